import type { ClusterOptions, ConnectionNames } from '@holdfast/journal/kafka';
import type { Logger } from './logger.js';
import type { StorageSettings } from './storageSettings.js';

const FIRST_EPOCH = 1;

/** The settings by which a process reaches Kafka; faults name the one to look at. */
const names: ConnectionNames = {
  brokers: 'HOLDFAST_KAFKA_BROKERS',
  mechanism: 'HOLDFAST_KAFKA_SASL_MECHANISM',
  username: 'HOLDFAST_KAFKA_USERNAME',
  password: 'HOLDFAST_KAFKA_PASSWORD',
  tls: 'HOLDFAST_KAFKA_TLS',
  caFile: 'HOLDFAST_KAFKA_TLS_CA_FILE',
  development: 'HOLDFAST_KAFKA_DEVELOPMENT=true',
};

type KafkaSettings = StorageSettings & { readonly HOLDFAST_EPOCH: number };

function toSasl(settings: StorageSettings): Pick<ClusterOptions['connection'], 'sasl'> {
  const mechanism = settings.HOLDFAST_KAFKA_SASL_MECHANISM;
  if (mechanism === undefined) return {};
  const { HOLDFAST_KAFKA_USERNAME: username = '', HOLDFAST_KAFKA_PASSWORD: password = '' } = settings;
  return { sasl: { mechanism, username, password } };
}

function toTls(settings: StorageSettings): Pick<ClusterOptions['connection'], 'tls'> {
  if (!settings.HOLDFAST_KAFKA_TLS) return {};
  const { HOLDFAST_KAFKA_TLS_CA_FILE: caFile, HOLDFAST_KAFKA_TLS_REJECT_UNAUTHORIZED: rejectUnauthorized } = settings;
  return { tls: { rejectUnauthorized, ...(caFile === undefined ? {} : { caFile }) } };
}

/** How the journal finds its cluster. A restore raises the epoch and begins with fresh topics, which are named with it. */
export const toKafkaOptions = (settings: KafkaSettings, logger: Logger): ClusterOptions => ({
  connection: {
    brokers: settings.HOLDFAST_KAFKA_BROKERS,
    clientId: settings.HOLDFAST_KAFKA_CLIENT_ID,
    ...toSasl(settings),
    ...toTls(settings),
    names,
  },
  logger,
  isDevelopment: settings.HOLDFAST_KAFKA_DEVELOPMENT,
  suffix:
    settings.HOLDFAST_KAFKA_TOPIC_SUFFIX +
    (settings.HOLDFAST_EPOCH > FIRST_EPOCH ? `.epoch-${settings.HOLDFAST_EPOCH}` : ''),
});
