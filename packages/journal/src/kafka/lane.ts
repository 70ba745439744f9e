import type { Troubles } from '../troubles.js';
import type { Naming } from './naming.js';
import type { Sender } from './producer.js';
import type { Partition } from './progress.js';
import { createQueue } from './queue.js';
import { splitBySize, type NewRecord } from './records.js';

export interface LaneContext {
  readonly naming: Pick<Naming, 'topic'>;
  readonly sender: Pick<Sender, 'send'>;
  readonly troubles: Troubles;
  /** Hears how far a partition reaches now. */
  readonly hear: (of: Partition, end: number) => void;
}

/** The appends to one topic, one after the other: one that is stuck holds up no other topic. */
export interface Lane {
  append(records: readonly NewRecord[]): Promise<void>;
  /** Resolves when nothing waits any more. */
  settle(): Promise<void>;
  /**
   * Says that the brokers have answered something else. Who still wants to append tries again at once; where nobody does
   * another one has appended it, and an old failure would say for ever that nothing can be written.
   */
  noteAnswer(): void;
}

/** The brokers are asked every few seconds, so whoever tries again has done so between two answers. */
const ANSWERS_MIN = 2;

export function createLane({ naming, sender, troubles, hear }: LaneContext, topic: string): Lane {
  const part = `append to ${topic}`;
  const queue = createQueue();
  let waiting = 0;
  let answers = 0;

  async function send(records: readonly NewRecord[]): Promise<void> {
    for (const piece of splitBySize(records)) {
      for (const { partition, baseOffset } of await sender.send(naming.topic(topic), piece)) {
        const count = piece.filter((record) => record.partition === partition).length;
        hear({ topic, partition }, Number(baseOffset) + count);
      }
    }
  }

  async function tryToSend(records: readonly NewRecord[]): Promise<void> {
    try {
      await send(records);
      troubles.clear(part);
    } catch (error) {
      answers = 0;
      troubles.note(part, error instanceof Error ? error.message : 'An append has failed.');
      throw error;
    }
  }

  return {
    append: async (records) => {
      waiting += 1;
      try {
        await queue.add(() => tryToSend(records));
      } finally {
        waiting -= 1;
      }
    },
    settle: queue.settle,
    noteAnswer: () => {
      answers = waiting > 0 ? 0 : answers + 1;
      if (answers >= ANSWERS_MIN) troubles.clear(part);
    },
  };
}
