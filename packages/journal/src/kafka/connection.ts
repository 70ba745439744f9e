import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import kafkajs, { type Kafka, type RetryOptions, type SASLOptions } from 'kafkajs';
import { JournalFault } from '../errors.js';
import { fieldNames, type ConnectionNames } from './connectionNames.js';
import type { JournalLogger } from '../journalLogger.js';
import { toLogCreator } from './logCreator.js';

/** How a process reaches Kafka. */
export interface KafkaConnection {
  /** `host:port` of some of the brokers; they name the others. */
  readonly brokers: readonly string[];
  /** The name under which the brokers' logs and quotas know this process. */
  readonly clientId: string;
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
  readonly tls?: {
    /** A file with the certificates that are trusted, in PEM; else those that the machine trusts. */
    readonly caFile?: string;
    readonly rejectUnauthorized: boolean;
  };
  /** What faults call the options; their own names when absent. */
  readonly names?: ConnectionNames;
}

const CONNECTION_TIMEOUT_MS = 3_000;
const REQUEST_TIMEOUT_MS = 15_000;
/** Nobody waits long between two tries: what lasts is tried again by a loop of ours, which also tells of it. */
const RETRY = { initialRetryTime: 200, maxRetryTime: 2_000, factor: 0.2, multiplier: 2, retries: 3 };

function toTls(
  { caFile, rejectUnauthorized }: NonNullable<KafkaConnection['tls']>,
  names: ConnectionNames,
): ConnectionOptions {
  if (caFile === undefined) return { rejectUnauthorized };
  try {
    return { rejectUnauthorized, ca: readFileSync(caFile, 'utf8') };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new JournalFault(`${names.caFile} cannot be read: ${reason}`, { cause });
  }
}

function toSasl({ mechanism, username, password }: NonNullable<KafkaConnection['sasl']>): SASLOptions {
  switch (mechanism) {
    case 'plain':
      return { mechanism, username, password };
    case 'scram-sha-256':
      return { mechanism, username, password };
    case 'scram-sha-512':
      return { mechanism, username, password };
  }
}

/** The client that makes producers, consumers and administrators; it connects nowhere by itself. */
export const createClient = (connection: KafkaConnection, logger: JournalLogger): Kafka =>
  createKafka(connection, logger, () => true, RETRY);

/**
 * A client that never gives up to connect as long as it is wanted: a consumer that gives up leaves its group, and a new
 * one is let in only when the session of the lost one is over.
 */
export const createPersistentClient = (
  connection: KafkaConnection,
  logger: JournalLogger,
  isWanted: () => boolean,
): Kafka => createKafka(connection, logger, isWanted, { ...RETRY, retries: Number.MAX_SAFE_INTEGER });

function createKafka(
  { brokers, clientId, sasl, tls, names = fieldNames }: KafkaConnection,
  logger: JournalLogger,
  isWanted: () => boolean,
  retry: RetryOptions,
): Kafka {
  return new kafkajs.Kafka({
    clientId,
    // Where there are no brokers kafkajs ends its tries.
    brokers: () => (isWanted() ? [...brokers] : []),
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    authenticationTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    retry,
    ssl: tls ? toTls(tls, names) : false,
    ...(sasl ? { sasl: toSasl(sasl) } : {}),
    logLevel: kafkajs.logLevel.INFO,
    logCreator: toLogCreator(logger),
  });
}
