import type { Language } from '@holdfast/kernel';
import { toCsvLine } from '../import/csvLine.js';
import { kinds, type ImportKind } from '../import/kinds.js';
import { examples } from './examples.js';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A header with example rows, which can be imported as it is. Excel reads Chinese in it only behind a byte order
 * mark, which a terminal must not see.
 */
export function toTemplate(
  kind: ImportKind,
  language: Language,
  { isForExcel }: { readonly isForExcel: boolean },
): string {
  const { fields } = kinds[kind];
  const rows = examples[language][kind].map((row) => fields.map((field) => row[field] ?? ''));
  const csv = [fields, ...rows].map(toCsvLine).join('');
  return isForExcel && /[^\0-\x7f]/.test(csv) ? BYTE_ORDER_MARK + csv : csv;
}
