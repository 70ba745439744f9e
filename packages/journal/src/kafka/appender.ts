import type { Clock } from '@holdfast/kernel';
import type { Journal } from '../journal.js';
import type { Naming } from './naming.js';
import type { Sender } from './producer.js';
import type { Partition } from './progress.js';
import { createQueue } from './queue.js';
import { splitBySize, toRecord } from './records.js';
import type { Troubles } from '../troubles.js';

export interface AppenderContext {
  readonly naming: Pick<Naming, 'topic' | 'partitions'>;
  readonly sender: Pick<Sender, 'send'>;
  readonly clock: Clock;
  readonly troubles: Troubles;
  readonly namespaceFingerprint?: string | undefined;
  /** Hears how far a partition reaches now. */
  readonly hear: (of: Partition, end: number) => void;
}

/** Appends one after the other; who appends several things at once finds them in that order. */
export interface Appender {
  readonly append: Journal['append'];
  /** Resolves when nothing waits any more. */
  settle(): Promise<void>;
  /**
   * Says that the brokers have answered something else. Who still wants to append tries again at once; where nobody does
   * another one has appended it, and an old failure would say for ever that nothing can be written.
   */
  noteAnswer(): void;
}

const PART = 'append';
/** The brokers are asked every few seconds, so whoever tries again has done so between two answers. */
const ANSWERS_MIN = 2;

export function createAppender(context: AppenderContext): Appender {
  const { naming, sender, clock, troubles, namespaceFingerprint, hear } = context;
  const queue = createQueue();
  let waiting = 0;
  let answers = 0;

  async function send(topic: string, records: readonly ReturnType<typeof toRecord>[]): Promise<void> {
    for (const part of splitBySize(records)) {
      for (const { partition, baseOffset } of await sender.send(naming.topic(topic), part)) {
        const count = part.filter((record) => record.partition === partition).length;
        hear({ topic, partition }, Number(baseOffset) + count);
      }
    }
  }

  async function tryToSend(topic: string, records: readonly ReturnType<typeof toRecord>[]): Promise<void> {
    try {
      await send(topic, records);
      troubles.clear(PART);
    } catch (error) {
      answers = 0;
      troubles.note(PART, error instanceof Error ? error.message : 'An append has failed.');
      throw error;
    }
  }

  return {
    append: async (topic, events) => {
      const shared = { partitions: naming.partitions(topic), time: clock.now(), namespaceFingerprint };
      const records = events.map((event) => toRecord(event, shared));
      if (records.length === 0) return;
      waiting += 1;
      try {
        await queue.add(() => tryToSend(topic, records));
      } finally {
        waiting -= 1;
      }
    },
    settle: queue.settle,
    noteAnswer: () => {
      answers = waiting > 0 ? 0 : answers + 1;
      if (answers >= ANSWERS_MIN) troubles.clear(PART);
    },
  };
}
