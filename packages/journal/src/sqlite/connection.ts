import Database from 'libsql';
import { JournalFault } from '../errors.js';

/** WAL with synchronous FULL: what is appended is on the disk before the call returns. */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'busy_timeout = 5000',
  'cache_size = -8000',
  'wal_autocheckpoint = 4000',
  'journal_size_limit = 33554432',
];

/**
 * `previous` chains the events of a topic, so that a reader sees when some are gone between its checkpoint and the
 * next; `ends` keeps the last position when the events themselves are gone.
 */
const TABLES = [
  `CREATE TABLE IF NOT EXISTS log (position INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL,
    previous INTEGER NOT NULL, partitionkey TEXT NOT NULL, time TEXT NOT NULL, body TEXT NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS log_by_topic ON log (topic, position)',
  'CREATE TABLE IF NOT EXISTS ends (topic TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID',
  `CREATE TABLE IF NOT EXISTS checkpoints (grp TEXT NOT NULL, topic TEXT NOT NULL, position INTEGER NOT NULL,
    PRIMARY KEY (grp, topic)) WITHOUT ROWID`,
];

export type Parameters = readonly (string | number)[];
export type Row = readonly unknown[];

/** The open file of a journal. Every error of the driver leaves it as a JournalFault. */
export interface Connection {
  readonly prepareRead: (sql: string) => (...parameters: Parameters) => readonly Row[];
  /** The statement gives the row's key when it is an insert. */
  readonly prepareWrite: (sql: string) => (...parameters: Parameters) => number;
  /** Runs the work as one durable transaction; an exception undoes it. */
  readonly transact: (work: () => void) => void;
  /**
   * The same for work that will be made again when a power failure undoes it: it does not wait for the disk. It stands
   * all the same when the process is killed, and once a later durable transaction stands.
   */
  readonly transactRepeatable: (work: () => void) => void;
  readonly close: () => void;
}

function openDatabase(file: string): Database.Database {
  try {
    const database = new Database(file);
    for (const statement of [...PRAGMAS.map((pragma) => `PRAGMA ${pragma}`), ...TABLES]) database.exec(statement);
    return database;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new JournalFault(`The journal ${file} cannot be opened: ${reason}`, { cause });
  }
}

/** One transaction that takes the write lock at its start. SQLite has rolled some failed ones back by itself. */
function runTransaction(database: Database.Database, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function runRepeatable(database: Database.Database, work: () => void): void {
  database.exec('PRAGMA synchronous = NORMAL');
  try {
    runTransaction(database, work);
  } finally {
    database.exec('PRAGMA synchronous = FULL');
  }
}

/** Opens the file, making it and its tables when they are missing. */
export function openConnection(file: string): Connection {
  const database = openDatabase(file);
  let isOpen = true;
  const guard = <Value>(work: () => Value): Value => {
    if (!isOpen) throw new JournalFault(`The journal ${file} is closed.`);
    try {
      return work();
    } catch (cause) {
      if (!(cause instanceof Database.SqliteError)) throw cause;
      throw new JournalFault(`The journal ${file} failed: ${cause.message}`, { cause });
    }
  };
  const toRow = (row: unknown): Row => (Array.isArray(row) ? row : [row]);
  return {
    prepareRead: (sql) => {
      const statement = guard(() => database.prepare(sql).raw());
      return (...parameters) => guard(() => statement.all(parameters).map(toRow));
    },
    prepareWrite: (sql) => {
      const statement = guard(() => database.prepare(sql));
      return (...parameters) => guard(() => Number(statement.run(parameters).lastInsertRowid));
    },
    transact: (work) => guard(() => runTransaction(database, work)),
    transactRepeatable: (work) => guard(() => runRepeatable(database, work)),
    close: () => {
      if (!isOpen) return;
      guard(() => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
      isOpen = false;
      database.close();
    },
  };
}
