import { message, type Message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Terminal } from '../terminal/terminal.js';
import { BATCH_ROWS_MAX } from './batch.js';

const WAIT_FIRST_MS = 250;
const WAIT_LONGEST_MS = 10_000;

/**
 * How an import behaves toward a server that has too much to do: it waits, asks for less at a time, goes on, and
 * asks for more again once that goes well. All batches under way share it.
 */
export interface Patience {
  /** How many rows the server is asked to take at a time now. */
  rowsMax(): number;
  /** It took something: ask for more next time. */
  praise(): void;
  /** It took nothing of so many rows: waits, then fewer are asked. Throws when patience has ended. */
  wait(reason: Message, rows: number, retryAfterMs?: number): Promise<void>;
  /** Takes the size of a request back at once, because only its size was wrong. */
  shrink(rows: number): void;
}

/** Fresh patience. `onWait` is told why nothing goes on. */
export function createPatience(
  { now, pause }: Pick<Terminal, 'now' | 'pause'>,
  patienceMs: number,
  onWait: (reason: Message) => void,
): Patience {
  let rowsMax = BATCH_ROWS_MAX;
  let waits = 0;
  let wentWellAt = now();
  const shrink = (rows: number): void => {
    rowsMax = Math.max(1, Math.ceil(Math.min(rows, rowsMax) / 2));
  };
  return {
    rowsMax: () => rowsMax,
    praise() {
      rowsMax = Math.min(BATCH_ROWS_MAX, rowsMax * 2);
      waits = 0;
      wentWellAt = now();
    },
    async wait(reason, rows, retryAfterMs) {
      const waitMs = retryAfterMs ?? Math.min(WAIT_LONGEST_MS, WAIT_FIRST_MS * 2 ** waits);
      const seconds = Math.round((now() - wentWellAt) / 1000);
      if (now() + waitMs - wentWellAt > patienceMs) throw new Refused(message('patienceEnded', { seconds, reason }));
      waits += 1;
      onWait(reason);
      await pause(waitMs);
      shrink(rows);
    },
    shrink,
  };
}
