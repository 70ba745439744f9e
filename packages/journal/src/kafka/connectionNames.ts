/** What faults call the options of the journal, such as the settings that hold them: they say where to look. */
export interface ConnectionNames {
  readonly brokers: string;
  readonly mechanism: string;
  readonly username: string;
  readonly password: string;
  readonly tls: string;
  readonly caFile: string;
  /** Not of the connection, but looked for when a cluster is too small. */
  readonly development: string;
}

/** The fields of a `KafkaConnection` and of `ClusterOptions`, for callers that have no better names for them. */
export const fieldNames: ConnectionNames = Object.freeze({
  brokers: 'brokers',
  mechanism: 'sasl.mechanism',
  username: 'sasl.username',
  password: 'sasl.password',
  tls: 'tls',
  caFile: 'tls.caFile',
  development: 'isDevelopment',
});
