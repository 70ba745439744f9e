import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/**
 * A fault with its causes, of which the stack tells. What pino makes of the message repeats that of each cause, though
 * our sentences have it already.
 */
export const toLoggedFault = (fault: Error) => ({ ...pino.stdSerializers.err(fault), message: fault.message });

const serializers = { err: (fault: unknown) => (fault instanceof Error ? toLoggedFault(fault) : fault) };

/** The one logger: JSON lines on stderr with the service's name. Personal data must not enter it. */
export function createLogger(name: string, level: string): Logger {
  const form = { base: { name }, timestamp: pino.stdTimeFunctions.isoTime, serializers };
  return pino({ name, level, ...form }, pino.destination(2));
}

/** For tests and for commands that speak to a person instead. */
export const silentLogger: Logger = pino({ level: 'silent' });
