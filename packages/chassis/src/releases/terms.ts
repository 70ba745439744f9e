/** Integers that add up over people, by name; as text, since the numbers of JSON would round them. Zeros are absent. */
export type Terms = Readonly<Record<string, string>>;

/** What one person adds to the figures of a population, by figure; what the person adds nothing to is absent. */
export type Additions = Readonly<Record<string, Terms>>;

export const noTerms: Terms = {};

function combine(a: Terms, b: Terms, sign: bigint): Terms {
  const sum = new Map(Object.entries(a).map(([name, text]) => [name, BigInt(text)]));
  for (const [name, text] of Object.entries(b)) sum.set(name, (sum.get(name) ?? 0n) + sign * BigInt(text));
  return Object.fromEntries([...sum].filter(([, value]) => value !== 0n).map(([name, value]) => [name, String(value)]));
}

export const addTerms = (a: Terms, b: Terms): Terms => combine(a, b, 1n);

export const subtractTerms = (a: Terms, b: Terms): Terms => combine(a, b, -1n);

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
