import { describe } from '@jest/globals';
import { describeArchiving } from './describeArchiving.js';
import { describeBatches } from './describeBatches.js';
import { describeCursors } from './describeCursors.js';
import { describeDocuments } from './describeDocuments.js';
import { describeFreshness } from './describeFreshness.js';
import { describeIndexes } from './describeIndexes.js';
import { describePages } from './describePages.js';
import { describeVersions } from './describeVersions.js';
import type { OpenStoreWorld } from './storeWorld.js';

/** What every adapter of the store port must do. A test opens a world with the collections that it needs. */
export function describeStore(name: string, open: OpenStoreWorld): void {
  describe(`the store ${name}`, () => {
    describeVersions(open);
    describeBatches(open);
    describeIndexes(open);
    describePages(open);
    describeCursors(open);
    describeDocuments(open);
    describeFreshness(open);
    describeArchiving(open);
  });
}
