import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, readNswFiles, runNsw } from '../examples/nsw.js';
import { startKillable } from '../worlds/childProcess.js';
import { liveUntilKilled, type Doom, type Ending } from '../worlds/liveUntilKilled.js';
import { createDataFolder, openSingleProcess } from '../worlds/singleProcess.js';
import type { ImportReport, World } from '../worlds/world.js';
import { worldOfProcess } from '../worlds/worldOfProcess.js';

/** Each life goes a little further: it dies in an import, or while what a command decided goes to the journal. */
const dooms: readonly Doom[] = [
  { answered: 0, file: 'people.db' },
  { answered: 4, file: 'learning.db' },
  { answered: 5, file: 'journal.db' },
  { answered: 9, file: 'outcomes.db' },
];

/** Keeps what the imports report. */
const reporting = (world: World, reports: ImportReport[]): World => ({
  ...world,
  async import(kind, rows, options) {
    const report = await world.import(kind, rows, options);
    reports.push(report);
    return report;
  },
});

/** Two folders of one installation: one lives in peace, the other is killed again and again. */
describe('a product that is killed in the middle of an import', () => {
  const folder = createDataFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same answers as one that was not, once the same imports were repeated', async () => {
    const files = readNswFiles();
    const peaceful = await openSingleProcess({ today: '2026-03-01' });
    await runNsw(peaceful, files);
    const expected = await peaceful.ask(ANSWERS);
    await peaceful.close();

    const endings: Ending[] = [];
    for (const doom of dooms) endings.push(await liveUntilKilled(folder, doom, (world) => runNsw(world, files)));
    expect(endings.map(({ isCutOff }) => isCutOff)).toEqual(dooms.map(() => true));
    const unanswered = endings.filter(({ answered }, life) => answered === dooms[life]?.answered);
    // The signal races the answer, so some commands of a killed life were answered after all; not every one was.
    expect(unanswered.length).toBeGreaterThanOrEqual(1);

    const product = await startKillable(folder);
    const reports: ImportReport[] = [];
    await runNsw(reporting(worldOfProcess(product.graph), reports), files);
    const answers = await product.graph.ask(ANSWERS);
    await product.kill();
    // The first file had been accepted before the last life, and the last one had not.
    expect(reports.at(0)).toMatchObject({ accepted: 0, unchanged: files.people.length });
    expect(reports.at(-1)).toMatchObject({ accepted: files.earnings['1978'].length, unchanged: 0 });
    expect(answers).toEqual(expected);
  });
});
