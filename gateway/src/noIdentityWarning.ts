import type { Logger } from '@holdfast/chassis';

const EVERY_MS = 60_000;
const WARNING =
  'the gateway answers everybody who reaches this address without asking who they are (HOLDFAST_GATEWAY_UNSAFE_NO_IDENTITY)';

/** Warns at once and every minute until the returned function is called. */
export function warnOfNoIdentity(logger: Logger, host: string): () => void {
  const warn = (): void => logger.warn({ host }, WARNING);
  warn();
  const timer = setInterval(warn, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
