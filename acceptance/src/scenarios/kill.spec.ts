import { rmSync, watch } from 'node:fs';
import { afterAll, expect, it } from '@jest/globals';
import { ANSWERS, describeNsw, readNswFiles, runNsw } from '../examples/nsw.js';
import { startKillable } from '../worlds/childProcess.js';
import { createDataFolder, openSingleProcess } from '../worlds/singleProcess.js';
import type { World } from '../worlds/world.js';

const files=readNswFiles();
describeNsw('x', () => {
  const folder = createDataFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  it('y', async () => {
    const product = await startKillable(folder);
    const g = product.graph; const log: string[] = [];
    const victim = async <T>(name: string, f: () => Promise<T>): Promise<T> => {
      const t0 = performance.now(); const order: string[] = []; const at = () => (performance.now() - t0).toFixed(1);
      if ((globalThis as {x?:1}).x !== 1) await g.settle();
      const watcher = watch(folder, { recursive: true }, (e, f) => { order.push(e[0] + String(f) + at()); });
      const t1 = at(); const v = f().finally(() => order.push('V' + at()));
      const r = await v; watcher.close(); log.push(name + ' sent ' + t1 + ' ' + order.join(' ')); return r;
    };
    const w: World = { ...g, import: (k, r, o) => victim(k, () => g.import(k, r, o)), make: (m, i) => victim(m, () => g.make(m, i)), travelTo: async () => undefined, close: async () => undefined };
    await runNsw(w, files); log.push('--again'); await runNsw(w, files);
    await product.kill();
    const peaceful = await openSingleProcess({ today: '2026-03-01' }); await peaceful.ask(ANSWERS); await peaceful.close();
    console.log(log.join('\n'));
    expect(1).toBe(1);
  });
});
