import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { describeJournal } from '../conformance/journalConformance.js';
import { openLog } from './log.js';
import { openSqliteJournal } from './openSqliteJournal.js';

describeJournal('SQLite', async (clock) => {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-journal-'));
  const file = join(folder, 'journal.db');
  const open = () => openSqliteJournal({ file, clock });
  let journal = open();
  return {
    journal,
    appendBytes: async (topic, partitionkey, bytes) => {
      const log = openLog(file);
      log.append(topic, [{ partitionkey, bytes }], clock.now());
      log.close();
    },
    trim: async (topic, throughPosition) => {
      const database = new Database(file);
      database.prepare('DELETE FROM log WHERE topic = ? AND position <= ?').run([topic, throughPosition]);
      database.close();
    },
    reopen: async () => {
      await journal.close();
      journal = open();
      return journal;
    },
    makeAnew: async () => {
      await journal.close();
      for (const name of await readdir(folder)) await rm(join(folder, name));
      journal = open();
      return journal;
    },
    dispose: async () => {
      await journal.close();
      await rm(folder, { recursive: true });
    },
  };
});
