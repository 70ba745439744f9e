import { afterEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { startFakeGraph, type FakeGraph } from '../fakes/fakeGraph.js';
import { runCommand } from '../fakes/runCommand.js';

const data = join(import.meta.dirname, '../../../../shared/data');

let graph: FakeGraph | undefined;
afterEach(() => graph?.stop());

const ofPresentation = ['--where', 'code_module=AAA', '--where', 'code_presentation=2013J'];

async function runImport(kind: string, file: string, ...args: readonly string[]) {
  const server = await startFakeGraph();
  graph = server;
  const run = await runCommand(['import', kind, join(data, file), '--json', '--url', server.url, ...args]);
  const report: unknown = JSON.parse(run.stdout);
  return { report, rows: server.rows };
}

describe('real files', () => {
  it('the clicks of one presentation', async () => {
    const fields = { person: 'id_student', day: 'date', object: 'id_site', count: 'sum_click' };
    const map = Object.entries(fields).flatMap(([field, column]) => ['--map', `${field}=${column}`]);
    const set = ['--set', 'cohort=aaa-2013j', '--set', 'verb=interacted'];
    const { report, rows } = await runImport('activity', 'oulad/studentVle.csv.gz', ...ofPresentation, ...map, ...set);
    expect(report).toMatchObject({ accepted: 180_982, refused: 0, rows: 753_564, source: 'studentVle.csv.gz' });
    expect(rows.reduce((clicks, { count }) => clicks + Number(count), 0)).toBe(648_494);
    expect(new Set(rows.map(({ person }) => person)).size).toBe(378);
    expect(new Set(rows.map(({ person, day }) => `${person} ${day}`)).size).toBe(34_072);
    expect(new Set(rows.map(({ row }) => row)).size).toBe(180_982);
  }, 60_000);

  it('enrollments whose dates are numbers', async () => {
    const map = ['person=id_student', 'enrolledOn=date_registration', 'withdrawnOn=date_unregistration'];
    const options = [...ofPresentation, '--set', 'cohort=aaa-2013j', '--day-zero', '2013-10-01'];
    const maps = map.flatMap((pair) => ['--map', pair]);
    const { report, rows } = await runImport('enrollments', 'oulad/studentRegistration.csv', ...options, ...maps);
    expect(report).toMatchObject({ accepted: 383, refused: 0 });
    expect(rows[0]).toEqual({ row: 1, person: '11391', cohort: 'aaa-2013j', enrolledOn: '2013-04-25' });
    expect(rows.filter(({ withdrawnOn }) => withdrawnOn !== undefined)).toHaveLength(60);
  });

  it('three years of earnings from one wide file', async () => {
    const wide = ['re74=1974-01..1974-12', 're75=1975-01..1975-12', 're78=1978-01-01..1978-12-31'];
    const options = [
      ...wide.flatMap((column) => ['--wide', column]),
      '--set',
      'metric=earnings',
      '--map',
      'person=@row',
    ];
    const { report, rows } = await runImport('observations', 'nsw/nsw_dw.csv', ...options);
    expect(report).toMatchObject({ accepted: 445 * 3, refused: 0, rows: 445 });
    expect(rows[2]).toMatchObject({ person: '1', from: '1978-01-01', to: '1978-12-31', value: '9930.046' });
  });
});
