import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@holdfast/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANSWERS,
  defineCourseAndMetric,
  defineStudy,
  publishPolicy,
  readNswFiles,
  runNsw,
  stateCostAndPrice,
  type NswFiles,
} from '../examples/nsw.js';
import { archive, load } from '../worlds/archives.js';
import { restoreUntilKilled } from '../worlds/killedRestore.js';
import { openMicroservices, type Microservices, type MicroservicesOptions } from '../worlds/microservices.js';
import { createPersistentWorld } from '../worlds/persistentWorld.js';
import {
  createDataFolder,
  createMorningClock,
  openSingleProcess,
  scenarioInstallation,
} from '../worlds/singleProcess.js';
import type { ImportReport, Row, World } from '../worlds/world.js';

/** Every fourth person, as the server used here writes slowly. */
const isChosen = (row: Row): boolean => Number(row['externalId'] ?? row['person']) % 4 === 0;
const all = readNswFiles();
const files: NswFiles = {
  people: all.people.filter(isChosen),
  enrollments: all.enrollments.filter(isChosen),
  earnings: {
    '1974': all.earnings['1974'].filter(isChosen),
    '1975': all.earnings['1975'].filter(isChosen),
    '1978': all.earnings['1978'].filter(isChosen),
  },
};
const today = '1979-03-01';

async function runHalf(world: World): Promise<void> {
  await world.import('people', files.people);
  await defineCourseAndMetric(world);
  await world.import('enrollments', files.enrollments);
  await publishPolicy(world);
  await defineStudy(world);
  for (const year of ['1974', '1975'] as const) await world.import('observations', files.earnings[year]);
  await world.settle();
}

/** The last earnings come in two parts, so that a backup can be made in between. */
const [early, late] = [0, 1].map((part) => files.earnings['1978'].filter((_, at) => at % 2 === part));

async function runOn(world: World): Promise<void> {
  await stateCostAndPrice(world);
  await world.import('observations', early ?? []);
  await world.settle();
}

/** What nobody will have done once the backup before it is restored. */
async function runAstray(world: World): Promise<void> {
  const toWrong = (row: Row): Row => ({ ...row, value: '1' });
  await world.import('people', [{ ...files.people[0], externalId: 'lost' }]);
  await world.import('observations', [...(early ?? []), ...(late ?? [])].map(toWrong));
  await world.settle();
}

const readAnswers = async (world: World): Promise<string> => JSON.stringify(await world.ask(ANSWERS));

async function findReference(): Promise<string> {
  const reference = await openSingleProcess({ today });
  await runNsw(reference, files);
  const answers = await readAnswers(reference);
  await reference.close();
  return answers;
}

describe('an installation that moves from one machine to MongoDB and Kafka', () => {
  const folder = createDataFolder();
  const archives = mkdtempSync(join(tmpdir(), 'holdfast-archives-'));
  const there = join(archives, 'there.holdfast.gz');
  let environment: NodeJS.ProcessEnv;
  let [beforeTheMove, afterTheMove, answersThere] = ['', '', ''];
  let repeated: ImportReport;
  const opened: Microservices[] = [];

  async function open(prepare: NonNullable<MicroservicesOptions['prepare']>): Promise<Microservices> {
    const processes = await openMicroservices(process.env, { prepare });
    opened.push(processes);
    return processes;
  }

  beforeAll(async () => {
    const single = await openSingleProcess({ today, folder });
    await runHalf(single);
    beforeTheMove = await readAnswers(single);
    await single.close();
    const moved = join(archives, 'move.holdfast.gz');
    await archive({ HOLDFAST_DATA_DIR: folder }, moved, createMorningClock(today));

    const processes = await open(async ({ HOLDFAST_NAMESPACE: _, ...fresh }) => {
      const { epoch, namespace, timeZone } = await load(fresh, moved, 'move', systemClock);
      return { HOLDFAST_EPOCH: String(epoch), HOLDFAST_NAMESPACE: namespace, HOLDFAST_TIME_ZONE: timeZone };
    });
    const world = createPersistentWorld(processes);
    afterTheMove = await readAnswers(world);
    repeated = await world.import('observations', files.earnings['1975']);
    await runOn(world);
    answersThere = await readAnswers(world);
    environment = processes.environment;
    await processes.close();
    await archive(environment, there, systemClock);
  }, 600_000);
  afterAll(async () => {
    for (const processes of opened) await processes.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(archives, { recursive: true, force: true });
  });

  it('gives the same answers, and goes on', () => {
    expect(environment['HOLDFAST_NAMESPACE']).toBe(scenarioInstallation.namespace);
    expect(afterTheMove).toBe(beforeTheMove);
    expect(repeated).toMatchObject({ accepted: 0, refused: 0 });
    expect(answersThere).not.toBe(afterTheMove);
  });

  it('comes back from a backup there too, also when the restore is killed midway, and drops nothing new', async () => {
    const astray = await open(() => Promise.resolve(environment));
    await runAstray(createPersistentWorld(astray));
    expect(await readAnswers(astray)).not.toBe(answersThere);
    await astray.close();
    const { signal, loaded, documents } = await restoreUntilKilled(environment, there);
    expect(signal).toBe('SIGKILL');
    expect(loaded).toBeLessThan(documents);

    const back = await open(async () => {
      const { epoch } = await load(environment, there, 'restore', systemClock);
      expect(epoch).toBe(3);
      return { ...environment, HOLDFAST_EPOCH: String(epoch) };
    });
    const world = createPersistentWorld(back);
    expect(await readAnswers(world)).toBe(answersThere);
    const reports = [
      await world.import('people', files.people),
      await world.import('observations', early ?? []),
      await world.import('observations', late ?? []),
    ];
    expect(reports.map(({ accepted }) => accepted)).toEqual([0, 0, late?.length]);
    await world.settle();
    const answers = await readAnswers(world);
    await back.close();
    expect(answers).toBe(await findReference());
    // Whoever forgets to say which epoch is in force neither writes over what was done since nor copies the one that ended.
    await expect(load(environment, there, 'restore', systemClock)).rejects.toMatchObject({
      reason: { kind: 'topicsNotEmpty', epoch: 3 },
    });
    await expect(archive(environment, join(archives, 'old.gz'), systemClock)).rejects.toThrow('with epoch 3');
  }, 600_000);
});
