import type { Language } from '@holdfast/kernel';

/** How numbers are written in a language. */
export interface Figures {
  percent(value: number): string;
  number(value: number): string;
  money(amount: { readonly minorUnits: number; readonly currency: string }): string;
  level(value: number): string;
}

function writeMoney(language: Language, minorUnits: number, currency: string): string {
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'code' });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    return format.format(minorUnits / 10 ** digits);
  } catch {
    // A code that Intl does not take is shown as it is stored.
    return `${minorUnits} ${currency}`;
  }
}

export function createFigures(language: Language): Figures {
  const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const level = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return {
    percent: (value) => `${percent.format(value)} %`,
    number: (value) => plain.format(value),
    money: ({ minorUnits, currency }) => writeMoney(language, minorUnits, currency),
    level: (value) => level.format(value),
  };
}
