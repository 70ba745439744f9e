import type { Graph, OpenGraph } from './openGraph.js';

/** A graph, and what runs by it. */
interface Used {
  readonly graph: Graph;
  readonly running: Set<Promise<unknown>>;
}

/** Where every request takes the graph from by which it is answered, from its first step to its last. */
export interface GraphSource {
  use<Answer>(run: (graph: Graph) => Promise<Answer>): Promise<Answer>;
  /** Opens another graph for whatever is asked from then on; one that cannot be opened changes nothing, and is thrown. */
  readonly change: (sdl: string) => Promise<void>;
  /** Closes the graph once nothing runs by any. */
  close(): Promise<void>;
}

/** Closes a graph behind what runs by it. */
async function closeAfterUse({ graph, running }: Used): Promise<void> {
  await Promise.allSettled(running);
  await graph.close();
}

export async function createGraphSource(open: OpenGraph, sdl: string): Promise<GraphSource> {
  let used: Used = { graph: await open(sdl), running: new Set() };
  let changing: Promise<unknown> = Promise.resolve();
  let closing: Promise<unknown> = Promise.resolve();

  async function changeNow(next: string): Promise<void> {
    const graph = await open(next);
    closing = Promise.allSettled([closing, closeAfterUse(used)]);
    used = { graph, running: new Set() };
  }

  return {
    async use(run) {
      const { graph, running } = used;
      const answering = run(graph);
      running.add(answering);
      try {
        return await answering;
      } finally {
        running.delete(answering);
      }
    },
    // One after the other, so that the last one asked for is the one that stays.
    change(next) {
      const change = changing.then(() => changeNow(next));
      changing = change.catch(() => undefined);
      return change;
    },
    async close() {
      await changing;
      await Promise.all([closing, closeAfterUse(used)]);
    },
  };
}
