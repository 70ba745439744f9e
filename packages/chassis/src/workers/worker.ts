import { systemClock, type Clock } from '@holdfast/kernel';
import type { Logger } from '../process/logger.js';
import { createFaultLog } from './faultLog.js';
import type { Pauses } from './pauses.js';
import { systemPauses } from './systemPauses.js';

/** A loop that works off what is there, sleeps until somebody wakes it or a poll falls due, and can be stopped. */
export interface Worker {
  start(): void;
  /** Says that there may be work. */
  wake(): void;
  /** True when the last turn found nothing left and nobody has said since that there may be work. */
  isIdle(): boolean;
  /** Resolves when the running turn has ended; no other begins. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly name: string;
  readonly logger: Logger;
  /** How often to look without a hint, in milliseconds. */
  readonly pollMs: number;
  /** When the log is told of a fault again; by the clock of the machine when nobody says otherwise. */
  readonly clock?: Clock | undefined;
  /** How the loop waits; by the machine's timers when nobody says otherwise. */
  readonly pauses?: Pauses | undefined;
  /**
   * One turn; true asks for another at once, a number for another after so many milliseconds or a hint, a rest for
   * another after it, whatever hints come meanwhile. After a fault the turn is repeated after a pause; the log tells at
   * once of one that is another than before, and every half a minute of one that lasts. A turn of many steps asks
   * between them whether it is to end.
   */
  readonly turn: (isEnding: () => boolean) => Promise<boolean | number | Rest>;
}

/** A pause that only the end of the worker cuts short, asked for by a turn that left nothing over. */
export interface Rest {
  readonly restMs: number;
}

const PAUSE_AFTER_FAULT_MS = 500;

export function createWorker(options: WorkerOptions): Worker {
  const { name, logger, pollMs, turn, clock = systemClock, pauses = systemPauses } = options;
  const sentence = 'a turn failed and will be repeated';
  const faults = createFaultLog({ logger, clock, about: { worker: name }, sentence });
  let running: Promise<void> | undefined;
  let stops = 0;
  let hints = 0;
  let hintsAtRest: number | undefined;
  let isResting = false;
  let interrupt: () => void = () => undefined;

  const isEnding = (): boolean => stops > 0;
  const sleep = (ms: number): Promise<void> => {
    const pause = pauses.begin(ms);
    interrupt = pause.end;
    return pause.over;
  };

  /** A pause in which more work gathers, so that a hint does not end it. */
  async function rest(ms: number): Promise<void> {
    isResting = true;
    if (stops === 0) await sleep(ms);
    isResting = false;
  }

  async function run(): Promise<void> {
    while (stops === 0) {
      const hintsBefore = hints;
      let pauseMs = pollMs;
      try {
        const next = await turn(isEnding);
        faults.recover();
        // A rest is asked for when nothing is left, so that more may gather.
        hintsAtRest = next === false || typeof next === 'object' ? hintsBefore : undefined;
        if (typeof next === 'number') pauseMs = next;
        if (typeof next === 'object') {
          await rest(next.restMs);
          continue;
        }
        if (next === true) {
          await pauses.yieldTurn();
          continue;
        }
      } catch (fault) {
        hintsAtRest = undefined;
        faults.tell(fault);
        pauseMs = PAUSE_AFTER_FAULT_MS;
      }
      if (hints === hintsBefore) await sleep(pauseMs);
    }
  }

  return {
    start() {
      running ??= run();
    },
    isIdle: () => hintsAtRest === hints,
    wake() {
      hints++;
      if (!isResting) interrupt();
    },
    async stop() {
      stops++;
      hints++;
      interrupt();
      await running;
    },
  };
}
