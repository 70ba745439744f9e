/**
 * What stored collections and indexes have other than the defined ones, a sentence each. Both sides are named parts
 * with a text that says their form.
 */
export function listDifferences(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly string[] {
  const missing = [...expected].filter(([name]) => !found.has(name)).map(([name]) => `It lacks ${name}.`);
  const unknown = [...found]
    .filter(([name]) => !expected.has(name))
    .map(([name]) => `It has ${name}, which is not defined.`);
  const other = [...expected].flatMap(([name, form]) => {
    const stored = found.get(name);
    return stored === undefined || stored === form ? [] : [`${name} is [${stored}] instead of [${form}].`];
  });
  return [...missing, ...unknown, ...other];
}
