import { ok, refuse, type Result } from '@holdfast/kernel';
import { message, type Message } from '../language/message.js';
import type { Utf8Findings } from './utf8Scanner.js';

/** How the text of a file is written. */
export type Encoding = 'utf-8' | 'gb18030';

/** What `--encoding` takes. */
export const encodingChoices = ['auto', 'utf-8', 'gb18030'] as const;

export type EncodingChoice = (typeof encodingChoices)[number];

/** The byte order mark of UTF-8: who writes it means UTF-8. */
export const hasUtf8Mark = (head: Buffer): boolean => head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;

/**
 * Decides how a file is written from what its bytes look like as UTF-8. Text in GB18030 is almost nowhere valid
 * UTF-8; a file that mostly is, and then is not, is broken UTF-8, and guessing would store garbled names: it is
 * refused by the line at fault.
 */
export function decideEncoding(
  choice: EncodingChoice,
  findings: Utf8Findings,
  { file, hasMark }: { readonly file: string; readonly hasMark: boolean },
): Result<Encoding, Message> {
  if (choice === 'gb18030') return ok('gb18030');
  const line = findings.firstInvalidLine;
  if (line === undefined) return ok('utf-8');
  const isMeantAsUtf8 = choice === 'utf-8' || hasMark || findings.characters >= findings.invalidBytes;
  return isMeantAsUtf8 ? refuse(message('brokenUtf8', { file, line })) : ok('gb18030');
}
