import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import { decideEncoding, hasUtf8Mark, type Encoding, type EncodingChoice } from './encoding.js';
import { createGb18030Decoder } from './gb18030Decoder.js';
import type { Source } from './source.js';
import { unpack } from './unpack.js';
import { createUtf8Scanner, type Utf8Findings } from './utf8Scanner.js';

/**
 * Reads a whole file once before its first row is imported. So the encoding is decided by all of it, and an archive
 * that ends too early or a broken character in the last line is refused while nothing is stored yet.
 */
export async function inspectText(source: Source, choice: EncodingChoice, onRead: () => void): Promise<Encoding> {
  if (choice === 'gb18030') {
    await requireGb18030(source, onRead);
    return choice;
  }
  const { findings, hasMark } = await scanAsUtf8(source, onRead);
  const decision = decideEncoding(choice, findings, { file: source.name, hasMark });
  if (!decision.ok) throw new Refused(decision.refusal);
  if (decision.value === 'gb18030') await requireGb18030(source, onRead, findings.firstInvalidLine);
  return decision.value;
}

interface Scanned {
  readonly findings: Utf8Findings;
  readonly hasMark: boolean;
}

async function scanAsUtf8(source: Source, onRead: () => void): Promise<Scanned> {
  const scanner = createUtf8Scanner();
  let hasMark: boolean | undefined;
  for await (const chunk of unpack(source)) {
    hasMark ??= hasUtf8Mark(chunk);
    scanner.scan(chunk);
    onRead();
  }
  scanner.end();
  return { findings: scanner.findings(), hasMark: hasMark === true };
}

/** Decodes for nothing. `utf8Line` is the line that is not UTF-8 either, when both were possible. */
async function requireGb18030(source: Source, onRead: () => void, utf8Line?: number): Promise<void> {
  const decoder = createGb18030Decoder(source.name);
  try {
    for await (const chunk of unpack(source)) {
      decoder.decode(chunk);
      onRead();
    }
    decoder.end();
  } catch (error) {
    if (utf8Line === undefined || !(error instanceof Refused) || error.reason.key !== 'brokenGb18030') throw error;
    const line = Number(error.reason.holes['line']);
    throw new Refused(message('neitherEncoding', { file: source.name, line, utf8Line }));
  }
}
