import type { Instant } from '@holdfast/kernel';
import { openConnection, type Connection, type Row } from './connection.js';

/** What the log takes: any bytes under a key. */
export interface NewRecord {
  readonly partitionkey: string;
  readonly bytes: string;
}

/** What the log holds. */
export interface LogRecord extends NewRecord {
  readonly topic: string;
  readonly position: number;
  /** The position of the topic's event before this one, 0 for its first. */
  readonly previous: number;
}

/** The records that wait behind a position. */
export interface Backlog {
  readonly count: number;
  readonly oldestTime: Instant | undefined;
}

/** The tables of the file in the words of a log; all calls are synchronous and durable when they return. */
export interface Log {
  append(topic: string, records: readonly NewRecord[], time: Instant): void;
  /** The records of the topics after their positions, together in order of position, at most `limit`. */
  read(positions: ReadonlyMap<string, number>, limit: number): readonly LogRecord[];
  /** The position of the topic's last record, also when the record is gone; 0 before the first. */
  end(topic: string): number;
  measure(topic: string, afterPosition: number): Backlog;
  findCheckpoint(group: string, topic: string): number | undefined;
  moveCheckpoints(group: string, positions: ReadonlyMap<string, number>): void;
  close(): void;
}

const UPSERT = 'ON CONFLICT DO UPDATE SET position = excluded.position';

const toRecord = ([position, topic, previous, partitionkey, body]: Row): LogRecord => ({
  position: Number(position),
  topic: String(topic),
  previous: Number(previous),
  partitionkey: String(partitionkey),
  bytes: String(body),
});

function createWrites(
  { prepareWrite, transact, transactRepeatable }: Connection,
  end: Log['end'],
): Pick<Log, 'append' | 'moveCheckpoints'> {
  const insert = prepareWrite('INSERT INTO log (topic, previous, partitionkey, time, body) VALUES (?, ?, ?, ?, ?)');
  const setEnd = prepareWrite(`INSERT INTO ends VALUES (?, ?) ${UPSERT}`);
  const setCheckpoint = prepareWrite(`INSERT INTO checkpoints VALUES (?, ?, ?) ${UPSERT}`);
  return {
    append: (topic, records, time) =>
      transact(() => {
        let last = end(topic);
        for (const { partitionkey, bytes } of records) last = insert(topic, last, partitionkey, time, bytes);
        setEnd(topic, last);
      }),
    // A checkpoint that a power failure undoes brings events again whose effects stand: consumers expect that.
    moveCheckpoints: (group, positions) =>
      transactRepeatable(() => positions.forEach((position, topic) => setCheckpoint(group, topic, position))),
  };
}

/** The positions come from the index alone; only the records that are given out are read. */
function createRead({ prepareRead }: Connection): Log['read'] {
  const listPositions = prepareRead(
    'SELECT position FROM log WHERE topic = ? AND position > ? ORDER BY position LIMIT ?',
  );
  const listRecords = prepareRead(`SELECT position, topic, previous, partitionkey, body FROM log
    WHERE position IN (SELECT value FROM json_each(?)) ORDER BY position`);
  return (positions, limit) => {
    const found = [...positions].flatMap(([topic, position]) => listPositions(topic, position, limit));
    const sorted = found.map(([position]) => Number(position)).sort((a, b) => a - b);
    return found.length === 0 ? [] : listRecords(JSON.stringify(sorted.slice(0, limit))).map(toRecord);
  };
}

function createMeasure({ prepareRead }: Connection): Log['measure'] {
  const count = prepareRead('SELECT count(*) FROM log WHERE topic = ? AND position > ?');
  const oldest = prepareRead('SELECT time FROM log WHERE topic = ? AND position > ? ORDER BY position LIMIT 1');
  return (topic, afterPosition) => {
    const [first] = oldest(topic, afterPosition);
    return first
      ? { count: Number(count(topic, afterPosition)[0]?.[0]), oldestTime: String(first[0]) }
      : { count: 0, oldestTime: undefined };
  };
}

/** Opens the log of a file. */
export function openLog(file: string): Log {
  const connection = openConnection(file);
  const readEnd = connection.prepareRead('SELECT position FROM ends WHERE topic = ?');
  const readCheckpoint = connection.prepareRead('SELECT position FROM checkpoints WHERE grp = ? AND topic = ?');
  const end = (topic: string): number => Number(readEnd(topic)[0]?.[0] ?? 0);
  return {
    ...createWrites(connection, end),
    read: createRead(connection),
    end,
    measure: createMeasure(connection),
    findCheckpoint: (group, topic) => {
      const [row] = readCheckpoint(group, topic);
      return row && Number(row[0]);
    },
    close: connection.close,
  };
}
