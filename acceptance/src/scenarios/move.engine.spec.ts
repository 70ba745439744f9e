import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@holdfast/kernel';
import { afterAll, describe, expect, it } from '@jest/globals';
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
import { openMicroservices } from '../worlds/microservices.js';
import { createPersistentWorld } from '../worlds/persistentWorld.js';
import {
  createDataFolder,
  createMorningClock,
  openSingleProcess,
  scenarioInstallation,
} from '../worlds/singleProcess.js';
import type { Row, World } from '../worlds/world.js';

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

async function runRest(world: World): Promise<void> {
  await stateCostAndPrice(world);
  await world.import('observations', files.earnings['1978']);
  await world.settle();
}

describe('an installation that moves from one machine to MongoDB and Kafka', () => {
  const folder = createDataFolder();
  const archives = mkdtempSync(join(tmpdir(), 'holdfast-archives-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(archives, { recursive: true, force: true });
  });

  it('gives the same answers, goes on, and comes back from a backup there too', async () => {
    const single = await openSingleProcess({ today, folder });
    await runHalf(single);
    const atTheMove = await single.ask(ANSWERS);
    await single.close();
    const moved = join(archives, 'move.holdfast.gz');
    await archive({ HOLDFAST_DATA_DIR: folder }, moved, createMorningClock(today));

    const processes = await openMicroservices(process.env, {
      async prepare({ HOLDFAST_NAMESPACE: _, ...environment }) {
        const { epoch, namespace, timeZone } = await load(environment, moved, 'move', systemClock);
        expect(namespace).toBe(scenarioInstallation.namespace);
        return { HOLDFAST_EPOCH: String(epoch), HOLDFAST_NAMESPACE: namespace, HOLDFAST_TIME_ZONE: timeZone };
      },
    });
    const world = createPersistentWorld(processes);
    expect(JSON.stringify(await world.ask(ANSWERS))).toBe(JSON.stringify(atTheMove));
    expect(await world.import('observations', files.earnings['1975'])).toMatchObject({ accepted: 0, refused: 0 });
    await runRest(world);
    const answers = JSON.stringify(await world.ask(ANSWERS));

    const { environment } = processes;
    const there = join(archives, 'there.holdfast.gz');
    await processes.close();
    await archive(environment, there, systemClock);
    const back = await openMicroservices(process.env, {
      async prepare() {
        const { epoch } = await load(environment, there, 'restore', systemClock);
        expect(epoch).toBe(3);
        return { ...environment, HOLDFAST_EPOCH: String(epoch) };
      },
    });
    const afterRestore = await back.ask(ANSWERS);
    await back.import('people', [{ ...files.people[0], externalId: 'later' }]);
    await back.settle();
    await back.close();
    expect(JSON.stringify(afterRestore)).toBe(answers);
    // Whoever forgets to say which epoch is in force neither writes over what was done since nor copies the one that ended.
    await expect(load(environment, there, 'restore', systemClock)).rejects.toMatchObject({
      reason: { kind: 'topicsNotEmpty', epoch: 3 },
    });
    await expect(archive(environment, join(archives, 'old.gz'), systemClock)).rejects.toThrow('with epoch 3');

    const reference = await openSingleProcess({ today });
    await runNsw(reference, files);
    expect(answers).toBe(JSON.stringify(await reference.ask(ANSWERS)));
    await reference.close();
  }, 600_000);
});
