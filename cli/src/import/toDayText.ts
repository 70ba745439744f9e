import { addDays, toHalfWidth, type Day } from '@holdfast/kernel';

/** As far from the zero day as a number is still meant as days; beyond it stays as it is, and the server refuses it. */
const DAYS_MAX = 100_000;

const WHOLE_NUMBER = /^[+-]?\d{1,6}(?:\.0+)?$/;

/** A whole number of days since `dayZero` as its date; `-53.0` is whole, as spreadsheets write it. Other text stays. */
export function toDayText(text: string, dayZero: Day): string {
  const written = toHalfWidth(text).trim();
  if (!WHOLE_NUMBER.test(written)) return text;
  const days = Number(written);
  return Math.abs(days) > DAYS_MAX ? text : addDays(dayZero, days);
}
