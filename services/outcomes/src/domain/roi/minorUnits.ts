import { ok, refuse, roundToDecimal, type Fraction, type Money, type Result } from '@holdfast/kernel';

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** An exact amount of minor units as money; refused when it is beyond what an answer can hold. */
export function toMoney(amount: bigint, currency: string): Result<Money, 'AMOUNT_TOO_LARGE'> {
  if (amount > LARGEST || amount < -LARGEST) return refuse('AMOUNT_TOO_LARGE');
  return ok({ minorUnits: Number(amount), currency });
}

/** The nearest whole number of minor units, a tie to the even one: minor units are what 10^-12 is to decimals. */
export const roundToMinorUnits = (amount: Fraction): bigint => roundToDecimal(amount);

/** The same for a number that was never exact; infinite when it is beyond what a double holds exactly. */
export function roundDouble(amount: number): Result<bigint, 'AMOUNT_TOO_LARGE'> {
  if (!(Math.abs(amount) <= Number.MAX_SAFE_INTEGER)) return refuse('AMOUNT_TOO_LARGE');
  const floor = Math.floor(amount);
  const fraction = amount - floor;
  const isUp = fraction > 0.5 || (fraction === 0.5 && floor % 2 !== 0);
  return ok(BigInt(isUp ? floor + 1 : floor));
}
