import { JournalFault, type Journal, type JournalEvent } from '@holdfast/journal';
import type { Life } from '../life.js';
import type { Mishap, Scheduler } from '../scheduler.js';
import { checkpointKey, partitions, toDelivery, type SharedLog } from './log.js';
import { startSubscription, type SimulatedSubscription } from './subscription.js';

const READ: readonly Mishap[] = ['refused', 'crashedAfter'];
const APPEND: readonly Mishap[] = ['refused', 'acknowledgmentLost', 'crashedAfter', 'partlyDone'];

/** The journal as one life of a service sees it. Each call parks until the scheduler picks it. */
export function openSimulatedJournal(shared: SharedLog, life: Life, scheduler: Scheduler): Journal {
  const { log, sleepers } = shared;
  const subscriptions: SimulatedSubscription[] = [];
  let isClosed = false;
  const parts = scheduler.story.of('parts');

  function call<Value>(label: string, mishaps: readonly Mishap[], effect: (mishap: Mishap) => Value): Promise<Value> {
    if (isClosed) return Promise.reject(new JournalFault('The journal is closed.'));
    return scheduler.call(life, label, mishaps, (mishap) => {
      if (mishap === 'refused') throw new JournalFault('The journal could not be reached.');
      const value = effect(mishap);
      if (mishap === 'acknowledgmentLost' || mishap === 'partlyDone')
        throw new JournalFault('The journal did not answer.');
      return value;
    });
  }

  /** A broker takes a batch per partition: of each, all or nothing, or its beginning. */
  function append(topic: string, events: readonly JournalEvent[], isWhole: boolean): void {
    const cutKeys = new Set<string>();
    for (const event of events) {
      if (!isWhole && parts.below(4) === 0) cutKeys.add(event.partitionkey);
      if (cutKeys.has(event.partitionkey)) continue;
      log.append(topic, event.partitionkey, JSON.stringify(event), scheduler.clock.now());
    }
    for (const wake of [...sleepers]) wake();
  }

  return {
    async append(topic, events) {
      if (events.length === 0) return;
      const label = `append ${events.map(({ source, sequence }) => `${source} ${sequence}`).join()}`;
      return call(label, APPEND, (mishap) => append(topic, events, mishap !== 'partlyDone'));
    },
    async subscribe(options) {
      const subscription = await startSubscription(shared, life, scheduler, options);
      subscriptions.push(subscription);
      return subscription;
    },
    replay: (topic, afterPosition, limit) =>
      call('replay', READ, () =>
        log
          .list(topic)
          .filter(({ position }) => position > afterPosition)
          .slice(0, limit)
          .map(toDelivery),
      ),
    lag: (group, topics, now) =>
      call('lag', READ, () => {
        const open = topics.flatMap((topic) =>
          partitions.flatMap((partition) =>
            log.after(topic, partition, log.checkpoints.get(checkpointKey(group, topic, partition)) ?? 0),
          ),
        );
        const oldest = Math.min(...open.map(({ time }) => Date.parse(time)), Date.parse(now));
        return { events: open.length, seconds: (Date.parse(now) - oldest) / 1_000 };
      }),
    end: (topics) => call('end', READ, () => Math.max(0, ...topics.map((topic) => log.end(topic)))),
    close: async () => {
      isClosed = true;
      await Promise.all(subscriptions.map((subscription) => subscription.stop()));
    },
  };
}
