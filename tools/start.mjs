// `npm start`: installs and builds what is missing, then starts the whole product with the demo company.
// Arguments are passed on: npm start -- --port 4100 --data-dir ./mine --no-demo
import { spawn } from 'node:child_process';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
await prepare();

const passedOn = process.argv.slice(2);
const product = spawn(process.execPath, ['launcher/dist/main.js', '--dev', '--demo', ...passedOn], {
  stdio: 'inherit',
  env: { NODE_ENV: 'production', ...process.env },
});

process.on('SIGTERM', () => product.kill('SIGTERM'));
// A terminal sends Ctrl-C to the product by itself; sending it again would look like impatience.
process.on('SIGINT', () => process.stdin.isTTY || product.kill('SIGINT'));
// npm passes a signal on to its shell alone, so that the end of our parent is all that we see of it.
const parent = process.ppid;
const orphaned = () => process.ppid !== parent && product.kill('SIGTERM');
if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();

product.once('error', (fault) => {
  console.error(`Holdfast could not be started: ${fault.message}`);
  process.exitCode = 1;
});
product.once('exit', (code) => {
  process.exitCode = code ?? 128;
});
