import { invariant, type Clock } from '@holdfast/kernel';
import type { Journal, SubscribeOptions } from '../journal.js';
import { openGroupReader } from './groupReader.js';
import { openLog, type Log } from './log.js';
import { startSubscription, type RunningSubscription } from './subscription.js';
import { toDelivery } from './toDelivery.js';

export interface SqliteJournalOptions {
  /** The path of the file, or `:memory:` for a journal that ends with the process. */
  readonly file: string;
  /** Dates the records, so that the lag of a group has an age. */
  readonly clock: Clock;
}

/** What lies between a group and the end of its topics. */
function measureLag(log: Log, group: string, topics: readonly string[], now: string) {
  const backlogs = topics.map((topic) => log.measure(topic, log.findCheckpoint(group, topic) ?? 0));
  const oldest = backlogs.flatMap(({ oldestTime }) => oldestTime ?? []).sort()[0];
  return {
    events: backlogs.reduce((sum, { count }) => sum + count, 0),
    seconds: oldest === undefined ? 0 : Math.max(0, (Date.parse(now) - Date.parse(oldest)) / 1_000),
  };
}

/** The subscriptions of one process, at most one per group. */
function createSubscriptions(log: Log) {
  const running = new Map<string, { readonly topics: readonly string[]; readonly subscription: RunningSubscription }>();
  return {
    start: (options: SubscribeOptions) => {
      const { group, topics } = options;
      invariant(!running.has(group), `Group ${group} has a subscription already.`);
      const reader = openGroupReader(log, group, topics);
      reader.readNext(1);
      const subscription = startSubscription(reader, options);
      running.set(group, { topics, subscription });
      return {
        isCaughtUp: subscription.isCaughtUp,
        stop: async () => {
          await subscription.stop();
          if (running.get(group)?.subscription === subscription) running.delete(group);
        },
      };
    },
    wake: (topic: string) => {
      for (const { topics, subscription } of running.values()) if (topics.includes(topic)) subscription.wake();
    },
    stopAll: async () => {
      await Promise.all([...running.values()].map(({ subscription }) => subscription.stop()));
      running.clear();
    },
  };
}

/**
 * Opens the journal of a single process in one SQLite file. Events are on the disk when the promise of append
 * resolves; positions rise over all topics together.
 */
export function openSqliteJournal({ file, clock }: SqliteJournalOptions): Journal {
  const log = openLog(file);
  const subscriptions = createSubscriptions(log);
  return {
    append: async (topic, events) => {
      if (events.length === 0) return;
      const records = events.map((event) => ({ partitionkey: event.partitionkey, bytes: JSON.stringify(event) }));
      log.append(topic, records, clock.now());
      subscriptions.wake(topic);
    },
    subscribe: async (options) => subscriptions.start(options),
    replay: async (topic, afterPosition, limit) => log.read(new Map([[topic, afterPosition]]), limit).map(toDelivery),
    lag: async (group, topics, now) => measureLag(log, group, topics, now),
    end: async (topics) => Math.max(0, ...topics.map((topic) => log.end(topic))),
    close: async () => {
      await subscriptions.stopAll();
      log.close();
    },
  };
}
