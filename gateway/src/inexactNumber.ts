import { sentence, type Said } from '@holdfast/kernel';

const SHOWN_CHARACTERS_MAX = 40;

/** What is said of a number that would be rounded, with the number as it was written. */
export function inexactNumber(written: string): Said {
  const shown = written.length > SHOWN_CHARACTERS_MAX ? `${written.slice(0, SHOWN_CHARACTERS_MAX)}…` : written;
  return sentence('NUMBER_INEXACT', { number: shown });
}
