import { describeJournal } from '@holdfast/journal/conformance';
import { runFreely } from '../testing/runFreely.js';
import { createLog } from './log.js';
import { openSimulatedJournal } from './simulatedJournal.js';

describeJournal('of the simulation', async (clock) => {
  let shared = { log: createLog(), sleepers: new Set<() => void>() };
  const { scheduler, life, stop } = runFreely(clock);
  const open = () => openSimulatedJournal(shared, life, scheduler);
  let journal = open();
  return {
    journal,
    appendBytes: async (topic, partitionkey, bytes) => shared.log.append(topic, partitionkey, bytes, clock.now()),
    trim: async (topic, throughPosition) => shared.log.trim(topic, throughPosition),
    reopen: async () => {
      await journal.close();
      journal = open();
      return journal;
    },
    makeAnew: async () => {
      await journal.close();
      shared = { log: createLog(), sleepers: new Set() };
      journal = open();
      return journal;
    },
    dispose: async () => {
      await journal.close();
      stop();
    },
  };
});
