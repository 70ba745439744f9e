import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** The one logger: JSON lines on stderr with the service's name. Personal data must not enter it. */
export function createLogger(name: string, level: string): Logger {
  return pino({ name, level, base: { name }, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

/** For tests and for commands that speak to a person instead. */
export const silentLogger: Logger = pino({ level: 'silent' });
