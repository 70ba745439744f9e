import { afterEach, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startFakeGraph, toReport, type FakeBehavior, type FakeGraph } from '../fakes/fakeGraph.js';
import type { FakeTerminalTraits } from '../fakes/fakeTerminal.js';
import { runCommand, writeInto } from '../fakes/runCommand.js';
import { withFolder } from '../fakes/withFolder.js';

let graph: FakeGraph | undefined;
afterEach(async () => {
  await graph?.stop();
  graph = undefined;
});

/** Refuses rows whose value is not a number. */
const strict: FakeBehavior = ({ operationName, variables }) =>
  operationName === 'ImportObservations'
    ? {
        body: {
          data: {
            importObservations: toReport(variables.input?.rows ?? [], ({ value }) =>
              Number.isNaN(Number(value)) ? `"${value}" is no number` : undefined,
            ),
          },
        },
      }
    : undefined;

interface Given {
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  readonly behavior?: FakeBehavior;
  readonly traits?: FakeTerminalTraits;
}

/** Runs an import in a folder of its own, and reads what is there afterwards. */
async function runImport({ files, args, behavior, traits = {} }: Given) {
  const server = await startFakeGraph(behavior);
  graph = server;
  return withFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) await writeInto(folder, name, content);
    const run = await runCommand(['import', ...args, '--url', server.url], { folder, ...traits });
    const written: Record<string, string> = {};
    for (const name of await readdir(folder))
      if (!(name in files)) written[name] = await readFile(join(folder, name), 'utf8');
    const kept = await readFile(join(folder, 'values.csv.refused.csv'), 'utf8').catch(() => undefined);
    return { ...run, written, kept, rows: server.rows, requests: server.requests };
  });
}

const values =
  'person,metric,from,to,value\n1,sales,2026-01,2026-01,10\n2,sales,2026-01,2026-01,"ten, about"\n3,sales,2026-01,2026-01\n4,sales,2026-01,2026-01,40\n';

