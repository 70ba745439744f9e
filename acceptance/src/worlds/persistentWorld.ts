import { setTimeout as pause } from 'node:timers/promises';
import { GraphFault } from './graph.js';
import type { World } from './world.js';

const PAUSE_MS = 100;
/** Longer than all processes and engines take to be there again together. */
const PERSIST_MS = 300_000;

/**
 * What a client does that wants to be sure: it sends the same request again until it is answered. It gives up, with the
 * last fault, only when nothing has been answered for so long that something must be wrong.
 */
export function createPersistentWorld(world: World): World {
  async function persist<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    const deadline = Date.now() + PERSIST_MS;
    for (;;) {
      try {
        return await send();
      } catch (fault) {
        if (!(fault instanceof GraphFault) || Date.now() > deadline) throw fault;
        await pause(PAUSE_MS);
      }
    }
  }
  return {
    ...world,
    ask: (query, variables) => persist(() => world.ask(query, variables)),
    make: (mutation, input) => persist(() => world.make(mutation, input)),
    import: (kind, rows, options) => persist(() => world.import(kind, rows, options)),
    settle: () => persist(() => world.settle()),
  };
}
