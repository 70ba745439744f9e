/** The settings by which a process reaches Kafka; faults name the one to look at. */
export const kafkaSettingNames = Object.freeze({
  brokers: 'HOLDFAST_KAFKA_BROKERS',
  mechanism: 'HOLDFAST_KAFKA_SASL_MECHANISM',
  username: 'HOLDFAST_KAFKA_USERNAME',
  password: 'HOLDFAST_KAFKA_PASSWORD',
  tls: 'HOLDFAST_KAFKA_TLS',
  caFile: 'HOLDFAST_KAFKA_TLS_CA_FILE',
  rejectUnauthorized: 'HOLDFAST_KAFKA_TLS_REJECT_UNAUTHORIZED',
  clientId: 'HOLDFAST_KAFKA_CLIENT_ID',
  development: 'HOLDFAST_KAFKA_DEVELOPMENT',
});
