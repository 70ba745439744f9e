/** What a service must be told that has no default. Nobody has the other half of the key, and nothing listens there. */
export const serviceEnvironment = {
  HOLDFAST_NAMESPACE: '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11',
  HOLDFAST_PASS_VERIFYING_KEYS: JSON.stringify({
    keys: [{ kty: 'OKP', crv: 'Ed25519', kid: 'spec', x: 'A'.repeat(43) }],
  }),
  HOLDFAST_STORE: 'mongo',
  HOLDFAST_MONGO_URL: 'mongodb://127.0.0.1:1',
  HOLDFAST_JOURNAL: 'kafka',
  HOLDFAST_KAFKA_BROKERS: '127.0.0.1:1',
} as const;
