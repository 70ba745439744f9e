const SHOWN_CHARACTERS_MAX = 40;

/** What is said of a number that would be rounded, with the number as it was written. */
export function inexactNumber(written: string): string {
  const shown = written.length > SHOWN_CHARACTERS_MAX ? `${written.slice(0, SHOWN_CHARACTERS_MAX)}…` : written;
  return `The number ${shown} cannot be read exactly; send it as a string.`;
}
