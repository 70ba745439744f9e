import type { Texts } from '../language/texts.js';
import type { Batch } from './batch.js';
import type { Entry, SourceRow } from './entry.js';
import type { RowReason } from './parseImported.js';
import type { RefusedRow } from './refusedRows.js';

/** A reason with the column and the field that it is about, unless its sentence names the field itself. */
function toSentence({ field, sentence }: RowReason, { column = '' }: Entry): string {
  const place = [column, sentence.startsWith(field) ? '' : field].filter((name) => name !== '').join(' ');
  return place === '' ? sentence : `${place}: ${sentence}`;
}

/** The refused rows of a batch, each once with all its reasons, in the order of the file. */
export function toRefusedRows(batch: Batch, reasons: readonly RowReason[], texts: Texts): readonly RefusedRow[] {
  const sentences = new Map<SourceRow, string[]>();
  for (const { row, reason } of batch.unsent) sentences.set(row, [texts.say(reason)]);
  if (reasons.length > 0) {
    const entries = new Map(batch.entries.map((entry) => [entry.number, entry]));
    for (const reason of reasons) {
      const entry = entries.get(reason.number);
      if (!entry) continue;
      const known = sentences.get(entry.row);
      if (known) known.push(toSentence(reason, entry));
      else sentences.set(entry.row, [toSentence(reason, entry)]);
    }
  }
  return [...sentences]
    .map(([row, of]) => ({ row, reasons: of }))
    .sort((one, other) => one.row.number - other.row.number);
}
