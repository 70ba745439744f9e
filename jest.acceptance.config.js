/** The scenarios: each starts a product of its own, so they run one after the other and may take their time. */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/acceptance/dist/**/*.spec.js'],
  // They need real engines: jest.engines.config.js.
  testPathIgnorePatterns: ['/node_modules/', '\\.engine\\.spec\\.js$'],
  modulePathIgnorePatterns: ['<rootDir>/.turbo'],
  transform: {},
  maxWorkers: 1,
  testTimeout: 180_000,
};
