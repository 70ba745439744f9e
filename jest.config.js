/** The specs that stand beside the code. Jest runs what tsc built, so that tests see exactly what users run. */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/{schema,packages/*,services/*,gateway,launcher,cli,demo}/dist/**/*.spec.js'],
  modulePathIgnorePatterns: ['<rootDir>/.turbo'],
  transform: {},
  testTimeout: 20_000,
};
