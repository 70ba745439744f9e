/**
 * The specs that need real engines: a Kafka at HOLDFAST_KAFKA_BROKERS and a server that speaks MongoDB's protocol at
 * HOLDFAST_MONGO_URL. Where the environment names none they are started for the run. One spec after the other, so that
 * each has the engines for itself.
 */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/{packages/*,services/*,launcher,engines,acceptance}/dist/**/*.engine.spec.js'],
  modulePathIgnorePatterns: ['<rootDir>/.turbo'],
  transform: {},
  globalSetup: '<rootDir>/tools/startEnginesForTests.mjs',
  globalTeardown: '<rootDir>/tools/stopEnginesForTests.mjs',
  maxWorkers: 1,
  testTimeout: 180_000,
};
