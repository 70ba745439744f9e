import { ignoredSpecs } from './tools/publishedData.mjs';

/** The scenarios: each starts a product of its own, so they run one after the other and may take their time. */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/acceptance/dist/**/*.spec.js'],
  testPathIgnorePatterns: ignoredSpecs,
  modulePathIgnorePatterns: ['<rootDir>/.turbo'],
  transform: {},
  maxWorkers: 1,
  testTimeout: 180_000,
};
