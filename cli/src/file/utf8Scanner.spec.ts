import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAscii, isUtf8 } from 'node:buffer';
import { createUtf8Scanner, type Utf8Findings } from './utf8Scanner.js';

function scan(...chunks: readonly Uint8Array[]): Utf8Findings {
  const scanner = createUtf8Scanner();
  for (const chunk of chunks) scanner.scan(Buffer.from(chunk));
  scanner.end();
  return scanner.findings();
}

/** Bytes among which begun characters are frequent. */
const bytes = fc.uint8Array({ maxLength: 40 }).map((some) => some.map((byte) => (byte % 3 === 0 ? byte | 0x80 : byte)));

describe('scanning bytes as UTF-8', () => {
  it('agrees with the runtime on what UTF-8 and ASCII are', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const { firstInvalidLine, isAscii: isPlain } = scan(some);
        expect(firstInvalidLine === undefined).toBe(isUtf8(some));
        expect(isPlain).toBe(isAscii(some));
      }),
      { numRuns: 2_000 },
    );
  });

  it('accepts every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const wellFormed = Buffer.from(text);
        expect(scan(wellFormed).invalidBytes).toBe(0);
      }),
    );
  });

  it('finds the same however the bytes are cut into pieces', () => {
    fc.assert(
      fc.property(bytes, fc.nat(40), (some, at) => {
        expect(scan(some.slice(0, at), some.slice(at))).toEqual(scan(some));
      }),
    );
  });

  it('names the line of the first byte that cannot be', () => {
    expect(scan(Buffer.from('a\n李\n'), Uint8Array.of(0x41, 0xff), Buffer.from('\n'))).toMatchObject({
      firstInvalidLine: 3,
      invalidBytes: 1,
      characters: 1,
    });
  });

  it('counts a character that the end cuts off', () => {
    expect(scan(Buffer.from('李').subarray(0, 2))).toMatchObject({ firstInvalidLine: 1, invalidBytes: 2 });
  });
});
