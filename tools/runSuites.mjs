// Runs jest suites one after the other and says how many tests passed, failed and were skipped in all.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { isPublishedDataThere } from './publishedData.mjs';
import { runNode } from './run.mjs';

/** Of this process alone: suites may run beside each other. */
const RESULTS = `node_modules/.cache/holdfast/jest-${process.pid}.json`;

/** Runs the suites of these configurations; arguments of the command line are passed on to jest. */
export async function runSuites(configs) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const config of configs) {
    const counts = await runSuite(config);
    for (const [outcome, count] of Object.entries(counts)) total[outcome] += count;
  }
  if (!isPublishedDataThere)
    console.log('The published data are not beside the project (../shared/data): specs that need them were left out.');
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** The counts of one jest run. A file that cannot run at all, or a jest that dies, is a failure too. */
async function runSuite(config) {
  mkdirSync('node_modules/.cache/holdfast', { recursive: true });
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = ['node_modules/jest/bin/jest.js', '--config', config, '--json', '--outputFile', RESULTS];
  const code = await runNode([...flags, ...jest, '--passWithNoTests', ...process.argv.slice(2)]);
  const result = readResults();
  if (!result) return { passed: 0, failed: 1, skipped: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(RESULTS, { force: true });
  }
}
