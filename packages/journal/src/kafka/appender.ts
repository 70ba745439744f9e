import type { Clock } from '@holdfast/kernel';
import type { Journal } from '../journal.js';
import { createLane, type Lane, type LaneContext } from './lane.js';
import type { Naming } from './naming.js';
import { toRecord } from './records.js';

export interface AppenderContext extends LaneContext {
  readonly naming: Pick<Naming, 'topic' | 'partitions'>;
  readonly clock: Clock;
  readonly namespaceFingerprint?: string | undefined;
}

/** Appends to a topic one after the other; who appends several things to it at once finds them in that order. */
export interface Appender extends Pick<Lane, 'settle' | 'noteAnswer'> {
  readonly append: Journal['append'];
}

export function createAppender(context: AppenderContext): Appender {
  const { naming, clock, namespaceFingerprint } = context;
  const lanes = new Map<string, Lane>();

  function laneOf(topic: string): Lane {
    const lane = lanes.get(topic) ?? createLane(context, topic);
    lanes.set(topic, lane);
    return lane;
  }

  return {
    append: async (topic, events) => {
      const shared = { partitions: naming.partitions(topic), time: clock.now(), namespaceFingerprint };
      const records = events.map((event) => toRecord(event, shared));
      if (records.length > 0) await laneOf(topic).append(records);
    },
    settle: async () => {
      await Promise.all([...lanes.values()].map(({ settle }) => settle()));
    },
    noteAnswer: () => {
      for (const { noteAnswer } of lanes.values()) noteAnswer();
    },
  };
}
