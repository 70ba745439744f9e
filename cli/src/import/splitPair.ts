/** Parts `a=b` at the first `=`, or at the last one, for columns whose own name may have one. */
export function splitPair(pair: string, at: 'first' | 'last' = 'first'): readonly [string, string] | undefined {
  const position = at === 'first' ? pair.indexOf('=') : pair.lastIndexOf('=');
  return position > 0 ? [pair.slice(0, position), pair.slice(position + 1)] : undefined;
}
