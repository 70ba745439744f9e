import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import { parseSeconds } from './parseSeconds.js';

/** The options of every command that can wait until everything has settled. */
export interface WaitOptions {
  readonly wait?: boolean;
  readonly timeout?: string;
}

/**
 * How long to wait until everything has settled, in milliseconds; undefined without `--wait`. Throws `Refused` for a
 * `--timeout` that is no number of seconds, or that nothing waits for.
 */
export function parseWait({ wait = false, timeout }: WaitOptions, otherwise: number): number | undefined {
  const timeoutMs = parseSeconds('--timeout', timeout, otherwise);
  if (timeout !== undefined && !wait) throw new Refused(message('timeoutNeedsWait'));
  return wait ? timeoutMs : undefined;
}
