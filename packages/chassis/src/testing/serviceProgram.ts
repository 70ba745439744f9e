// A program that the spec of runService runs: a service that cannot go on soon after its start.
import { processSettings } from '../process/processSettings.js';
import { runMain } from '../process/runMain.js';
import { runService } from '../process/runService.js';
import type { ServiceModule } from '../service.js';
import { readSettings } from '../process/settings.js';
import { createSubgraph } from '../graph/subgraph.js';

const doomed: ServiceModule = {
  name: 'doomed',
  collections: [],
  create({ logger, onFatal }) {
    const executor = createSubgraph({
      name: 'doomed',
      sdl: 'type Query { isDoomed: Boolean }',
      resolvers: {},
      logger,
      createContext: (request) => ({ request }),
    });
    return {
      name: 'doomed',
      executor,
      start: () => Promise.resolve(void setTimeout(() => onFatal?.(new Error('doomed')), 50)),
      stop: () => Promise.resolve(logger.info('stopped in order')),
      wake: () => undefined,
      isAtRest: () => Promise.resolve(true),
      whyNotReady: () => undefined,
      status: () => Promise.reject(new Error('nobody asks')),
    };
  },
};

const [folder = ''] = process.argv.slice(2);
const environment = {
  HOLDFAST_DATA_DIR: folder,
  HOLDFAST_PORT: '0',
  HOLDFAST_NAMESPACE: '9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11',
};
await runMain(() => runService(doomed, readSettings(processSettings(4000), environment)));
