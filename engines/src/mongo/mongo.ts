import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineFault, type Engine, type Place } from '../engine.js';
import { installOnce } from '../install/installOnce.js';
import { findPython, findPythonFault } from '../install/python.js';
import { runToEnd } from '../install/runToEnd.js';
import { engineSettings } from '../settings.js';
import { texts } from '../texts.js';
import { isMongoReady } from './isMongoReady.js';

const { version } = engineSettings.mongo;
const NAME = `SecantusDB ${version}`;
const DATA = 'data';
/** Empty, so that no settings file of the machine takes part. */
const SETTINGS = 'secantusd.toml';

const toHome = (cacheDir: string): string => join(cacheDir, `secantusdb-${version}`);
const toPython = (home: string): string => join(home, 'bin', 'python');

async function fetchTo(home: string): Promise<void> {
  const steps = [
    { program: (await findPython()) ?? 'python3', args: ['-m', 'venv', home] },
    { program: toPython(home), args: ['-m', 'pip', 'install', '--quiet', `SecantusDB==${version}`] },
  ];
  for (const step of steps) {
    const { code, output } = await runToEnd(step);
    if (code === 0) continue;
    throw new EngineFault(texts.fetchFailed(NAME, [step.program, ...step.args].join(' '), output));
  }
}

async function prepare({ folder }: Place): Promise<void> {
  await mkdir(join(folder, DATA), { recursive: true });
  await writeFile(join(folder, SETTINGS), '');
}

/**
 * WiredTiger, the storage of MongoDB, behind MongoDB's protocol. It comes from a package registry, so that a machine
 * without containers has it, and it is for tests alone: it is no part of the product and says nothing about speed.
 */
export const mongo: Engine = {
  name: 'mongo',
  title: NAME,
  ports: 1,
  flag: '--mongo-port',
  variable: 'HOLDFAST_MONGO_URL',
  async listMissing(cacheDir) {
    const fault = existsSync(toHome(cacheDir)) ? undefined : await findPythonFault();
    return fault === undefined ? [] : [fault];
  },
  install: (cacheDir, say) => installOnce({ title: NAME, home: toHome(cacheDir), say, fetchTo }),
  prepare,
  // Its own script names the folder that it was installed in, which has another name by now.
  toCommand: ({ cacheDir, folder, port }) => ({
    program: toPython(toHome(cacheDir)),
    args: [
      '-c',
      'from secantus.cli import main; main()',
      '--config',
      join(folder, SETTINGS),
      '--host',
      '127.0.0.1',
    ].concat([
      '--port',
      String(port),
      '--storage-path',
      join(folder, DATA),
      '--log-level',
      'WARNING',
      '--sync-on-commit',
    ]),
  }),
  toAddress: (port) => `mongodb://127.0.0.1:${port}`,
  isReady: isMongoReady,
};
