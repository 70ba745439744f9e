import { spawn } from 'node:child_process';

/** Runs a program with our terminal and resolves to its exit code; a signal counts as 128. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 128));
  });
}

/** Runs a script of ours or of a package with the Node that runs us, whatever the path says. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs npm: the one that started us, else the one on the path, which on Windows is a script and needs a shell. */
export function runNpm(args) {
  const npm = process.env.npm_execpath ?? '';
  if (/npm-cli\.[cm]?js$/.test(npm)) return runNode([npm, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

export const secondsSince = (startedAt) => Math.max(1, Math.round((Date.now() - startedAt) / 1000));
