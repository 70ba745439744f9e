// A program that the spec of runService runs: a service that behaves as the second argument says.
import { setTimeout as pause } from 'node:timers/promises';
import { createSubgraph } from '../graph/subgraph.js';
import { runMain } from '../process/runMain.js';
import { runService } from '../process/runService.js';
import type { ServiceModule } from '../service.js';
import { embeddedSettings } from './embeddedSettings.js';
import { openToAll, ruled } from './openToAll.js';

/** Long enough for a spec to send a signal meanwhile. */
const LONG_MS = 500;
const SOON_MS = 50;

/** What the service does besides starting and stopping; all of it is said in the log. */
export type Behavior = 'cannotGoOn' | 'startsSlowly' | 'failsToStart' | 'stopsSlowly';

const isBehavior = (text: string): text is Behavior =>
  ['cannotGoOn', 'startsSlowly', 'failsToStart', 'stopsSlowly'].includes(text);

const exampleModule = (behavior: Behavior): ServiceModule => ({
  name: 'example',
  collections: [],
  create({ logger, onFatal }) {
    const executor = createSubgraph({
      name: 'example',
      sdl: ruled('type Query { isExample: Boolean }'),
      resolvers: {},
      logger,
      createContext: (request) => ({ request, access: openToAll }),
    });
    return {
      name: 'example',
      executor,
      async start() {
        logger.info('starting');
        if (behavior === 'cannotGoOn') setTimeout(() => onFatal?.(new Error('cannot go on')), SOON_MS);
        if (behavior === 'startsSlowly' || behavior === 'failsToStart') await pause(LONG_MS);
        if (behavior === 'failsToStart') throw new Error('it does not start');
        logger.info('started');
      },
      async stop() {
        logger.info('stopping');
        if (behavior === 'stopsSlowly') await pause(LONG_MS);
        logger.info('stopped in order');
      },
      wake: () => undefined,
      isAtRest: () => Promise.resolve(true),
      whyNotReady: () => undefined,
      status: () => Promise.reject(new Error('nobody asks')),
    };
  },
});

const [folder = '', behavior = ''] = process.argv.slice(2);
if (!isBehavior(behavior)) throw new Error(`There is no behavior ${behavior}.`);
const settings = embeddedSettings({ HOLDFAST_DATA_DIR: folder, HOLDFAST_PORT: '0' });
await runMain(() => runService(exampleModule(behavior), settings));
