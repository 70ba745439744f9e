import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from './logger.js';
import { createOpened, type Opened } from './opened.js';

/** How long what runs may take to end in order before a process is cut off, in milliseconds. */
const STOP_WITHIN_MS = 10_000;

/** A process while it runs. */
export interface Life {
  /** What is closed at its end. */
  readonly opened: Opened;
  /** Ends the process in order with this exit code; only the first call counts. */
  end(exitCode: number): void;
}

export interface LifeOptions {
  /** What the process is, for its log. */
  readonly name: string;
  readonly logger: Logger;
  /** How much longer than others what it has opened may take to close, in milliseconds. */
  readonly drainWithinMs?: number;
  /** Called once, when the end begins. */
  readonly onEnding?: () => void;
}

/** Resolves never: the end of the process, which is under way, is what happens next. */
const awaitTheEnd = (): Promise<never> => new Promise(() => undefined);

/**
 * Begins what a process is for, and ends the process on SIGTERM and SIGINT: what is being opened is waited for, nothing
 * more is opened, and what is open is closed. Further signals change nothing; an end that takes too long is cut off with
 * exit code 1. A fault of the beginning closes what is open and is thrown, unless the process is ending anyway.
 */
export async function runUntilTold(options: LifeOptions, begin: (life: Life) => Promise<void>): Promise<void> {
  const { name, logger, drainWithinMs = 0, onEnding = () => undefined } = options;
  const stopWithinMs = STOP_WITHIN_MS + drainWithinMs;
  const opened = createOpened();
  const state = { isEnding: false };
  const end = (exitCode: number): void => {
    if (state.isEnding) return;
    state.isEnding = true;
    onEnding();
    setTimeout(() => {
      logger.fatal(`${name} did not stop within ${stopWithinMs} ms and is cut off`);
      process.exit(1);
    }, stopWithinMs);
    opened.close().then(
      () => process.exit(exitCode),
      (fault: unknown) => {
        logger.fatal({ err: fault }, `${name} did not stop in order`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => end(0));
  try {
    await begin({ opened, end });
  } catch (fault) {
    // What is begun fails when its surroundings are closed; that is no news.
    if (state.isEnding) return awaitTheEnd();
    state.isEnding = true;
    await Promise.race([opened.close().catch(() => undefined), pause(stopWithinMs)]);
    throw fault;
  }
}
