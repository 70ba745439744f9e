import { z } from 'zod';
import { setting } from './settings.js';

/** A name or an address of IPv4, and a port; the client of Kafka knows no others. */
const BROKER = /^[^\s:/[\]]+:(\d{1,5})$/;
const PORT_MAX = 65_535;

const isBroker = (text: string): boolean => {
  const port = Number(BROKER.exec(text)?.[1]);
  return port >= 1 && port <= PORT_MAX;
};

const BROKERS = 'Addresses of some brokers of Kafka, host:port with commas between them';
const brokers = setting
  .list(BROKERS)
  .refine((addresses) => addresses.every(isBroker), {
    error: 'must be host:port, with commas between several, such as broker-0:9092,broker-1:9092',
  })
  .describe(BROKERS);

/** Where a process keeps things and how events travel: embedded by default, MongoDB and Kafka where it is told so. */
export const storageFields = {
  HOLDFAST_STORE: z
    .enum(['sqlite', 'mongo'], { error: 'must be sqlite or mongo' })
    .default('sqlite')
    .describe('Where a service keeps its documents: a SQLite file in the data folder, or MongoDB'),
  HOLDFAST_MONGO_URL: setting.secret(
    z.string().regex(/^mongodb(?:\+srv)?:\/\//, { error: 'must be a connection string of MongoDB, mongodb://...' }),
    'Connection string of MongoDB; each service has a database of its own there',
  ),
  HOLDFAST_MONGO_DATABASE_PREFIX: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,30}$/, { error: 'must be a letter, then up to 30 letters, digits or hyphens' })
    .default('holdfast')
    .describe('What the names of the databases begin with: holdfast_people and so on'),
  HOLDFAST_JOURNAL: z
    .enum(['sqlite', 'kafka'], { error: 'must be sqlite or kafka' })
    .default('sqlite')
    .describe('How events travel: a SQLite file for one process alone, or Kafka between processes'),
  HOLDFAST_KAFKA_BROKERS: brokers,
  HOLDFAST_KAFKA_CLIENT_ID: z
    .string()
    .min(1)
    .default('holdfast')
    .describe("The name of this process in the brokers' logs"),
  HOLDFAST_KAFKA_TOPIC_SUFFIX: z
    .string()
    .regex(/^[A-Za-z0-9._-]{0,60}$/, { error: 'must be up to 60 letters, digits, dots, underscores or hyphens' })
    .default('')
    .describe('Stands behind the names of topics and groups, where installations share a cluster'),
  HOLDFAST_KAFKA_DEVELOPMENT: setting.toggle(
    false,
    'Allows a cluster of one broker, which keeps one copy of each event: never where an event matters',
  ),
  HOLDFAST_KAFKA_SASL_MECHANISM: z
    .enum(['plain', 'scram-sha-256', 'scram-sha-512'], { error: 'must be plain, scram-sha-256 or scram-sha-512' })
    .optional()
    .describe('How this process proves to Kafka who it is; absent where it need not'),
  HOLDFAST_KAFKA_USERNAME: z.string().optional().describe('The name for that'),
  HOLDFAST_KAFKA_PASSWORD: setting.secret(z.string(), 'The password for that'),
  HOLDFAST_KAFKA_TLS: setting.toggle(false, 'Speaks to Kafka over TLS'),
  HOLDFAST_KAFKA_TLS_CA_FILE: z
    .string()
    .optional()
    .describe('File of the certificates that are trusted, in PEM; absent for those that the machine trusts'),
  HOLDFAST_KAFKA_TLS_REJECT_UNAUTHORIZED: setting.toggle(true, 'Refuses a broker whose certificate is not trusted'),
};

export type StorageSettings = z.output<z.ZodObject<typeof storageFields>>;
type StorageSetting = keyof typeof storageFields;
/** Settings of which some may have been refused already. */
type Given = Readonly<Partial<Record<StorageSetting, unknown>>>;

/** A setting that another one makes necessary. */
interface Need {
  readonly name: StorageSetting;
  readonly because: string;
  isMissing(given: Given): boolean;
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const needs: readonly Need[] = [
  {
    name: 'HOLDFAST_MONGO_URL',
    because: 'is needed because HOLDFAST_STORE is mongo',
    isMissing: (given) => given.HOLDFAST_STORE === 'mongo' && given.HOLDFAST_MONGO_URL === undefined,
  },
  {
    name: 'HOLDFAST_KAFKA_BROKERS',
    because: 'is needed because HOLDFAST_JOURNAL is kafka',
    isMissing: (given) => given.HOLDFAST_JOURNAL === 'kafka' && isEmptyList(given.HOLDFAST_KAFKA_BROKERS),
  },
  ...(['HOLDFAST_KAFKA_USERNAME', 'HOLDFAST_KAFKA_PASSWORD'] as const).map((name) => ({
    name,
    because: 'is needed because HOLDFAST_KAFKA_SASL_MECHANISM is set',
    isMissing: (given: Given) => given.HOLDFAST_KAFKA_SASL_MECHANISM !== undefined && given[name] === undefined,
  })),
  {
    // A secret may hold a password that nobody uses yet; a name is said by somebody who means it.
    name: 'HOLDFAST_KAFKA_SASL_MECHANISM',
    because: 'is needed because HOLDFAST_KAFKA_USERNAME is set',
    isMissing: (given) =>
      given.HOLDFAST_KAFKA_USERNAME !== undefined && given.HOLDFAST_KAFKA_SASL_MECHANISM === undefined,
  },
  {
    name: 'HOLDFAST_KAFKA_TLS',
    because: 'must be true because HOLDFAST_KAFKA_TLS_CA_FILE is set',
    isMissing: (given) => given.HOLDFAST_KAFKA_TLS === false && given.HOLDFAST_KAFKA_TLS_CA_FILE !== undefined,
  },
];

/** What processes share is in neither's folder: one that kept its own would take the others' events away from them. */
const needsOfProcess: readonly Need[] = [
  {
    name: 'HOLDFAST_STORE',
    because: 'must be mongo for a process of its own; in a folder there is room for everything in one process alone',
    isMissing: (given) => given.HOLDFAST_STORE === 'sqlite',
  },
  {
    name: 'HOLDFAST_JOURNAL',
    because: 'must be kafka for a process of its own; in a folder there is room for everything in one process alone',
    isMissing: (given) => given.HOLDFAST_JOURNAL === 'sqlite',
  },
];

const refineBy = <Shape extends typeof storageFields>(schema: z.ZodObject<Shape>, by: readonly Need[]) =>
  by.reduce(
    (read, { name, because, isMissing }) =>
      read.refine((settings) => !isMissing(settings), { path: [name], when: () => true, error: because }),
    schema,
  );

/** Reports every setting that another one makes necessary, beside the other mistakes. */
export const withNeeds = <Shape extends typeof storageFields>(schema: z.ZodObject<Shape>): z.ZodObject<Shape> =>
  refineBy(schema, needs);

/** The same for one service beside others: it reports a store or a journal that they cannot share. */
export const withNeedsOfProcess = <Shape extends typeof storageFields>(
  schema: z.ZodObject<Shape>,
): z.ZodObject<Shape> => refineBy(schema, [...needs, ...needsOfProcess]);
