import { invariant, type Clock } from '@holdfast/kernel';
import type { Journal, SubscribeOptions } from '../journal.js';
import type { JournalLogger } from '../journalLogger.js';
import { createTroubles } from '../troubles.js';
import { beginGroup } from './beginGroup.js';
import { openLog, type Log } from './log.js';
import type { SubscriptionSurroundings } from './persist.js';
import { startSubscription, type RunningSubscription } from './subscription.js';
import { toDelivery } from './toDelivery.js';

export interface SqliteJournalOptions {
  /** The path of the file, or `:memory:` for a journal that ends with the process. */
  readonly file: string;
  /** Dates the records, so that the lag of a group has an age. */
  readonly clock: Clock;
  /** Nobody hears of what goes wrong when absent. */
  readonly logger?: JournalLogger;
}

/** A journal that knows what keeps it from being written or read. */
export interface SqliteJournal extends Journal {
  /** Why the file cannot be written or read at present, such as a full disk; undefined while all is well. Cheap. */
  describeTrouble(): string | undefined;
}

const silence = (): void => undefined;
const silentLogger: JournalLogger = { debug: silence, info: silence, warn: silence, error: silence };

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
function createSubscriptions(log: Log, surroundings: SubscriptionSurroundings) {
  const running = new Map<string, { readonly topics: readonly string[]; readonly subscription: RunningSubscription }>();
  return {
    start: async (options: SubscribeOptions) => {
      const { group, topics } = options;
      invariant(!running.has(group), `Group ${group} has a subscription already.`);
      const reader = await beginGroup(log, options);
      const subscription = startSubscription(reader, options, surroundings);
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
export function openSqliteJournal({ file, clock, logger = silentLogger }: SqliteJournalOptions): SqliteJournal {
  const log = openLog(file);
  const troubles = createTroubles(logger);
  const subscriptions = createSubscriptions(log, { logger, troubles });
  return {
    append: async (topic, events) => {
      if (events.length === 0) return;
      const records = events.map((event) => ({ partitionkey: event.partitionkey, bytes: JSON.stringify(event) }));
      try {
        log.append(topic, records, clock.now());
        troubles.clear('append');
      } catch (error) {
        troubles.note('append', error instanceof Error ? error.message : 'An append has failed.');
        throw error;
      }
      subscriptions.wake(topic);
    },
    subscribe: async (options) => subscriptions.start(options),
    replay: async (topic, afterPosition, limit) => log.read(new Map([[topic, afterPosition]]), limit).map(toDelivery),
    lag: async (group, topics, now) => measureLag(log, group, topics, now),
    end: async (topics) => Math.max(0, ...topics.map((topic) => log.end(topic))),
    describeTrouble: troubles.describe,
    close: async () => {
      await subscriptions.stopAll();
      log.close();
    },
  };
}
