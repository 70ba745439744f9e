/** The specs that need real engines, which they start for themselves; one after the other, so that each is alone. */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/{packages/*,services/*,launcher,engines}/dist/**/*.engines.spec.js'],
  modulePathIgnorePatterns: ['<rootDir>/.turbo'],
  transform: {},
  maxWorkers: 1,
  testTimeout: 180_000,
};
