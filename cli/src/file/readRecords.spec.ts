import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toCsvLine } from '../import/csvLine.js';
import { readRecords, type Cells } from './readRecords.js';

async function read(text: string, size = 11): Promise<readonly Cells[]> {
  const bytes = Buffer.from(text);
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const records: Cells[] = [];
  for await (const some of readRecords(chunks(), 'a.csv')) records.push(...some);
  return records;
}

describe('reading CSV', () => {
  it.each([
    [
      'lines that end as in Windows, Unix and old Mac',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'a byte order mark',
      '\ufeffa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quotes around line ends and commas',
      'a,b\n"x\ny","1,2"\n',
      [
        ['a', 'b'],
        ['x\ny', '1,2'],
      ],
    ],
    ['doubled quotes', 'a\n"say ""hi"""\n', [['a'], ['say "hi"']]],
    [
      'quotes within a cell that is not quoted',
      'a,b\n5" pipe,x\n',
      [
        ['a', 'b'],
        ['5" pipe', 'x'],
      ],
    ],
    [
      'empty lines, which are no records',
      '\na,b\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['rows of any length', 'a,b\n1\n1,2,3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['nothing at all', '', []],
  ])('understands %s', async (_, text, records) => {
    expect(await read(text)).toEqual(records);
  });

  it('reads back whatever is written', async () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', '李') }), {
      minLength: 2,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 30 }),
        async (rows, size) => {
          expect(await read(rows.map(toCsvLine).join(''), size)).toEqual(rows);
        },
      ),
    );
  });

  it.each([
    ['a row of more than a megabyte', `a,b\n1,2\n3,${'x'.repeat(1_100_000)}\n`, 'rowTooLong', { row: 2, line: 3 }],
    ['a quote that swallows the file', `a,b\n1,2\n3,"x\n${'1,2\n'.repeat(300_000)}`, 'rowTooLong', { row: 2 }],
    ['a quote that is never closed', 'a,b\n1,2\n3,"x\n4,5\n', 'quoteNotClosed', { row: 2 }],
  ])('refuses %s, naming it', async (_, text, key, holes) => {
    await expect(read(text, 65_536)).rejects.toMatchObject({ reason: { key, holes: { file: 'a.csv', ...holes } } });
  });

  it('gives the rows before a fault', async () => {
    const records = readRecords(
      (async function* () {
        yield Buffer.from('a,b\n1,2\n3,"x\n');
      })(),
      'a.csv',
    );
    expect(await records.next()).toEqual({
      done: false,
      value: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
    await expect(records.next()).rejects.toMatchObject({ reason: { key: 'quoteNotClosed' } });
  });

  it.each([
    ['a,b\n1,a\n2,"b\n3,c\n4,d\n', 3, 2],
    ['a,b\n1,a\n2,"b\n3,c\n4,d', 3, 2],
    ['a,b\r\n1,a\r\n2,"b\r\n3,c\r\n', 3, 2],
    ['a,b\n1,"x\n\ny"\n\n"2\n\n",u"v,"b', 8, 2],
    ['a,b\n1,"', 2, 1],
  ])('names the line at which a quote opens that is never closed: %j', async (text, line, row) => {
    for (const size of [1, 11, 1000])
      await expect(read(text, size)).rejects.toMatchObject({ reason: { key: 'quoteNotClosed', holes: { line, row } } });
  });

  it('names it too when the quote swallows more than a row may hold', async () => {
    const text = `a,b\n1,a\n2,"b\n${'3,c\n'.repeat(300_000)}`;
    await expect(read(text, 65_536)).rejects.toMatchObject({
      reason: { key: 'rowTooLong', holes: { line: 3, row: 2 } },
    });
  });
});