describe('holdfast import', () => {
  it('stores what is good, and writes down what is not, with all reasons', async () => {
    const run = await runImport({
      files: { 'values.csv': values },
      args: ['observations', 'values.csv', '--json'],
      behavior: strict,
    });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      accepted: 2,
      unchanged: 0,
      refused: 2,
      rows: 4,
      encoding: 'utf-8',
      settled: null,
    });
    expect(run.kept).toBe(
      '\ufeffperson,metric,from,to,value,row,reasons\r\n' +
        '2,sales,2026-01,2026-01,"ten, about",2,"value: ""ten, about"" is no number"\r\n' +
        '3,sales,2026-01,2026-01,,3,"the row has 4 cells, the header 5"\r\n',
    );
  });

  it('takes the mended file back under the numbers that its rows had', async () => {
    const files = {
      'clicks.csv.refused.csv': '\ufeffperson,cohort,day,row,reasons\r\n7,a,3,5123,no\r\n8,a,4,x,no\r\n',
    };
    const run = await runImport({ files, args: ['activity', 'clicks.csv.refused.csv', '--json'] });
    expect(run.rows).toEqual([{ row: 5_123, person: '7', cohort: 'a', day: '3' }]);
    expect(run.requests.at(-1)?.variables.input?.source).toBe('clicks.csv');
    expect(run.written['clicks.csv.refused.csv.refused.csv']).toBe(
      '\ufeffperson,cohort,day,row,reasons\r\n8,a,4,2,"the column ""row"" must keep the number that the row had in its first file"\r\n',
    );
  });

  it('overwrites its own file of refused rows, but nobody else’s', async () => {
    const own = { 'values.csv': values, 'values.csv.refused.csv': '\ufeffperson,row,reasons\r\nold\r\n' };
    const args = ['observations', 'values.csv'];
    expect((await runImport({ files: own, args, behavior: strict })).kept).not.toContain('old');
    await graph?.stop();
    const other = { 'values.csv': values, 'values.csv.refused.csv': 'my notes' };
    const run = await runImport({ files: other, args, behavior: strict });
    expect(run.kept).toBe('my notes');
    expect(run.written['values.csv.refused-2.csv']).toContain('ten, about');
    expect(run.stdout).toContain('values.csv.refused-2.csv');
  });

  it('writes no file when no row is refused', async () => {
    const run = await runImport({ files: { 'a.csv': 'externalId,age\n1,40\n' }, args: ['people', 'a.csv'] });
    expect(run).toMatchObject({ exitCode: 0, written: {}, stderr: '' });
    expect(run.stdout).toBe(
      'Rows of people read from a.csv (UTF-8) in 0 s: 1.\nColumns that nothing names, ignored: age.\nRows stored: 1. Unchanged: 0. Refused: 0.\n',
    );
  });

  it('reads the standard input, and puts its refused rows where it stands', async () => {
    const input = Array.from(values, (sign) => Buffer.from(sign));
    const run = await runImport({
      files: {},
      args: ['observations', '-', '--json'],
      behavior: strict,
      traits: { input },
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 2, refused: 2 });
    expect(Object.keys(run.written)).toEqual(['stdin.refused.csv']);
  });

  it('names the column of a wide row that was refused, and the row once', async () => {
    const files = { 'wide.csv': 'person,jan,feb\n1,10,x\n2,y,z\n3,,30\n' };
    const wide = ['--wide', 'jan=2026-01..2026-01', '--wide', 'feb=2026-02..2026-02', '--set', 'metric=sales'];
    const run = await runImport({ files, args: ['observations', 'wide.csv', ...wide, '--json'], behavior: strict });
    expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 2, refused: 3, rows: 3 });
    expect(run.written['wide.csv.refused.csv']).toBe(
      '\ufeffperson,jan,feb,row,reasons\r\n1,10,x,1,"feb value: ""x"" is no number"\r\n2,y,z,2,"jan value: ""y"" is no number; feb value: ""z"" is no number"\r\n',
    );
  });

  it('sends at most a thousand rows at a time, each once', async () => {
    const lines = Array.from({ length: 2_500 }, (_, at) => `${at + 1},c,${at % 30}\n`);
    const run = await runImport({
      files: { 'a.csv': `person,cohort,day\n${lines.join('')}` },
      args: ['activity', 'a.csv', '--json'],
    });
    const sizes = run.requests.flatMap(({ variables: { input } }) => (input ? [input.rows.length] : []));
    // Several are on their way at a time, so the shorter one may arrive first.
    expect([...sizes].sort((a, b) => b - a)).toEqual([1_000, 1_000, 500]);
    expect(run.rows.map(({ row }) => row).sort((a, b) => a - b)).toEqual(lines.map((_, at) => at + 1));
  });

  it('stores nothing in a dry run, and reports the same', async () => {
    const run = await runImport({
      files: { 'values.csv': values },
      args: ['observations', 'values.csv', '--dry-run'],
      behavior: strict,
    });
    expect(run.requests.at(-1)?.variables.input?.dryRun).toBe(true);
    expect(run.stdout).toContain('Dry run, nothing is stored. Rows that would be stored: 2. Unchanged: 0. Refused: 2.');
    expect(run.stdout).toMatch(/The dry run wrote this file alone: .*values\.csv\.refused\.csv, with the refused rows/);
    expect(run.kept).toContain('is no number');
    expect(run.exitCode).toBe(1);
  });

  it('waits until everything has settled', async () => {
    const files = { 'a.csv': 'externalId\n1\n' };
    const run = await runImport({ files, args: ['people', 'a.csv', '--wait', '--json'] });
    expect(JSON.parse(run.stdout)).toMatchObject({ settled: true });
    expect(run.requests.filter(({ operationName }) => operationName === 'SystemStatus')).toHaveLength(2);
  });

  it('shows one line that is rewritten to who watches, and takes it back', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `${at + 1},c,1\n`).join('');
    const behavior: FakeBehavior = ({ operationName }, index) =>
      operationName === 'ImportActivity' && index === 1
        ? { body: { data: { importActivity: { __typename: 'Busy', message: 'full', retryAfterMs: 500 } } } }
        : undefined;
    const files = { 'a.csv': `person,cohort,day\n${lines}` };
    const run = await runImport({ files, args: ['activity', 'a.csv', '--json'], behavior, traits: { isTTY: true } });
    expect(run.stderr).toContain('\r\x1b[KWaiting: the server has too much to do.');
    expect(run.stderr.endsWith('\r\x1b[K')).toBe(true);
    expect(run.stderr).not.toContain('\n');
    expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 3_000 });
  });

  it('names a server that is not there at once', async () => {
    const server = await startFakeGraph();
    await server.stop();
    await withFolder(async (folder) => {
      await writeInto(folder, 'a.csv', 'externalId\n1\n');
      const run = await runCommand(['import', 'people', 'a.csv', '--url', server.url], { folder });
      expect(run).toMatchObject({ exitCode: 2, waitedMs: 0 });
      expect(run.stderr).toBe(
        `holdfast: Nobody answers at ${server.url}: the connection is refused. Start Holdfast with "holdfast start", or name its address with --url.\n`,
      );
    });
  });

  it('speaks Chinese, in reasons of its own too', async () => {
    const run = await runImport({
      files: { 'values.csv': values },
      args: ['observations', 'values.csv'],
      behavior: strict,
      traits: { env: { LANG: 'zh_CN.UTF-8' } },
    });
    expect(run.stdout).toContain('已保存的行：2。无变化：0。被拒绝：2。');
    expect(run.kept).toContain('该行有 4 个单元格，表头有 5 个');
  });
});
