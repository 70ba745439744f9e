import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startKillable, type KillableProduct } from '../worlds/childProcess.js';
import type { Graph } from '../worlds/graph.js';
import { createDataFolder } from '../worlds/singleProcess.js';
import type { ImportReport, Row } from '../worlds/world.js';

const ROWS = 500;
const PEOPLE = 200;
/** At least 3 MB: room for a start and for some of the imports, and for no more. */
const FILE_BLOCKS_MAX = 6_000;

/** One day of clicks; every batch is of another day. */
const batchOf = (at: number): readonly Row[] =>
  Array.from({ length: ROWS }, (_, row) => ({
    row: String(at * ROWS + row + 1),
    person: `person-${row % PEOPLE}`,
    cohort: 'cohort',
    object: `page-${row}`,
    day: String(at),
    count: '1',
    verb: 'interacted',
  }));

const importBatch = (graph: Graph, at: number): Promise<ImportReport> =>
  graph.import('activity', batchOf(at), { source: 'clicks.csv' });

async function prepare(graph: Graph): Promise<void> {
  await graph.make('createCourse', { requestId: 'course', key: 'course', title: 'Course' });
  const days = { startsOn: '2025-01-01', endsOn: '2026-12-31' };
  await graph.make('scheduleCohort', { requestId: 'cohort', key: 'cohort', course: 'course', ...days });
  const people = Array.from({ length: PEOPLE }, (_, at) => `person-${at}`);
  await graph.import(
    'people',
    people.map((externalId) => ({ externalId, orgUnit: 'company' })),
  );
  await graph.import(
    'enrollments',
    people.map((person) => ({ person, cohort: 'cohort', enrolledOn: '2025-01-01' })),
  );
}

/** Imports day after day until the product fails; how many were accepted, and what it said. */
async function fill(graph: Graph): Promise<{ readonly accepted: number; readonly fault: string }> {
  for (let at = 0; ; at++) {
    try {
      expect(await importBatch(graph, at)).toMatchObject({ accepted: ROWS });
    } catch (fault) {
      return { accepted: at, fault: String(fault) };
    }
  }
}

async function askReady({ url }: KillableProduct): Promise<{ readonly status: number; readonly reason: string }> {
  const response = await fetch(new URL('/health/ready', url));
  const { reason = '' } = (await response.json()) as { readonly reason?: string };
  return { status: response.status, reason };
}

const ACTIVITY = `query { personByExternalId(externalId: "person-7") {
  enrollments(first: 1) { nodes { activity { count days } } } } }`;

describe('a product whose disk is full', () => {
  let folder: string;
  let product: KillableProduct;
  beforeEach(() => {
    folder = createDataFolder();
  });
  afterEach(async () => {
    await product.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says so, loses nothing that it accepted, and goes on once there is room', async () => {
    product = await startKillable(folder, { fileBlocksMax: FILE_BLOCKS_MAX });
    await prepare(product.graph);
    const { accepted, fault } = await fill(product.graph);
    expect(accepted).toBeGreaterThan(1);
    expect(fault).toMatch(/The learning service cannot use its store.*sent again.*STORAGE_UNAVAILABLE/);
    const { status, reason } = await askReady(product);
    expect({ status, reason }).toEqual({
      status: 503,
      reason: expect.stringMatching(/The store of learning cannot be written: The store .*learning\.db failed: disk/),
    });
    await product.kill();

    product = await startKillable(folder);
    const repeated: ImportReport[] = [];
    for (let at = 0; at < accepted; at++) repeated.push(await importBatch(product.graph, at));
    expect(repeated.filter((report) => report.unchanged !== ROWS)).toEqual([]);
    expect(await importBatch(product.graph, accepted)).toMatchObject({ accepted: ROWS, unchanged: 0 });
    await product.graph.settle();

    expect(await askReady(product)).toEqual({ status: 200, reason: '' });
    expect(await product.graph.ask(ACTIVITY)).toMatchObject({
      personByExternalId: { enrollments: { nodes: [{ activity: { count: 3 * (accepted + 1), days: accepted + 1 } }] } },
    });
  });
});
