// `npm test`: installs and builds what is missing, then runs every test that needs no engine.
// Arguments are passed on to jest: npm test -- services/people
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { runNode } from './run.mjs';

/** Specs beside the code run side by side; scenarios start a product each, one after the other. */
const SUITES = ['jest.config.js', 'jest.acceptance.config.js'];
const RESULTS = 'node_modules/.cache/holdfast/jest.json';

chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare();

const total = { passed: 0, failed: 0, skipped: 0 };
for (const suite of SUITES) {
  const counts = await runSuite(suite);
  for (const [outcome, count] of Object.entries(counts)) total[outcome] += count;
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** The counts of one jest run. A file that cannot run at all, or a jest that dies, is a failure too. */
async function runSuite(config) {
  mkdirSync('node_modules/.cache/holdfast', { recursive: true });
  rmSync(RESULTS, { force: true });
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
  }
}
