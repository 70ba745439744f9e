import { JournalFault } from '../errors.js';

/** Work that is done one after the other. */
export interface Queue {
  /**
   * Does the work when all before it is done. Work that fails takes everything with it that waits behind it at that
   * moment: who repeats all of that in its order never overtakes what failed.
   */
  add<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Resolves when nothing waits any more. */
  settle(): Promise<void>;
}

export function createQueue(): Queue {
  let tail: Promise<unknown> = Promise.resolve();
  let failures = 0;
  return {
    add: (work) => {
      const failuresBefore = failures;
      const turn = tail.then(async () => {
        if (failures !== failuresBefore) throw new JournalFault('An append before this one has failed.');
        try {
          return await work();
        } catch (error) {
          failures += 1;
          throw error;
        }
      });
      tail = turn.catch(() => undefined);
      return turn;
    },
    settle: async () => {
      await tail;
    },
  };
}
