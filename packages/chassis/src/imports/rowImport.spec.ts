import { describe, expect, it } from '@jest/globals';
import { ok } from '@holdfast/kernel';
import { IMPORT_ROWS_MAX, IMPORT_TEXT_MAX, importRows } from './rowImport.js';

const row = (number: number, cell = 'x') => ({ row: number, cell });

/** An import that takes every row that reaches it. */
const importAll = (rows: readonly { readonly row: number; readonly cell: string }[], isOverloaded = false) =>
  importRows({
    rows,
    isOverloaded: () => Promise.resolve(isOverloaded),
    parse: (each) => ok(each.cell),
    store: (readable) => Promise.resolve(readable.map(() => 'accepted' as const)),
  });

describe('an import', () => {
  it('takes as many rows and as much text as it may', async () => {
    const rows = Array.from({ length: IMPORT_ROWS_MAX }, (_, at) =>
      row(at, 'x'.repeat(IMPORT_TEXT_MAX / IMPORT_ROWS_MAX)),
    );
    expect(await importAll(rows)).toMatchObject({ value: { accepted: IMPORT_ROWS_MAX, refused: 0 } });
  });

  it.each([
    ['more rows', Array.from({ length: IMPORT_ROWS_MAX + 1 }, (_, at) => row(at)), /1001 rows are more than 1000/],
    ['more text', [row(1, 'x'.repeat(IMPORT_TEXT_MAX + 1))], /more than 1000000 characters/],
  ])('is refused whole with %s than it may have', async (_, rows, reason) => {
    const refused = await importAll(rows);
    expect(refused).toMatchObject({ ok: false, refusal: { type: 'InvalidInput' } });
    expect(refused).toMatchObject({ refusal: { violations: [{ message: expect.stringMatching(reason) }] } });
  });

  it('is asked to wait while too much waits for the journal', async () => {
    expect(await importAll([row(1)], true)).toMatchObject({ ok: false, refusal: { type: 'Busy' } });
  });
});
