import { watch, type FSWatcher } from 'node:fs';
import { startKillable } from './childProcess.js';
import { worldOfProcess } from './worldOfProcess.js';
import type { World } from './world.js';

/** When a life of the product ends: so many commands are answered, and the next one writes to a file of this name. */
export interface Doom {
  readonly answered: number;
  readonly file: string;
}

export interface Ending {
  /** How many commands the product answered in this life. */
  readonly answered: number;
  /** True when the kill kept the run from its end. */
  readonly isCutOff: boolean;
}

/**
 * Starts the product and lets something run against it until its doom: kill -9 in the middle of a command. It is the
 * first write of that command which gives the signal, so it is at work and has not been answered yet.
 */
export async function liveUntilKilled(
  folder: string,
  doom: Doom,
  run: (world: World) => Promise<void>,
): Promise<Ending> {
  const product = await startKillable(folder);
  let answered = 0;
  let killed: Promise<void> | undefined;
  let watcher: FSWatcher | undefined;
  const count = async <Answer>(send: () => Promise<Answer>): Promise<Answer> => {
    if (answered === doom.answered) {
      // What came before has settled: from here on only this command makes the product write.
      await product.graph.settle();
      watcher = watch(folder, (_, file) => {
        if (file?.startsWith(doom.file)) killed ??= product.kill();
      });
    }
    const answer = await send();
    answered++;
    return answer;
  };
  const { import: importRows, make, ...rest } = worldOfProcess(product.graph);
  const counting: World = {
    ...rest,
    import: (kind, rows, options) => count(() => importRows(kind, rows, options)),
    make: (mutation, input) => count(() => make(mutation, input)),
  };
  const isCutOff = await run(counting).then(
    () => false,
    (error: unknown) => {
      if (!killed) throw error;
      return true;
    },
  );
  watcher?.close();
  await (killed ?? product.kill());
  return { answered, isCutOff };
}
