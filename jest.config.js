import { ignoredSpecs } from './tools/publishedData.mjs';

/**
 * The specs that stand beside the code and need no engine; those that need one are in jest.engines.config.js. Jest runs
 * what tsc built, so that tests see exactly what users run.
 */
export default {
  rootDir: '.',
  testMatch: [
    '<rootDir>/{schema,packages/*,services/*,gateway,launcher,cli,demo,engines,simulation}/dist/**/*.spec.js',
  ],
  testPathIgnorePatterns: ignoredSpecs,
  modulePathIgnorePatterns: ['<rootDir>/.turbo'],
  transform: {},
  // The process that hands out the work has little to do itself; jest would keep a core free for it.
  maxWorkers: '100%',
  testTimeout: 20_000,
};
