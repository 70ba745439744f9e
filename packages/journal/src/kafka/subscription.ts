import { JournalGap } from '../errors.js';
import type { Subscription } from '../journal.js';
import { partOf } from './assignment.js';
import { createPersistentClient, type KafkaConnection } from './connection.js';
import type { Reading } from './deliver.js';
import { toFault } from './faults.js';
import { createFirstJoin } from './firstJoin.js';
import type { JournalLogger } from '../journalLogger.js';
import { runMember } from './member.js';
import { nextPause, pause } from './pause.js';

const GROWTH = { minMs: 250, maxMs: 5_000 };
/** Who starts does not wait longer for the other members of the group; the subscription goes on all the same. */
const JOIN_MS_MAX = 15_000;

export interface SubscriptionContext {
  readonly logger: JournalLogger;
  readonly connection: KafkaConnection;
  readonly reading: Omit<Reading, 'stopping'>;
}

/** A subscription that tells when its member has been given partitions for the first time. */
export interface RunningSubscription extends Subscription {
  /** Rejects with JournalGap when events are missing there; resolves after a while in any case. */
  readonly joined: Promise<void>;
}

/**
 * Keeps a member in the group, life after life, until the subscription stops. A gap ends it; everything else that ends
 * a life is tried again.
 */
export function startSubscription({ connection, logger, reading }: SubscriptionContext): RunningSubscription {
  const { troubles, rejections, landmarks, progress } = reading;
  const { group, onGap } = reading.options;
  const part = partOf(group);
  const stopping = new AbortController();
  const join = createFirstJoin();
  const createClient = (isWanted: () => boolean) => createPersistentClient(connection, logger, isWanted);

  async function live(): Promise<void> {
    let pauseMs = 0;
    const onAssigned = (): void => {
      pauseMs = 0;
      troubles.clear(part);
      join.succeed();
    };
    while (!stopping.signal.aborted) {
      try {
        await runMember({ createClient, reading: { ...reading, stopping: stopping.signal }, onAssigned });
      } catch (error) {
        if (error instanceof JournalGap) throw error;
        troubles.note(part, `Group ${group} reads nothing: ${toFault(error, connection).message}`);
        pauseMs = nextPause(pauseMs, GROWTH);
        await pause(pauseMs, stopping.signal);
      }
    }
  }

  const ended = live().then(join.succeed, (error: unknown) => {
    if (!(error instanceof JournalGap)) throw error;
    troubles.note(part, error.message);
    if (join.fail(error)) return;
    if (!onGap) throw error;
    onGap(error);
  });
  const onLate = (): void => troubles.note(part, `Group ${group} waits for its partitions.`);
  return {
    joined: join.wait(JOIN_MS_MAX, onLate),
    isCaughtUp: progress.isCaughtUp,
    stop: async () => {
      stopping.abort();
      await ended;
      await landmarks.stop();
      troubles.clear(part);
      rejections.retain([]);
    },
  };
}
