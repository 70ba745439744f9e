import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');

const programs: readonly (readonly [target: string, file: string])[] = [
  ...['people', 'learning', 'recognition', 'outcomes'].map((name) => [name, `services/${name}/dist/main.js`] as const),
  ['gateway', 'gateway/dist/main.js'],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-programs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of its own in an empty folder; it is ended if it starts after all. */
function run(file: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: folder,
    env: { HOLDFAST_PORT: '0', HOLDFAST_GATEWAY_PORT: '0' },
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  return { status, stdout, stderr };
}

describe.each(programs)('the own program of %s', (target, file) => {
  const sentence = `This program of ${target} takes no arguments, since its settings are variables of the environment; see "holdfast start --target ${target} --help", and --list-settings in the place of --help for all of them.\n`;

  it('says to --help where its settings are told of', () => {
    expect(run(file, ['--help'])).toEqual({ status: 0, stdout: sentence, stderr: '' });
  });

  it('refuses any other argument instead of starting', () => {
    expect(run(file, ['--port', '4001'])).toEqual({ status: 2, stdout: '', stderr: sentence });
  });
});
