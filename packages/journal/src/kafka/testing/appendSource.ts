import { setTimeout as sleep } from 'node:timers/promises';
import { createEvent } from '../../conformance/event.js';
import { JournalFault } from '../../errors.js';
import type { Journal } from '../../journal.js';

/** Appends the events of a source one after the other, each as often as it takes, as a relay does. */
export async function appendSource(
  journal: Journal,
  topic: string,
  source: string,
  count: number,
  restMs = 0,
): Promise<void> {
  for (let sequence = 1; sequence <= count;) {
    try {
      await journal.append(topic, [createEvent(source, sequence)]);
      sequence += 1;
      if (restMs > 0) await sleep(restMs);
    } catch (error) {
      if (!(error instanceof JournalFault)) throw error;
      await sleep(200);
    }
  }
}

/** Waits until something holds. */
export async function until(holds: () => boolean, msMax: number): Promise<void> {
  const end = performance.now() + msMax;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`This did not come true within ${msMax} ms: ${holds.toString()}`);
    await sleep(50);
  }
}
