import { randomUUID } from 'node:crypto';
import { invariant, systemClock, type Id } from '@holdfast/kernel';
import { kafkaTopics, openKafkaJournal, prepareTopics, type KafkaJournal } from '@holdfast/journal/kafka';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { on } from '../inbox/consumer.js';
import { silentLogger } from '../process/logger.js';
import { chassisCollections, createRuntime, type Runtime } from '../runtime.js';
import { counterAggregate, identity } from './counter.js';
import { createFollower, followedCollection } from './follower.js';
import { TYPE } from './studyDefined.js';

const topics = kafkaTopics.filter(({ name }) => name === counterAggregate.topic);
const name = 'followers';

/** One of the instances of a service that share a store and a group, with a journal of its own as in a process. */
export interface FollowerInstance {
  readonly runtime: Runtime;
  readonly journal: KafkaJournal;
  /** Whether the group has given it something to read. */
  hasRead(): boolean;
  stop(): Promise<void>;
}

/** A service of several instances that counts, tells of it on Kafka, and follows what is told there. */
export interface FollowedCounters {
  start(): Promise<FollowerInstance>;
  /** The effects of each counter's events so far; none for one that nothing has been heard of. */
  readEffects(ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly number[]>>;
  close(): Promise<void>;
}

export async function createFollowedCounters(brokers: readonly string[]): Promise<FollowedCounters> {
  const options = { connection: { brokers, clientId: name }, topics, isDevelopment: true, logger: silentLogger };
  await prepareTopics(options);
  const collections = [counterAggregate.collection, followedCollection, ...chassisCollections];
  const store = openSqliteStore({ file: ':memory:', collections });
  const settings = { timeZone: 'UTC', epoch: 1 };

  const { follow, readEffects } = createFollower(store);

  return {
    async start() {
      const journal = await openKafkaJournal({ ...options, clock: systemClock });
      const parts = { store, journal, clock: systemClock, identity, logger: silentLogger, settings };
      const runtime = createRuntime(name, { ...parts, instance: randomUUID() }, [counterAggregate]);
      let hasRead = false;
      const consumer = on(TYPE, async (events) => {
        hasRead = true;
        await follow(events);
      });
      await runtime.start({ consumers: [consumer], timers: [], jobs: [], sweeps: [] });
      const stop = async (): Promise<void> => {
        await runtime.stop();
        await journal.close();
      };
      return { runtime, journal, hasRead: () => hasRead, stop };
    },
    readEffects,
    close: () => store.close(),
  };
}

/** Adds one to each counter in turn, again and again, until it is told to stop; knows how often that was accepted. */
export function startCounting(ids: readonly Id[], findRuntime: () => Runtime, rest: () => Promise<unknown>) {
  const accepted = new Map<Id, number>();
  let isOver = false;

  async function count(): Promise<void> {
    for (let turn = 0; !isOver; turn++) {
      const id = ids[turn % ids.length];
      invariant(id, 'there are counters');
      const { ok } = await findRuntime().aggregates.execute(counterAggregate, id, { add: 1 });
      invariant(ok, 'a counter takes what is added');
      accepted.set(id, (accepted.get(id) ?? 0) + 1);
      await rest();
    }
  }

  const counted = count();
  // Whoever stops it hears of it.
  counted.catch(() => undefined);
  return {
    /** As it stands now. */
    readAccepted: (): ReadonlyMap<Id, number> => new Map(accepted),
    async stop(): Promise<void> {
      isOver = true;
      await counted;
    },
  };
}
