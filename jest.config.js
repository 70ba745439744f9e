/**
 * The specs that stand beside the code and need no engine. Jest runs what tsc built, so that tests see exactly what users
 * run.
 */
export default {
  rootDir: '.',
  testMatch: [
    '<rootDir>/{schema,packages/*,services/*,gateway,launcher,cli,demo,engines,simulation}/dist/**/*.spec.js',
  ],
  // They need real engines: jest.engines.config.js.
  testPathIgnorePatterns: ['/node_modules/', '\\.engine\\.spec\\.js$'],
  modulePathIgnorePatterns: ['<rootDir>/.turbo'],
  transform: {},
  // The process that hands out the work has little to do itself; jest would keep a core free for it.
  maxWorkers: '100%',
  testTimeout: 20_000,
};
