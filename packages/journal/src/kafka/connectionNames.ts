/** What faults call the parts of a connection, such as the settings that hold them: they say where to look. */
export interface ConnectionNames {
  readonly brokers: string;
  readonly mechanism: string;
  readonly username: string;
  readonly password: string;
  readonly tls: string;
  readonly caFile: string;
}

/** The fields of a `KafkaConnection`, for callers that have no better names for them. */
export const fieldNames: ConnectionNames = Object.freeze({
  brokers: 'brokers',
  mechanism: 'sasl.mechanism',
  username: 'sasl.username',
  password: 'sasl.password',
  tls: 'tls',
  caFile: 'tls.caFile',
});
