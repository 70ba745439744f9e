import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import {
  ANSWERS,
  defineCourseAndMetric,
  defineStudy,
  publishPolicy,
  readNswFiles,
  runNsw,
  stateCostAndPrice,
} from '../examples/nsw.js';
import { archive, load } from '../worlds/archives.js';
import { createDataFolder, createMorningClock, openSingleProcess } from '../worlds/singleProcess.js';

const files = readNswFiles();
const today = '1979-03-01';
const clock = createMorningClock(today);

async function findAnswers(): Promise<unknown> {
  const peaceful = await openSingleProcess({ today });
  await runNsw(peaceful, files);
  const answers = await peaceful.ask(ANSWERS);
  await peaceful.close();
  return answers;
}

describe('a restore in the middle of the loop', () => {
  const folder = createDataFolder();
  const archives = mkdtempSync(join(tmpdir(), 'holdfast-archives-'));
  const environment = { HOLDFAST_DATA_DIR: folder };
  const file = join(archives, 'monday.holdfast.gz');
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    rmSync(archives, { recursive: true, force: true });
  });

  it('lets the loop go on: what comes new has its effects, and what came before is known', async () => {
    const monday = await openSingleProcess({ today, folder });
    await monday.import('people', files.people);
    await defineCourseAndMetric(monday);
    await monday.import('enrollments', files.enrollments);
    await publishPolicy(monday);
    await defineStudy(monday);
    await monday.import('observations', files.earnings['1974']);
    // Stopped in the middle: the backup brings to its end what this has begun.
    await monday.import('observations', files.earnings['1975']);
    await monday.close();
    await archive(environment, file, clock);

    const lost = await openSingleProcess({ today, folder });
    await stateCostAndPrice(lost);
    await lost.import('observations', files.earnings['1978']);
    const wrong = files.earnings['1975'].map((row) => ({ ...row, value: '1' }));
    await lost.import('observations', wrong);
    await lost.settle();
    await lost.close();
    expect(await load(environment, file, 'restore', clock)).toMatchObject({ epoch: 2, place: 'folder' });

    const restored = await openSingleProcess({ today, folder });
    const reports = [
      await restored.import('people', files.people),
      await restored.import('enrollments', files.enrollments),
      await restored.import('observations', files.earnings['1975']),
    ];
    expect(reports.map(({ accepted }) => accepted)).toEqual([0, 0, 0]);
    await stateCostAndPrice(restored);
    await restored.import('observations', files.earnings['1978']);
    await restored.settle();
    const answers = await restored.ask(ANSWERS);
    await restored.close();
    expect(JSON.stringify(answers)).toBe(JSON.stringify(await findAnswers()));

    // A second one begins a third epoch, although the archive knows of the first alone.
    expect(await load(environment, file, 'restore', clock)).toMatchObject({ epoch: 3 });
    expect(JSON.parse(readFileSync(join(folder, 'installation.json'), 'utf8'))).toMatchObject({ epoch: 3 });
  });
});
