import type { Logger } from './logger.js';

const EVERY_MS = 60_000;

/** Warns at once and every minute that nobody is asked who they are, until the returned function is called. */
export function warnOfNoIdentity(logger: Logger, host: string, setting: string): () => void {
  const warn = (): void =>
    logger.warn(
      { host },
      `this process answers everybody who reaches its address without asking who they are (${setting})`,
    );
  warn();
  const timer = setInterval(warn, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
