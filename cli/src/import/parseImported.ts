import { isRecord } from '../graph/isRecord.js';
import { textOf } from '../graph/textOf.js';

/** One reason why an entry was refused, in the language that the graph was asked in. */
export interface RowReason {
  readonly sentence: string;
  /** The number under which it was sent. */
  readonly number: number;
  /** The field at fault, when there is one. */
  readonly field: string;
}

/** What an import mutation answered. */
export type Imported =
  | {
      readonly kind: 'report';
      readonly accepted: number;
      readonly unchanged: number;
      readonly refused: number;
      readonly reasons: readonly RowReason[];
    }
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  /** Not one row, but the batch as a whole is refused: sending it again cannot help. */
  | { readonly kind: 'refused'; readonly sentence: string };

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function parseReason(problem: unknown): RowReason | undefined {
  if (!isRecord(problem) || !isCount(problem['row'])) return undefined;
  const path = Array.isArray(problem['path']) ? problem['path'].map(String) : [];
  return { number: problem['row'], field: path.at(-1) ?? '', sentence: textOf(problem['message']) };
}

/** Reads the member of `ImportResult` that came back; undefined when it is none. */
export function parseImported(result: unknown): Imported | undefined {
  if (!isRecord(result)) return undefined;
  const { __typename: type, accepted, unchanged, refused, problems, retryAfterMs, message } = result;
  if (type === 'Busy') return { kind: 'busy', retryAfterMs: isCount(retryAfterMs) ? retryAfterMs : 1_000 };
  if (type !== 'ImportReport') return typeof message === 'string' ? { kind: 'refused', sentence: message } : undefined;
  if (!isCount(accepted) || !isCount(unchanged) || !isCount(refused) || !Array.isArray(problems)) return undefined;
  const reasons = problems.map(parseReason).filter((reason) => reason !== undefined);
  return { kind: 'report', accepted, unchanged, refused, reasons };
}
