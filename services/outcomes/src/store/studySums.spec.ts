import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { identity, studyId } from '../events/examples.js';
import { LEAF_DIGITS } from '../domain/sumsTree/place.js';
import { collections } from './collections.js';
import { findStudyRoot, toStudySums, writeEvaluations, type PlacedEntry } from './studySums.js';

const entry: PlacedEntry = {
  ...{ personId: identity.person('t1'), place: '0a1b', evaluation: 1 },
  contribution: { kind: 'EXCLUDED', reason: 'TOOK_THE_COURSE' },
};
let store: Store;
beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections });
});
afterEach(() => store.close());

/** The same store, which goes away after so many batches that write something. */
function endingAfter(batches: number): Store {
  let written = 0;
  return {
    ...store,
    writeMany: async (writes, options) => {
      if (writes.length > 0 && written++ >= batches) throw new Error('the store went away');
      return store.writeMany(writes, options);
    },
  };
}

describe('an evaluation that was cut off', () => {
  const batches = Array.from({ length: LEAF_DIGITS + 1 }, (_, index) => index);

  it.each(batches)('after %d writes reaches the root when it is repeated', async (count) => {
    await expect(writeEvaluations(endingAfter(count), studyId, [entry])).rejects.toThrow('the store went away');
    await writeEvaluations(store, studyId, [entry]);
    expect(toStudySums(await findStudyRoot(store, studyId)).excluded).toEqual({ TOOK_THE_COURSE: 1 });
  });
});
