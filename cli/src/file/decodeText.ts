import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import { decideEncoding, hasUtf8Mark, type Encoding, type EncodingChoice } from './encoding.js';
import { createGb18030Decoder, type Gb18030Decoder } from './gb18030Decoder.js';
import { LOOK_AHEAD_BYTES } from './limits.js';
import { createUtf8Scanner } from './utf8Scanner.js';

/** Text as UTF-8, and how it was written; an ASCII beginning counts as UTF-8 until something else comes. */
export interface DecodedText {
  encoding(): Encoding;
  readonly chunks: AsyncGenerator<Buffer>;
}

/** How far the decision has come: nothing but ASCII yet, bytes held back to decide by, or decided. */
type Phase =
  | { readonly name: 'ascii' }
  | { readonly name: 'holding'; readonly held: Buffer[]; bytes: number; readonly linesBefore: number }
  | { readonly name: 'utf-8' }
  | { readonly name: 'gb18030'; readonly decoder: Gb18030Decoder };

const NOTHING: Buffer = Buffer.alloc(0);

/**
 * Decodes a stream that is read once. What is ASCII passes on; from the first other byte a stretch is held back to
 * decide by, and then the decision stands: whatever contradicts it is refused by its line.
 */
class TextDecoding {
  private readonly scanner = createUtf8Scanner();
  private hasMark: boolean | undefined;
  private phase: Phase;

  constructor(
    private readonly choice: EncodingChoice,
    private readonly file: string,
  ) {
    this.phase = choice === 'gb18030' ? { name: 'gb18030', decoder: createGb18030Decoder(file) } : { name: 'ascii' };
  }

  encoding(): Encoding {
    return this.phase.name === 'gb18030' ? 'gb18030' : 'utf-8';
  }

  /** The text that can be given out now. */
  take(chunk: Buffer): Buffer {
    if (this.phase.name === 'gb18030') return this.phase.decoder.decode(chunk);
    this.hasMark ??= hasUtf8Mark(chunk);
    const linesBefore = this.scanner.findings().linesEnded;
    this.scanner.scan(chunk);
    if (this.phase.name === 'utf-8') return this.stillUtf8(chunk);
    if (this.phase.name === 'ascii') {
      if (this.scanner.findings().isAscii) return chunk;
      this.phase = { name: 'holding', held: [], bytes: 0, linesBefore };
    }
    this.phase.held.push(chunk);
    this.phase.bytes += chunk.length;
    return this.phase.bytes >= LOOK_AHEAD_BYTES ? this.release(this.phase.held, this.phase.linesBefore) : NOTHING;
  }

  /** The text that was held back until the end. */
  end(): Buffer {
    this.scanner.end();
    const rest = this.phase.name === 'holding' ? this.release(this.phase.held, this.phase.linesBefore) : NOTHING;
    return this.phase.name === 'gb18030' ? Buffer.concat([rest, this.phase.decoder.end()]) : this.stillUtf8(rest);
  }

  private release(held: readonly Buffer[], linesBefore: number): Buffer {
    const { file } = this;
    const decision = decideEncoding(this.choice, this.scanner.findings(), { file, hasMark: this.hasMark === true });
    if (!decision.ok) throw new Refused(decision.refusal);
    const bytes = Buffer.concat(held);
    if (decision.value === 'utf-8') {
      this.phase = { name: 'utf-8' };
      return bytes;
    }
    const decoder = createGb18030Decoder(file, linesBefore);
    this.phase = { name: 'gb18030', decoder };
    return decoder.decode(bytes);
  }

  private stillUtf8(text: Buffer): Buffer {
    const { firstInvalidLine: line } = this.scanner.findings();
    if (line !== undefined) throw new Refused(message('brokenUtf8', { file: this.file, line }));
    return text;
  }
}

/** Decodes as it reads; `file` is the name for sentences. */
export function decodeText(raw: AsyncIterable<Buffer>, choice: EncodingChoice, file: string): DecodedText {
  const decoding = new TextDecoding(choice, file);
  async function* decode(): AsyncGenerator<Buffer> {
    for await (const chunk of raw) {
      const text = decoding.take(chunk);
      if (text.length > 0) yield text;
    }
    const rest = decoding.end();
    if (rest.length > 0) yield rest;
  }
  return { encoding: () => decoding.encoding(), chunks: decode() };
}
