import { Mongoose, type Connection, type ConnectOptions, type mongo } from 'mongoose';
import { StoreFault } from '../errors.js';
import { isAway, toFault, toOpenFault } from './faults.js';
import { toPlace } from './place.js';
import { createTurns } from './turns.js';

export interface MongoPlace {
  /** A connection string of MongoDB. It may carry credentials: no message repeats them. */
  readonly url: string;
  /** What messages call the address, which they must not repeat, such as the setting that holds it. */
  readonly addressName?: string;
  readonly database: string;
  /** How long a server may take to be found, in milliseconds. */
  readonly findTimeoutMs?: number;
  /** How long a server may take for an answer or a connection, in milliseconds. A call that fails is tried once more. */
  readonly answerTimeoutMs?: number;
}

/** One open database. Every error of the driver leaves it as a StoreFault. */
export interface MongoConnection {
  readonly place: string;
  readonly connection: Connection;
  readonly database: mongo.Db;
  /** Makes one call, when it is its turn; it makes no other within itself. */
  guard<Value>(work: () => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/** What the wire protocol calls MongoDB 8.0, the first whose `bulkWrite` gives an outcome for each write. */
const WIRE_VERSION_MIN = 25;

/**
 * So many calls are under way at a time, or fewer where the address allows fewer connections (`maxPoolSize`); each needs
 * one connection. However much is asked for at once, a call that waits for its turn is no fault of the store.
 */
const CALLS_MAX = 32;

/**
 * A write is on the disks of a majority when it is acknowledged, and only what a majority has is read: nothing that
 * was seen or acknowledged is rolled back when a primary dies. What the address says of it does not count, or is refused.
 */
const toConnectOptions = ({ database, findTimeoutMs = 5_000, answerTimeoutMs = 30_000 }: MongoPlace) =>
  ({
    dbName: database,
    appName: 'holdfast',
    readPreference: 'primary',
    readConcernLevel: 'majority',
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: answerTimeoutMs },
    retryReads: true,
    retryWrites: true,
    serverSelectionTimeoutMS: findTimeoutMs,
    connectTimeoutMS: findTimeoutMs,
    waitQueueTimeoutMS: answerTimeoutMs,
    socketTimeoutMS: answerTimeoutMs,
    ignoreUndefined: false,
    bufferCommands: false,
    autoIndex: false,
    autoCreate: false,
  }) satisfies ConnectOptions;

/** A filter finds what it says or throws: a field that no schema knows would otherwise match every document. */
const createMongoose = (): Mongoose =>
  new Mongoose({ sanitizeFilter: true, strictQuery: 'throw', bufferCommands: false, autoIndex: false });

function requireDurability(place: string, { options }: mongo.MongoClient): void {
  if (options.writeConcern.journal === true) return;
  throw new StoreFault(`The store ${place} cannot be opened: its address says that a write need not be on the disk.`);
}

async function requireProperServer(place: string, database: mongo.Db): Promise<void> {
  const { maxWireVersion } = await database.admin().command({ hello: 1 });
  if (Number(maxWireVersion) >= WIRE_VERSION_MIN) return;
  throw new StoreFault(`The store ${place} cannot be opened: its server is older than MongoDB 8.0.`);
}

async function connect(place: string, addressName: string, options: MongoPlace): Promise<Connection> {
  const connection = createMongoose().createConnection();
  try {
    return await connection.openUri(options.url, toConnectOptions(options));
  } catch (error) {
    await connection.close();
    throw toOpenFault(place, addressName, error);
  }
}

/** Opens a database and waits until its server answers. Throws StoreFault when it cannot be opened. */
export async function openConnection(options: MongoPlace): Promise<MongoConnection> {
  const { url, addressName = 'url' } = options;
  const place = toPlace(url, options.database, addressName);
  const connection = await connect(place, addressName, options);
  const database = connection.getClient().db(options.database);
  // The pool has no limit where the address says 0.
  const { take } = createTurns(Math.min(CALLS_MAX, connection.getClient().options.maxPoolSize || CALLS_MAX), isAway);
  let isOpen = true;
  const requireOpen = (): void => {
    if (!isOpen) throw new StoreFault(`The store ${place} is closed.`);
  };
  const guard = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    requireOpen();
    try {
      return await take(async () => {
        requireOpen();
        return work();
      });
    } catch (error) {
      throw toFault(place, addressName, error);
    }
  };
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await connection.close();
  };
  try {
    requireDurability(place, connection.getClient());
    await guard(() => requireProperServer(place, database));
  } catch (error) {
    await close();
    throw error;
  }
  return { place, connection, database, guard, close };
}
