import type { Instant } from '@holdfast/kernel';
import type { Lag } from '../journal.js';
import type { Broker } from './broker.js';

/** What waits in one partition for a group. */
interface Waiting {
  readonly partition: number;
  /** The offset of the oldest record that waits. */
  readonly from: number;
  readonly count: number;
}

async function listWaiting(broker: Broker, topic: string, committed: readonly number[]): Promise<readonly Waiting[]> {
  const ranges = await broker.ranges(topic);
  return ranges
    .map(({ partition, low, high }) => {
      const from = Math.max(committed[partition] ?? -1, low);
      return { partition, from, count: high - from };
    })
    .filter(({ count }) => count > 0);
}

/** The smallest whole number, up to a limit, from which on the question is answered with yes. */
async function findSmallest(limit: number, holds: (value: number) => Promise<boolean>): Promise<number> {
  let high = 0;
  let low = -1;
  while (high < limit && !(await holds(high))) {
    low = high;
    high = Math.min(limit, Math.max(1_000, high * 2));
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Kafka tells where a time begins but not when an offset was written, so the age is searched: the smallest that leaves
 * out no record that waits. A young backlog costs a dozen cheap questions, an old one thirty.
 */
function findAgeMs(broker: Broker, topic: string, waiting: readonly Waiting[], nowMs: number): Promise<number> {
  return findSmallest(nowMs, async (ageMs) => {
    const offsets = await broker.offsetsSince(topic, nowMs - ageMs);
    return waiting.every(({ partition, from }) => (offsets[partition] ?? 0) <= from);
  });
}

/** Measures the lag of groups. The time of the oldest waiting record is kept as long as that record waits. */
export function createLagMeter(broker: Broker) {
  const oldest = new Map<string, { readonly waitingFrom: string; readonly timeMs: number }>();

  async function findOldestMs(topic: string, waiting: readonly Waiting[], nowMs: number): Promise<number> {
    const waitingFrom = waiting.map(({ partition, from }) => `${partition}:${from}`).join();
    const known = oldest.get(topic);
    if (known?.waitingFrom === waitingFrom) return known.timeMs;
    const timeMs = nowMs - (await findAgeMs(broker, topic, waiting, nowMs));
    oldest.set(topic, { waitingFrom, timeMs });
    return timeMs;
  }

  return async (group: string, topics: readonly string[], now: Instant): Promise<Lag> => {
    const nowMs = Date.parse(now);
    const committed = await broker.committed(group, topics);
    let events = 0;
    let oldestMs = nowMs;
    for (const topic of topics) {
      const waiting = await listWaiting(broker, topic, committed.get(topic) ?? []);
      if (waiting.length === 0) continue;
      events += waiting.reduce((sum, { count }) => sum + count, 0);
      oldestMs = Math.min(oldestMs, await findOldestMs(topic, waiting, nowMs));
    }
    return { events, seconds: (nowMs - oldestMs) / 1_000 };
  };
}
