import { rmSync } from 'node:fs';
import { afterAll, expect, it } from '@jest/globals';
import { ANSWERS, describeNsw, readNswFiles, runNsw } from '../examples/nsw.js';
import { startKillable } from '../worlds/childProcess.js';
import { createDataFolder, openSingleProcess } from '../worlds/singleProcess.js';
import type { World } from '../worlds/world.js';

/** Two folders of one installation: one lives in peace, the other is killed again and again. */
describeNsw('a product that is killed in the middle of an import', () => {
  const folder = createDataFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same answers as one that was not, once the same imports were repeated', async () => {
    const files = readNswFiles();
    const peaceful = await openSingleProcess({ today: '2026-03-01' });
    await runNsw(peaceful, files);
    const expected = await peaceful.ask(ANSWERS);
    await peaceful.close();

    for (let kills = 0; kills < 4; kills++) {
      const product = await startKillable(folder);
      const interrupted = runNsw(worldOf(product.graph), files).catch(() => 'cut off');
      // Each life reads a little further into the imports before it is killed.
      for (let looks = 0; looks <= kills * 8; looks++)
        await product.graph.ask('query { people(first: 1) { nodes { id } } }');
      await product.kill();
      await interrupted;
    }
    const product = await startKillable(folder);
    await runNsw(worldOf(product.graph), files);
    const answers = await product.graph.ask(ANSWERS);
    await product.kill();
    expect(answers).toEqual(expected);
  });
});

const worldOf = (graph: Awaited<ReturnType<typeof startKillable>>['graph']): World => ({
  ...graph,
  travelTo: () => Promise.reject(new Error('time of a process of its own cannot be moved')),
  close: () => Promise.resolve(),
});
