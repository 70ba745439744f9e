export { describeJournal } from './journalConformance.js';
export type { JournalWorld, OpenJournalWorld } from './journalWorld.js';
