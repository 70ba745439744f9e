import { setImmediate as nextTurn } from 'node:timers/promises';
import { JournalGap } from '../errors.js';
import type { SubscribeOptions, Subscription } from '../journal.js';
import { createLandmarkKeeper } from '../landmarks.js';
import { createBell } from './bell.js';
import type { GroupReader, NextBatch } from './groupReader.js';
import { createPersist, type SubscriptionSurroundings } from './persist.js';

/** How long the group rests before it reads again, when no append of this process wakes it. */
const POLL_MS = 1_000;
/** A batch of so many events, which is not full, tells of a bulk import: more are on their way. */
const BULK_EVENTS_MIN = 100;
const BULK_REST_MS = 500;

/** A subscription that an append can wake. */
export interface RunningSubscription extends Subscription {
  wake(): void;
}

/** Starts the loop of a group: read, deliver, move the checkpoint. A gap ends it; every other fault is tried again. */
export function startSubscription(
  reader: GroupReader,
  options: SubscribeOptions,
  surroundings: SubscriptionSurroundings,
): RunningSubscription {
  const arrival = createBell({ keepsAlive: false });
  const end = createBell({ keepsAlive: true });
  const landmarks = createLandmarkKeeper(options, surroundings.logger);
  let isStopped = false;
  let isCaughtUp = false;

  const persist = createPersist({ ...surroundings, group: options.group, isStopped: () => isStopped, rest: end.wait });

  function read(): NextBatch | undefined {
    const next = reader.readNext(options.batchSizeMax);
    isCaughtUp = next === undefined;
    return next;
  }

  async function deliver({ batch, complete }: NextBatch): Promise<void> {
    await options.onBatch(batch);
    complete();
    for (const topic of options.topics) {
      landmarks.note(
        topic,
        batch.filter((delivery) => delivery.topic === topic),
      );
    }
    isCaughtUp = reader.isAtEnd();
  }

  /**
   * In a bulk import the group lets some events gather: a consumer then writes a document once that many of them are
   * about. Measured: an import of 180,000 rows of activity rewrites the sums of its people a third as often.
   */
  const isBulk = ({ batch }: NextBatch): boolean =>
    batch.length >= BULK_EVENTS_MIN && batch.length < options.batchSizeMax;

  async function run(): Promise<void> {
    await persist(async () => options.onAssigned?.());
    while (!isStopped) {
      const next = await persist(read);
      if (next) await persist(() => deliver(next));
      else await arrival.wait(POLL_MS);
      if (next && isBulk(next)) await end.wait(BULK_REST_MS);
      await nextTurn();
    }
  }

  const ended = run().catch((error: unknown) => {
    if (!(error instanceof JournalGap) || !options.onGap) throw error;
    options.onGap(error);
  });
  return {
    isCaughtUp: () => isCaughtUp,
    wake: () => {
      isCaughtUp = false;
      arrival.ring();
    },
    stop: async () => {
      isStopped = true;
      arrival.ring();
      end.ring();
      await ended;
      await landmarks.stop();
    },
  };
}
