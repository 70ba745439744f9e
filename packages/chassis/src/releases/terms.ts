/** Integers that add up over people, by name; as text, since the numbers of JSON would round them. Zeros are absent. */
export type Terms = Readonly<Record<string, string>>;

/** What one person adds to the figures of a population, by figure; what the person adds nothing to is absent. */
export type Additions = Readonly<Record<string, Terms>>;

export const noTerms: Terms = {};

/** Sums terms, taking some away and adding others, without a new object for each person. */
export function sumTerms(start: Terms, moves: readonly { readonly before: Terms; readonly after: Terms }[]): Terms {
  const sums = new Map(Object.entries(start).map(([name, text]) => [name, BigInt(text)]));
  const add = (name: string, value: bigint): void => void sums.set(name, (sums.get(name) ?? 0n) + value);
  for (const { before, after } of moves) {
    for (const name of Object.keys(before)) add(name, -BigInt(before[name] ?? 0));
    for (const name of Object.keys(after)) add(name, BigInt(after[name] ?? 0));
  }
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0n).map(([name, sum]) => [name, String(sum)]));
}

export function areSameTerms(a: Terms, b: Terms): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Whether somebody counts in a figure. */
export const isIn = (terms: Terms): boolean => Object.keys(terms).length > 0;

export function areSameAdditions(a: Additions, b: Additions): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => areSameTerms(a[name] ?? noTerms, b[name] ?? noTerms))
  );
}
