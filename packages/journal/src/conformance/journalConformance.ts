import { describe } from '@jest/globals';
import { describeAnotherLog } from './describeAnotherLog.js';
import { describeAssignment } from './describeAssignment.js';
import { describeDamage } from './describeDamage.js';
import { describeGroups } from './describeGroups.js';
import { describeLag } from './describeLag.js';
import { describeLog } from './describeLog.js';
import { describeRedelivery } from './describeRedelivery.js';
import type { OpenJournalWorld } from './journalWorld.js';

/** What every adapter of the journal port must do. Each test opens a world with the topics that it names. */
export function describeJournal(name: string, open: OpenJournalWorld): void {
  describe(`the journal ${name}`, () => {
    describeLog(open);
    describeGroups(open);
    describeAssignment(open);
    describeRedelivery(open);
    describeDamage(open);
    describeAnotherLog(open);
    describeLag(open);
  });
}
