/** How many letters must be put in, left out, replaced or swapped with the next to make one word of another. */
function countEdits(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const row = [at + 1];
    for (let index = 0; index < other.length; index += 1) {
      const replaced = (last[index] ?? 0) + (one[at] === other[index] ? 0 : 1);
      const isSwap = at > 0 && index > 0 && one[at] === other[index - 1] && one[at - 1] === other[index];
      const swapped = isSwap ? (beforeLast[index - 1] ?? 0) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, (last[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return last.at(-1) ?? 0;
}

/** The known word that a mistyped one was most likely meant to be; undefined when none is near. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  let nearest: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    const edits = countEdits(word, name);
    if (edits <= Math.max(word.length, name.length) * 0.4 && edits < (nearest?.edits ?? Infinity))
      nearest = { name, edits };
  }
  return nearest?.name;
}
