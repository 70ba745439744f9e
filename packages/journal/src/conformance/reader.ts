import type { Batch, Journal, SubscribeOptions, Subscription } from '../journal.js';
import { namesOf } from './event.js';
import { TOPIC } from './journalWorld.js';

/** What a test's group does with a batch before it counts as read; a rejection makes it come again. */
type Step = (batch: Batch) => Promise<void> | void;

/** A group that keeps the names of what it has read, each once and in the order of its first success. */
export interface Reader {
  readonly names: readonly string[];
  /** Resolves when so many different names have been read. */
  hasRead(count: number): Promise<void>;
  readonly subscription: Subscription;
}

/** Subscribes a group; readers of a journal that delivers at least once de-duplicate as this one does. */
export async function startReader(
  journal: Journal,
  options: Partial<SubscribeOptions> & { readonly group: string },
  step: Step = () => undefined,
): Promise<Reader> {
  const names = new Set<string>();
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const subscription = await journal.subscribe({
    topics: [TOPIC],
    batchSizeMax: 100,
    ...options,
    onBatch: async (batch) => {
      await step(batch);
      for (const name of namesOf(batch)) names.add(name);
      for (const { count, resolve } of waiting) if (names.size >= count) resolve();
    },
  });
  return {
    get names() {
      return [...names];
    },
    hasRead: (count) =>
      names.size >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
    subscription,
  };
}

/** Reads so many different names as a group, stops, and gives them. */
export async function readNames(
  journal: Journal,
  options: Partial<SubscribeOptions> & { readonly group: string },
  count: number,
): Promise<readonly string[]> {
  const reader = await startReader(journal, options);
  await reader.hasRead(count);
  await reader.subscription.stop();
  return reader.names;
}
