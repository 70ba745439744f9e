import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const RESULTS = 'results.json';
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;
const UNIT_TIMEOUT_MS = 300_000;
const ENGINES_TIMEOUT_MS = 900_000;
/** More than specs have elsewhere: a slow machine is no broken rule. */
const TEST_TIMEOUT_MS = 180_000;

const toBuilt = (spec) => spec.replace('/src/', '/dist/').replace('/tools/', '/dist/tools/').replace(/\.ts$/, '.js');
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The configuration of jest that a spec belongs to. */
export function configOf(spec) {
  if (spec.endsWith('.engine.spec.ts')) return 'jest.engines.config.js';
  return spec.startsWith('acceptance/') ? 'jest.acceptance.config.js' : 'jest.config.js';
}

/**
 * Runs the tests that these entries name in a copy of the project; their specs are of one configuration.
 * @returns what passed and what failed, as `<spec's output>: <test>`, whether they did not end, and why they could not be
 * run, if so.
 */
export async function runTests(root, entries) {
  const specs = [...new Set(entries.map(({ spec }) => spec))];
  rmSync(join(root, RESULTS), { force: true });
  const config = configOf(specs[0]);
  const isOfEngines = config.includes('engines');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const chosen = ['--config', config, '--runTestsByPath', ...specs.map(toBuilt)];
  const named = ['--testNamePattern', entries.map(({ test }) => escaped(test)).join('|')];
  const told = ['--json', '--outputFile', RESULTS, '--forceExit', '--testTimeout', String(TEST_TIMEOUT_MS)];
  const timeout = isOfEngines ? ENGINES_TIMEOUT_MS : UNIT_TIMEOUT_MS + specs.length * 10_000;
  const options = { cwd: root, timeout, maxBuffer: OUTPUT_BYTES_MAX };
  const running = run(process.execPath, [...flags, ...chosen, ...named, ...told], options);
  const end = () => running.child.kill();
  process.once('exit', end);
  const fault = await running.catch((error) => error);
  process.off('exit', end);
  if (existsSync(join(root, RESULTS))) return toOutcome(root, JSON.parse(readFileSync(join(root, RESULTS), 'utf8')));
  if (fault.killed) return { passed: [], failed: [], isTimedOut: true };
  return { passed: [], failed: [], fault: fault.stderr?.trim() || 'jest did not run' };
}

function toOutcome(root, { testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({ status, title: `${relative(root, name)}: ${fullName}` })),
  );
  const listed = (wanted) => tests.filter(({ status }) => status === wanted).map(({ title }) => title);
  const unable = testResults.find(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: listed('passed'), failed: listed('failed'), ...(unable && { fault: unable.message }) };
}

/** Whether a test is among those that a run names. */
export const isAmong = (titles, { spec, test }) =>
  titles.some((title) => title.startsWith(`${toBuilt(spec)}: `) && title.includes(test));
