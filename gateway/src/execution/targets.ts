/** An object among the merged answers, to which more may be added. */
export type Target = Record<string, unknown>;

const isTarget = (value: unknown): value is Target =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls back with each object at a path, in order; `@` stands for every item of a list. */
export function visitTargets(
  value: unknown,
  path: readonly string[],
  visit: (target: Target, at: readonly (string | number)[]) => void,
  at: readonly (string | number)[] = [],
  depth = 0,
): void {
  if (Array.isArray(value)) {
    const next = path[depth] === '@' ? depth + 1 : depth;
    value.forEach((item, index) => visitTargets(item, path, visit, [...at, index], next));
  } else if (isTarget(value)) {
    const name = path[depth];
    if (name === undefined) visit(value, at);
    else visitTargets(value[name], path, visit, [...at, name], depth + 1);
  }
}

/** The objects at a path, in the order in which `visitTargets` meets them. */
export function collectTargets(value: unknown, path: readonly string[], depth = 0, into: Target[] = []): Target[] {
  if (Array.isArray(value)) {
    const next = path[depth] === '@' ? depth + 1 : depth;
    for (const item of value) collectTargets(item, path, next, into);
  } else if (isTarget(value)) {
    const name = path[depth];
    if (name === undefined) into.push(value);
    else collectTargets(value[name], path, depth + 1, into);
  }
  return into;
}
