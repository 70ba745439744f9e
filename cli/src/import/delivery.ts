import { invariant, unreachable } from '@holdfast/kernel';
import type { GraphAnswer } from '../graph/answer.js';
import type { GraphClient } from '../graph/graphClient.js';
import { toRequestStart } from '../graph/operations.js';
import { message, type Message } from '../language/message.js';
import { Refused } from '../refused.js';
import { endOfPiece, type Batch } from './batch.js';
import type { Entry } from './entry.js';
import type { KindDefinition } from './kinds.js';
import { parseImported, type RowReason } from './parseImported.js';
import type { Patience } from './patience.js';

/** How often a fault of the server is met with the same rows before the import ends. */
const FAULTS_MAX = 5;

/** What became of a batch. */
export interface Delivered {
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly reasons: readonly RowReason[];
}

/** Brings batches to the graph. */
export interface Delivery {
  /** Goes on until every entry is answered; throws when no answer can be had. */
  deliver(batch: Batch): Promise<Delivered>;
}

/** What came of one request: rows that are answered, or why none is. */
type Outcome =
  | { readonly kind: 'delivered'; readonly delivered: Delivered }
  /** `isLost`: nobody knows whether the rows are stored. */
  | { readonly kind: 'wait'; readonly reason: Message; readonly retryAfterMs?: number; readonly isLost: boolean }
  | { readonly kind: 'shrink' }
  | { readonly kind: 'fault'; readonly reason: Message }
  | { readonly kind: 'end'; readonly reason: Message };

/** What the rows of an import have in common. */
export interface DeliveryTerms {
  readonly definition: KindDefinition;
  readonly dryRun: boolean;
  /** Where rows come from, for kinds that say so. */
  readonly source: string | undefined;
}

function toOutcome(answer: GraphAnswer, mutation: string, rows: number): Outcome {
  switch (answer.kind) {
    case 'unavailable': {
      const { reason, retryAfterMs } = answer;
      return { kind: 'wait', isLost: true, reason, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
    }
    case 'passingFault':
      return { kind: 'wait', isLost: true, reason: answer.reason };
    case 'tooLarge':
      return rows > 1 ? { kind: 'shrink' } : { kind: 'end', reason: message('serverTakesNoRow') };
    case 'fault':
      return { kind: answer.canRetry ? 'fault' : 'end', reason: answer.reason };
    case 'wrongAddress':
      return { kind: 'end', reason: answer.reason };
    case 'data':
      return toOutcomeOfData(answer.data[mutation], rows);
    default:
      return unreachable(answer);
  }
}

function toOutcomeOfData(result: unknown, rows: number): Outcome {
  const imported = parseImported(result);
  if (!imported) return { kind: 'end', reason: message('answerUnreadable') };
  if (imported.kind === 'busy')
    return { kind: 'wait', isLost: false, reason: message('serverBusy'), retryAfterMs: imported.retryAfterMs };
  if (imported.kind === 'refused')
    return { kind: 'end', reason: message('batchRefused', { sentence: imported.sentence }) };
  const answered = imported.accepted + imported.unchanged + imported.refused;
  if (answered !== rows) return { kind: 'end', reason: message('answerIncomplete', { answered, rows }) };
  return { kind: 'delivered', delivered: imported };
}

const NOTHING: Delivered = { accepted: 0, unchanged: 0, refused: 0, reasons: [] };

/** Whether rows may be stored of which no answer came. */
const isLost = (outcome: Outcome): boolean => outcome.kind === 'fault' || (outcome.kind === 'wait' && outcome.isLost);

const sum = (one: Delivered, other: Delivered): Delivered => ({
  accepted: one.accepted + other.accepted,
  unchanged: one.unchanged + other.unchanged,
  refused: one.refused + other.refused,
  reasons: other.reasons.length === 0 ? one.reasons : [...one.reasons, ...other.reasons],
});

/**
 * Delivers for one import. `onRepeated` hears how many rows were unchanged when they were sent once more because no answer
 * had come: this import itself may have stored them.
 */
export function createDelivery(
  client: GraphClient,
  patience: Patience,
  terms: DeliveryTerms,
  onRepeated: (unchanged: number) => void = () => undefined,
): Delivery {
  const { definition, dryRun, source } = terms;
  const from = definition.hasSource ? `"source":${JSON.stringify(source ?? '')},` : '';
  const start = `${toRequestStart(definition.operation)}{"input":{"dryRun":${dryRun},${from}"rows":[`;
  const send = async (entries: readonly Entry[]): Promise<Outcome> => {
    const body = `${start}${entries.map(({ json }) => json).join(',')}]}}}`;
    return toOutcome(await client.ask(body), definition.mutation, entries.length);
  };
  /** Meets an outcome that answered no row; returns how many faults in a row there were. */
  const bear = async (outcome: Exclude<Outcome, { kind: 'delivered' }>, rows: number, faults: number) => {
    if (outcome.kind === 'end' || (outcome.kind === 'fault' && faults + 1 >= FAULTS_MAX))
      throw new Refused(outcome.reason);
    if (outcome.kind === 'shrink') patience.shrink(rows);
    else await patience.wait(outcome.reason, rows, outcome.kind === 'wait' ? outcome.retryAfterMs : undefined);
    return outcome.kind === 'fault' ? faults + 1 : 0;
  };
  return {
    async deliver({ entries }) {
      let total = NOTHING;
      let faults = 0;
      let lostUntil = 0;
      for (let done = 0; done < entries.length;) {
        const end = endOfPiece(entries, done, patience.rowsMax());
        invariant(end > done, 'a request holds at least one row');
        const outcome = await send(entries.slice(done, end));
        if (outcome.kind !== 'delivered') {
          if (isLost(outcome)) lostUntil = Math.max(lostUntil, end);
          faults = await bear(outcome, end - done, faults);
          continue;
        }
        total = sum(total, outcome.delivered);
        if (done < lostUntil && !dryRun) onRepeated(outcome.delivered.unchanged);
        done = end;
        faults = 0;
        patience.praise();
      }
      return total;
    },
  };
}
