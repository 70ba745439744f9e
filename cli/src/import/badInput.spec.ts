import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { startFakeGraph, type FakeGraph } from '../fakes/fakeGraph.js';
import { runCommand, writeInto } from '../fakes/runCommand.js';
import { toGb18030 } from '../fakes/toGb18030.js';
import { withFolder } from '../fakes/withFolder.js';

let graph: FakeGraph;
beforeAll(async () => {
  graph = await startFakeGraph();
});
afterAll(() => graph.stop());

const header = 'externalId,displayName\n';
const rows = Array.from({ length: 5_000 }, (_, at) => `${at},name ${at}\n`).join('');
const packed = gzipSync(header + rows);

/** A name, the file, further arguments, what stderr says. */
type BadFile = readonly [
  what: string,
  name: string,
  content: string | Uint8Array,
  args: readonly string[],
  says: RegExp,
];

const refusedBeforeTheFirstRow: readonly BadFile[] = [
  ['an empty file', 'a.csv', '', [], /a\.csv is empty; line 1 must be a header/],
  [
    'a file without a header',
    'a.csv',
    '1001,2026-03-05\n1002,2026-03-06\n',
    [],
    /Line 1 of .* is no header but data: 1001/,
  ],
  [
    'a header with other names',
    'a.csv',
    'Staff,Name\n1,a\n',
    [],
    /no column for the field externalId.*It has: Staff, Name\./,
  ],
  ['a column that --map names', 'a.csv', header, ['--map', 'manager=Boss'], /no column "Boss", which --map names/],
  ['a column that --where names', 'a.csv', header, ['--where', 'active=1'], /no column "active", which --where names/],
  ['a column twice', 'a.csv', 'externalId,externalId\n1,2\n', [], /names the column "externalId" twice/],
  ['semicolons', 'a.csv', 'externalId;displayName\n1;a\n', [], /Line 1 of .* is parted by ";"/],
  ['tabs', 'a.csv', 'externalId\tdisplayName\n1\ta\n', [], /is parted by "TAB"/],
  ['UTF-16', 'a.csv', Buffer.from(`\ufeff${header}`, 'utf16le'), [], /is written in UTF-16\. Save it as UTF-8/],
  ['UTF-16 without a mark', 'a.csv', Buffer.from(header, 'utf16le'), [], /is written in UTF-16/],
  [
    'broken UTF-8 in the last line',
    'a.csv',
    Buffer.concat([Buffer.from(`${header}1,李\n`), Buffer.from([0x32, 0x2c, 0xff, 0x0a])]),
    [],
    /Line 3 of .* is not UTF-8/,
  ],
  [
    'what is neither UTF-8 nor GB18030',
    'a.csv',
    Buffer.concat([toGb18030(`${header}1,张三\n`), Buffer.from([0x32, 0x2c, 0xff, 0x0a])]),
    [],
    /neither UTF-8 \(line 2 is not\) nor GB18030 \(line 3 is not\)/,
  ],
  [
    'broken GB18030',
    'a.csv',
    Buffer.concat([toGb18030(`${header}1,张三\n`), Buffer.from([0x32, 0x2c, 0xff, 0x0a])]),
    ['--encoding', 'gb18030'],
    /Line 3 of .* is not GB18030/,
  ],
  [
    'a workbook',
    'a.xlsx',
    Buffer.from('PK\u0003\u0004 and so on'),
    [],
    /is an Excel workbook .* choose File > Save As > "CSV UTF-8/,
  ],
  ['a workbook that is called CSV', 'a.csv', Buffer.from('PK\u0003\u0004 and so on'), [], /is an Excel workbook/],
  ['a picture', 'a.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 1, 1, 1, 1]), [], /is no text/],
  ['an archive that ends too early', 'a.csv.gz', packed.subarray(0, packed.length - 200), [], /ends too early/],
  ['a damaged archive', 'a.csv.gz', Buffer.from(packed).fill(0x55, 40, 80), [], /is damaged \(Z_DATA_ERROR\)/],
  ['a file that is only called .gz', 'a.csv.gz', header, [], /is not packed with gzip/],
];

describe('a file that is not what it says', () => {
  it.each(refusedBeforeTheFirstRow)('is refused before the first row: %s', async (_, name, content, args, says) => {
    await withFolder(async (folder) => {
      await writeInto(folder, name, content);
      const asked = graph.requests.length;
      const run = await runCommand(['import', 'people', name, '--url', graph.url, ...args], { folder });
      expect(run.stderr).toMatch(says);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(graph.requests).toHaveLength(asked);
    });
  });

  it.each([
    ['a missing file', 'none.csv', /none\.csv does not exist/],
    ['a folder', '.', /is a folder/],
  ])('is named: %s', async (_, name, says) => {
    await withFolder(async (folder) => {
      const run = await runCommand(['import', 'people', name, '--url', graph.url], { folder });
      expect(run.stderr).toMatch(says);
      expect(run.exitCode).toBe(2);
    });
  });
});

describe('a file that goes wrong on its way', () => {
  it.each([
    [
      'a line of 50 MB',
      `${header}1,a\n2,${'x'.repeat(50_000_000)}\n3,b\n`,
      /Row 2 of .*, at line 3, is longer than 1 MB/,
    ],
    ['a quote that swallows the rest', `${header}1,a\n2,"b\n${rows.repeat(20)}`, /Row 2 of .* is longer than 1 MB/],
    ['a quote that is never closed', `${header}1,a\n2,"b\n3,c\n`, /Row 2 of .* opens a quote \("\) at line 3/],
  ])('keeps the rows before: %s', async (_, content, says) => {
    await withFolder(async (folder) => {
      await writeInto(folder, 'a.csv', content);
      const run = await runCommand(['import', 'people', 'a.csv', '--url', graph.url, '--json'], { folder });
      expect(run.stderr).toMatch(says);
      expect(run.exitCode).toBe(2);
      expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 1, rows: 1, error: expect.stringMatching(says) });
      const { stdout } = await runCommand(['import', 'people', 'a.csv', '--url', graph.url], { folder });
      expect(stdout).toContain('Mend the file there, then repeat the command');
    });
  });
});

describe('a file that is only unusual', () => {
  it.each([
    ['a byte order mark', `\ufeff${header}1,a\n2,b\n`],
    ['lines that end as in Windows', `${header}1,a\n2,b\n`.replaceAll('\n', '\r\n')],
    ['quotes across lines', `${header}1,"a\nb"\n2,b\n`],
    ['rows that are empty', `${header}1,a\n\n,\n2,b\n , \n`],
    ['no end of the last line', `${header}1,a\n2,b`],
    ['GB18030', toGb18030(`${header}1,张三\n2,李四\n`)],
    ['gzip', gzipSync(`${header}1,a\n2,b\n`)],
  ])('is imported: %s', async (_, content) => {
    await withFolder(async (folder) => {
      await writeInto(folder, 'a.csv', content);
      const run = await runCommand(['import', 'people', 'a.csv', '--url', graph.url, '--json'], { folder });
      expect(run).toMatchObject({ exitCode: 0, stderr: '' });
      expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 2, refused: 0 });
    });
  });
});
