import { DemoNotLoaded, isAnswer, pause, type Answer, type Graph } from './graph.js';

const SERVICES = ['people', 'learning', 'recognition', 'outcomes'] as const;
const FIGURES = ['pendingDocuments', 'lagEvents', 'openJobs', 'timersDue'] as const;
const QUERY = `query DemoStatus {
  system { ${SERVICES.map((service) => `${service} { ${FIGURES.join(' ')} journalEnd }`).join(' ')} }
}`;
const ROUND_MS = 200;

/** Why the system is not quiet, or the ends of all journals when it is. */
type Look = { readonly kind: 'quiet'; readonly ends: string } | { readonly kind: 'moving'; readonly reason: string };

function judge(system: Answer): Look {
  const ends: unknown[] = [];
  for (const service of SERVICES) {
    const status = system[service];
    if (!isAnswer(status)) return { kind: 'moving', reason: `${service} does not answer` };
    const busy = FIGURES.find((figure) => status[figure] !== 0);
    if (busy) return { kind: 'moving', reason: `${service} has ${busy} ${String(status[busy])}` };
    ends.push(status['journalEnd']);
  }
  return { kind: 'quiet', ends: JSON.stringify(ends) };
}

/** Waits until everything that follows from what was sent has happened: two quiet rounds with equal journal ends. */
export async function waitUntilSettled(graph: Graph, timeoutMs: number): Promise<void> {
  let endsAt = performance.now() + timeoutMs;
  let before: Look | undefined;
  for (;;) {
    const askedAt = performance.now();
    const { system } = await graph.ask(QUERY);
    // Nothing settles while somebody is away, and that takes as long as it takes.
    endsAt += performance.now() - askedAt;
    const look = judge(isAnswer(system) ? system : {});
    if (look.kind === 'quiet' && before?.kind === 'quiet' && look.ends === before.ends) return;
    if (performance.now() > endsAt) {
      const reason = look.kind === 'moving' ? look.reason : 'events are still being written';
      throw new DemoNotLoaded(`The demo company was sent, but has not settled in time: ${reason}.`);
    }
    before = look;
    await pause(ROUND_MS);
  }
}
