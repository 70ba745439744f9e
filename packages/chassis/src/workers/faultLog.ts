import type { Clock } from '@holdfast/kernel';
import type { Logger } from '../process/logger.js';

/** Tells the log of the faults of something that is tried again all the time. */
export interface FaultLog {
  tell(fault: unknown): void;
  /** A turn went well: whatever comes next is told of at once. */
  recover(): void;
}

/** A fault that lasts, such as a full disk, is told of every half a minute, and not at every turn. */
const TELL_EVERY_MS = 30_000;

const toSentence = (fault: unknown): string =>
  fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);

export interface FaultLogOptions {
  readonly logger: Logger;
  readonly clock: Clock;
  /** What stands beside the fault: who met it. */
  readonly about: Readonly<Record<string, string>>;
  readonly sentence: string;
}

/** A fault that reads otherwise than those of the last half a minute is told of at once. */
export function createFaultLog({ logger, clock, about, sentence: told }: FaultLogOptions): FaultLog {
  const toldAt = new Map<string, number>();
  let faultsInARow = 0;
  return {
    tell(fault) {
      faultsInARow += 1;
      const now = Date.parse(clock.now());
      // What was told of after now was told of before the clock was set back.
      for (const [sentence, at] of toldAt) if (at > now || at + TELL_EVERY_MS <= now) toldAt.delete(sentence);
      const sentence = toSentence(fault);
      if (toldAt.has(sentence)) return;
      toldAt.set(sentence, now);
      logger.error({ err: fault, ...about, faultsInARow }, told);
    },
    recover() {
      faultsInARow = 0;
      toldAt.clear();
    },
  };
}
