// `npm run break-rules`: breaks each delivery rule in a copy of the project and requires that its test then fails.
// Arguments: -- --only TEXT (rules whose section, sentence, file or spec has this text), --engines, --help
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';
import { breakRule } from './rules/breakRule.mjs';
import { createCompiler } from './rules/compiler.mjs';
import { sections } from './rules/index.mjs';
import { configOf, isAmong, runTests } from './rules/runTests.mjs';
import { createScratchTree } from './rules/scratchTree.mjs';
import { secondsSince } from './run.mjs';

const USAGE = `npm run break-rules [-- options]

Breaks each delivery rule in a copy of the project, compiles the copy and runs the test that must then fail.
The rules are in tools/rules, a file for each section; docs/delivery-rules.md lists them.

  --only TEXT  only rules whose section, sentence, file or spec contains TEXT
  --engines    only rules whose break shows on a real Kafka or MongoDB, which are started; without it the others
  --help       prints this`;

chdir(fileURLToPath(new URL('..', import.meta.url)));
const { only = '', engines = false, help = false } = readOptions();
if (help) console.log(USAGE);
else await breakAll();

function readOptions() {
  try {
    const options = { only: { type: 'string' }, engines: { type: 'boolean' }, help: { type: 'boolean' } };
    return parseArgs({ options }).values;
  } catch (fault) {
    console.error(`${fault.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

async function breakAll() {
  const chosen = sections.flatMap(({ title, rules }) => rules.map((entry) => ({ title, ...entry }))).filter(isChosen);
  if (chosen.length === 0) {
    console.error(`No rule contains "${only}".`);
    process.exit(2);
  }
  await prepare();
  console.log(`Copying the project, to break ${chosen.length} rules there ...`);
  const scratch = createScratchTree();
  const stop = () => {
    scratch.remove();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const whole = await findWhole(scratch.root, chosen);
    const killed = await breakInTurn(scratch.root, whole);
    process.exitCode = killed === chosen.length ? 0 : 1;
  } finally {
    scratch.remove();
  }
}

function isChosen({ title, rule, file, spec, byDesign, engines: needsEngines = false }) {
  if (byDesign !== undefined || needsEngines !== engines) return false;
  return [title, rule, file, spec].some((text) => text.toLowerCase().includes(only.toLowerCase()));
}

/** Those whose tests pass as long as nothing is broken; the others would show nothing. */
async function findWhole(root, chosen) {
  console.log('Running their tests with nothing broken ...');
  const passed = [];
  for (const config of new Set(chosen.map(({ spec }) => configOf(spec)))) {
    const run = await runTests(
      root,
      chosen.filter(({ spec }) => configOf(spec) === config),
    );
    if (run.fault) console.log(run.fault);
    if (run.isTimedOut) console.log(`The tests of ${config} did not end.`);
    passed.push(...run.passed);
  }
  const failing = chosen.filter((entry) => !isAmong(passed, entry));
  for (const { rule, spec, test } of failing)
    console.log(`mistake: ${rule} ${spec}: ${test} fails with nothing broken`);
  return chosen.filter((entry) => !failing.includes(entry));
}

/** @returns how many rules have a test that fails when they are broken. */
async function breakInTurn(root, chosen) {
  const counts = { killed: 0, SURVIVED: 0, 'timed out': 0, mistake: 0 };
  const place = { root, compile: createCompiler() };
  const byRoom = [...chosen].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const [index, entry] of byRoom.entries()) {
    const startedAt = Date.now();
    const { outcome, failed = [], why = '' } = await breakRule(place, entry);
    counts[outcome] += 1;
    const progress = `${index + 1}/${chosen.length} ${outcome}`;
    console.log(`${progress}: ${entry.title}: ${entry.rule} (${secondsSince(startedAt)} s)`);
    for (const line of [...failed, ...why.split('\n')].filter(Boolean)) console.log(`    ${line}`);
  }
  console.log(
    `${counts.killed} killed, ${counts.SURVIVED} survived, ${counts['timed out']} timed out, ${counts.mistake} mistakes in entries`,
  );
  return counts.killed;
}
