// Starts the product as a user would, on a free port and an empty data folder, runs a command against it, stops it.
// node tools/withServer.mjs --no-demo -- node some/program.mjs --url {url}
// With --dev, {token} stands for a token of an administrator who looks after the installation.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from './run.mjs';

const READY_WITHIN_MS = 240_000;
const STOPPED_WITHIN_MS = 20_000;

const separator = process.argv.indexOf('--');
const productArgs = process.argv.slice(2, separator);
const [command, ...commandArgs] = process.argv.slice(separator + 1);
const port = await findFreePort();
const url = `http://127.0.0.1:${port}/graphql`;
const dataDir = mkdtempSync(join(tmpdir(), 'holdfast-'));

// What `npm start` runs, without npm in between, which passes no signals on.
const startArgs = ['tools/start.mjs', '--port', String(port), '--data-dir', dataDir, ...productArgs];
const product = spawn(process.execPath, startArgs, { stdio: ['inherit', 'pipe', 'inherit'], detached: true });
let printed = '';
product.stdout.setEncoding('utf8').on('data', (text) => {
  printed += text;
  process.stdout.write(text);
});
const exited = new Promise((resolve) => product.once('exit', (code) => resolve(code ?? 128)));
let code = 1;
try {
  await untilReady();
  const token = commandArgs.includes('{token}') ? makeToken() : '';
  code = await run(
    command,
    commandArgs.map((arg) => arg.replace('{url}', url).replace('{token}', token)),
  );
} catch (fault) {
  console.error(fault.message);
}
if (!(await stop())) code = 1;
rmSync(dataDir, { recursive: true, force: true });
process.exitCode = code;

/** The system hands out a free port; it is free again as soon as we let go of it. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

function makeToken() {
  const whose = ['--role', 'ADMIN', '--purpose', 'AUDIT', '--for', '1h', '--data-dir', dataDir];
  const { status, stdout } = spawnSync(process.execPath, ['cli/bin/holdfast.js', 'token', ...whose], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`holdfast token ended with ${status}`);
  return stdout.trim();
}

/** Ready is when the product has said where it runs, which comes after the demo company, and the graph answers. */
async function untilReady() {
  const startedAt = Date.now();
  while (product.exitCode === null && Date.now() - startedAt < READY_WITHIN_MS) {
    if (printed.includes(`:${port}`) && (await isAnswering())) return;
    await sleep(200);
  }
  throw new Error(`${url} is not ready after ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

async function isAnswering() {
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    return response.ok;
  } catch {
    return false;
  }
}

/** Stops the product by SIGTERM; true when it went in time, with exit code 0. */
async function stop() {
  product.kill('SIGTERM');
  const outcome = await Promise.race([exited, sleep(STOPPED_WITHIN_MS, 'still running', { ref: false })]);
  if (outcome === 'still running') process.kill(-product.pid, 'SIGKILL');
  if (outcome !== 0) console.error(`The product did not stop as it should: ${outcome}`);
  return outcome === 0;
}
