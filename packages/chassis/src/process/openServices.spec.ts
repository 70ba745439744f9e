import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from './logger.js';
import { createSubgraph } from '../graph/subgraph.js';
import type { ServiceDependencies, ServiceModule } from '../service.js';
import { createStillClock } from '../testing/counter.js';
import { embeddedSettings } from '../testing/embeddedSettings.js';
import { fingerprintOf } from './installation.js';
import { createOpened, type Opened } from './opened.js';
import { openServices } from './openServices.js';
import { openToAll, ruled } from '../testing/openToAll.js';

const namespace = '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11';
const installation = { namespace, epoch: 3, timeZone: 'Asia/Shanghai' };

let folder: string;
let opened: Opened;
let given: Map<string, ServiceDependencies>;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-services-'));
  opened = createOpened();
  given = new Map();
  said = [];
});
afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A service that only remembers what it was given, and says when it starts and stops. */
const listener = (name: string, reason?: string): ServiceModule => ({
  name,
  collections: [],
  create(dependencies) {
    given.set(name, dependencies);
    return {
      name,
      executor: createSubgraph({
        name,
        sdl: ruled('type Query { isExample: Boolean }'),
        resolvers: {},
        logger: silentLogger,
        createContext: (request) => ({ request, access: openToAll }),
      }),
      start: () => Promise.resolve(void said.push(`${name} starts`)),
      stop: () => Promise.resolve(void said.push(`${name} stops`)),
      wake: () => undefined,
      isAtRest: () => Promise.resolve(name !== 'learning'),
      whyNotReady: () => reason,
      status: () => Promise.reject(new Error('nobody asks')),
    };
  },
});

function open(...modules: readonly ServiceModule[]) {
  const settings = embeddedSettings({ HOLDFAST_DATA_DIR: folder, HOLDFAST_LOG_LEVEL: 'silent' });
  const options = { modules, installation, settings, journalFile: 'journal.db', clock: createStillClock() };
  return openServices(options, opened);
}

describe('the services of a process', () => {
  it('are given the same, whether one runs alone or all of them together', async () => {
    await open(listener('people'));
    await opened.close();
    opened = createOpened();
    const alone = given.get('people');
    await open(listener('people'), listener('learning'));

    for (const dependencies of [alone, given.get('people'), given.get('learning')])
      expect(dependencies?.settings).toEqual({
        timeZone: 'Asia/Shanghai',
        epoch: 3,
        namespaceFingerprint: fingerprintOf(namespace),
      });
    expect(given.get('people')?.journal).toBe(given.get('learning')?.journal);
  });

  it('know of each other whether everything is at rest, and one that is alone does not', async () => {
    await open(listener('people'), listener('learning'));
    expect(await given.get('people')?.isEverythingAtRest?.()).toBe(false);
    await opened.close();
    opened = createOpened();

    await open(listener('people'));
    expect(given.get('people')).not.toHaveProperty('isEverythingAtRest');
  });

  it('say for which of them the process is not ready', async () => {
    expect((await open(listener('people'), listener('learning', 'It waits.'))).whyNotReady()).toBe(
      'learning: It waits.',
    );
  });

  it('start one after the other and stop before what they need is closed', async () => {
    await open(listener('people'), listener('learning'));
    await opened.add(
      () => undefined,
      () => void said.push('the server closes'),
    );
    await opened.close();

    expect(said).toEqual(['people starts', 'learning starts', 'the server closes', 'people stops', 'learning stops']);
  });
});
