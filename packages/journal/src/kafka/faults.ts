import { JournalFault } from '../errors.js';
import type { KafkaConnection } from './connection.js';
import { fieldNames, type ConnectionNames } from './connectionNames.js';

/** What an error names as its cause; of several, which kafkajs gives for several topics, the first stands for all. */
function causeOf(error: Error): unknown {
  const several: unknown = Reflect.get(error, 'errors');
  return Array.isArray(several) ? several[0] : error.cause;
}

/** An error and everything that it names as its cause, outermost first. */
function listCauses(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  for (let at = error; at instanceof Error && !causes.includes(at); at = causeOf(at)) causes.push(at);
  return causes;
}

/** What a broker answers while it is settled which of them looks after a group; nobody's settings are to blame. */
const ELECTING: readonly unknown[] = [
  'GROUP_LOAD_IN_PROGRESS',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'NOT_COORDINATOR_FOR_GROUP',
];

/** Whether the brokers are still settling who looks after a group: after a start, or when one of them has gone. */
export const isElecting = (error: unknown): boolean =>
  listCauses(error).some((cause) => ELECTING.includes(Reflect.get(cause, 'type')));

interface Diagnosis {
  readonly symptom: RegExp;
  /** `at` is where Kafka was looked for. */
  readonly explain: (at: string, names: ConnectionNames) => string;
}

/** From the most telling symptom to the least: the name, code and message of an error and of its causes are searched. */
const DIAGNOSES: readonly Diagnosis[] = [
  {
    symptom: /SASLAuthentication|SASL_AUTHENTICATION_FAILED|SASL .* failed/i,
    explain: (at, names) => `${at} refuses the credentials: ${names.username} or ${names.password}`,
  },
  {
    symptom: /UNSUPPORTED_SASL_MECHANISM|mechanism/i,
    explain: (at, names) => `${at} does not know the mechanism of ${names.mechanism}`,
  },
  {
    symptom: /ILLEGAL_SASL_STATE/,
    explain: (at, names) => `${at} wants credentials, or takes none there: ${names.mechanism}`,
  },
  {
    symptom: /Replication-factor is invalid/i,
    explain: (at, names) =>
      `${at} has fewer brokers than there are to be copies of each event; ${names.development} allows one broker, never ` +
      'where an event matters',
  },
  {
    symptom: /self-signed|self signed|certificate|altnames|CERT_/i,
    explain: (at, names) => `The certificate of ${at} is not trusted: ${names.caFile} or ${names.tls}`,
  },
  {
    symptom: /secure TLS connection|wrong version number|SSL routines|EPROTO/i,
    explain: (at, names) => `${at} does not speak TLS there: ${names.tls}`,
  },
  {
    symptom: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|Connection timeout/i,
    explain: (at) => `${at} cannot be reached`,
  },
  {
    symptom: /ConnectionClosed|Closed connection|ECONNRESET|EPIPE/i,
    explain: (at, names) => `${at} closes the connection; does it expect ${names.tls} or ${names.mechanism}?`,
  },
  {
    symptom: /timed out|RequestTimeout|does not answer/i,
    explain: (at, names) => `${at} accepts the connection but does not answer; does it expect ${names.tls}?`,
  },
];

/** What went wrong with Kafka, as a fault that names the setting to look at where one is to blame. */
export function toFault(error: unknown, connection: KafkaConnection): JournalFault {
  if (error instanceof JournalFault) return error;
  const causes = listCauses(error);
  const reason = causes.at(-1)?.message ?? String(error);
  const codes = causes.flatMap((cause) => ['code', 'type'].map((name) => String(Reflect.get(cause, name) ?? '')));
  const text = [...causes.map(({ name, message }) => `${name} ${message}`), ...codes].join(' ');
  const diagnosis = DIAGNOSES.find(({ symptom }) => symptom.test(text));
  const { brokers, names = fieldNames } = connection;
  const at = `Kafka at ${brokers.join(', ')} (${names.brokers})`;
  const sentence = diagnosis ? diagnosis.explain(at, names) : `${at} failed`;
  return new JournalFault(`${sentence}: ${reason}`, { cause: error });
}
