import { message } from '../language/message.js';
import { Refused } from '../refused.js';

/** A number of seconds as milliseconds; throws `Refused`, which names the option. */
export function parseSeconds(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise * 1_000;
  const seconds = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(seconds) || seconds < 0) throw new Refused(message('noSeconds', { option, text }));
  return seconds * 1_000;
}
