const MOMENTS = 'services/outcomes/src/domain/sums/moments.ts';
const SUMS = 'services/outcomes/src/domain/sums/sums.spec.ts';

/** Why results are equal to the last bit. */
export const numbers = {
  title: 'Exact numbers',
  rules: [
    {
      rule: 'A value has at most 12 places; more are refused, not rounded.',
      file: 'packages/kernel/src/decimal.ts',
      find: 'if (/[1-9]/.test(fraction.slice(DECIMAL_PLACES)))',
      replace: 'if (/[1-9]/.test(fraction.slice(DECIMAL_PLACES + 1)))',
      spec: 'packages/kernel/src/decimal.spec.ts',
      test: 'refuses 0.1234567890123 with a reason that quotes it',
    },
    {
      rule: 'Sums are exact integers.',
      file: MOMENTS,
      find: 'sum: a.sum + b.sum,',
      replace: 'sum: BigInt(Number(a.sum) + Number(b.sum)),',
      spec: SUMS,
      test: 'lose no digit, in whatever parts they are made',
    },
    {
      rule: 'Squares are exact integers.',
      file: MOMENTS,
      find: 'squares: value * value });',
      replace: 'squares: BigInt(Number(value) * Number(value)) });',
      spec: SUMS,
      test: 'lose no digit, in whatever parts they are made',
    },
    {
      rule: 'Only the last step makes doubles.',
      file: 'services/outcomes/src/domain/estimate/meanDifference.ts',
      find: 'return toRatio(count * squares - sum * sum, count * count * (count - 1n) * DECIMAL_ONE * DECIMAL_ONE);',
      replace:
        'const scale = Number(DECIMAL_ONE);\n  const mean = toRatio(sum, count * DECIMAL_ONE);\n  return (Number(squares) / scale / scale / n - mean * mean) / (n - 1);',
      spec: 'services/outcomes/src/domain/estimate/estimate.spec.ts',
      test: 'is exact where doubles would cancel',
    },
    {
      rule: 'A quotient is the nearest double.',
      file: 'packages/kernel/src/decimal.ts',
      find: 'const quotient = Number((n << BigInt(shift)) / d) / 2 ** shift;',
      replace: 'const quotient = Number(n) / Number(d) + (shift < 0 ? 1 : 0);',
      spec: 'packages/kernel/src/decimal.spec.ts',
      test: 'is the nearest double also where no double holds the integers',
    },
    {
      rule: 'A correction takes the place of what it corrects and leaves no trace.',
      file: 'services/outcomes/src/domain/sumsTree/leaf.ts',
      find: 'const entries = { ...leaf.entries, ...Object.fromEntries(newer) };',
      replace: 'const entries = { ...Object.fromEntries(newer), ...leaf.entries };',
      spec: 'services/outcomes/src/domain/sumsTree/sumsTree.spec.ts',
      test: 'are those of the newest evaluations, to the last bit, in whatever order they come',
    },
  ],
};
