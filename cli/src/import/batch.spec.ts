import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BATCH_BYTES_MAX, BATCH_ROWS_MAX, createBatchBuilder, endOfPiece } from './batch.js';
import type { Entry } from './entry.js';

const toEntry = (number: number, bytes = 100): Entry => ({
  number,
  row: { number, cells: [] },
  column: undefined,
  json: '{}',
  bytes,
});

describe('gathering batches', () => {
  it('ends one at a thousand rows', () => {
    const builder = createBatchBuilder();
    for (let number = 1; number < BATCH_ROWS_MAX; number += 1) builder.add({ number, cells: [] }, [toEntry(number)]);
    expect(builder.takeFull()).toBeUndefined();
    builder.add({ number: 1_000, cells: [] }, [toEntry(1_000)]);
    expect(builder.takeFull()?.entries).toHaveLength(BATCH_ROWS_MAX);
    expect(builder.takeRest()).toBeUndefined();
  });

  it('ends one when its bytes are enough', () => {
    const builder = createBatchBuilder();
    builder.add({ number: 1, cells: [] }, [toEntry(1, BATCH_BYTES_MAX - 1), toEntry(2, 1)]);
    expect(builder.takeFull()?.entries).toHaveLength(2);
  });

  it('refuses a row that no request can hold, and keeps the others', () => {
    const builder = createBatchBuilder();
    builder.add({ number: 1, cells: [] }, [toEntry(1, BATCH_BYTES_MAX + 1)]);
    builder.add({ number: 2, cells: [] }, [toEntry(2)]);
    expect(builder.takeRest()).toMatchObject({
      entries: [{ number: 2 }],
      unsent: [{ row: { number: 1 }, reason: { key: 'rowTooLarge' } }],
    });
  });

  it('is sent in pieces that are never empty and never too large', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: BATCH_BYTES_MAX }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (bytes, rowsMax) => {
        const entries = bytes.map((size, at) => toEntry(at, size));
        for (let start = 0; start < entries.length;) {
          const end = endOfPiece(entries, start, rowsMax);
          const piece = entries.slice(start, end);
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(rowsMax);
          expect(piece.reduce((sum, entry) => sum + entry.bytes, 0)).toBeLessThanOrEqual(BATCH_BYTES_MAX);
          start = end;
        }
      }),
    );
  });
});
