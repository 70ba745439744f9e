import {
  createLogger,
  createPassIssuer,
  limitHeapGrowth,
  readSettings,
  runUntilTold,
  serveMetrics,
  type MeasuredProcess,
} from '@holdfast/chassis';
import { systemClock } from '@holdfast/kernel';
import { loopOperations } from '@holdfast/schema';
import { gatewayProcessSettings } from './config.js';
import { readSupergraph, rereadSupergraph } from './graph/supergraphFile.js';
import { createGateway } from './module.js';
import { toReadyOperations } from './readyOperations.js';
import { askServices } from './transport/askServices.js';
import { createHttpTransport } from './transport/http.js';
import { version } from './version.js';

/**
 * The gateway as a process of its own: subgraphs are reached over HTTP. Ends on SIGTERM and SIGINT after what runs, and
 * reads the file of its supergraph again on SIGHUP, where it has one.
 */
export async function runGateway(environment: NodeJS.ProcessEnv): Promise<void> {
  const settings = readSettings(gatewayProcessSettings, environment);
  const logger = createLogger('gateway', settings.HOLDFAST_LOG_LEVEL);
  const issuePass = createPassIssuer(settings.HOLDFAST_PASS_SIGNING_KEY, systemClock);
  const urls = new Map([
    ['people', settings.HOLDFAST_GATEWAY_PEOPLE_URL],
    ['learning', settings.HOLDFAST_GATEWAY_LEARNING_URL],
    ['recognition', settings.HOLDFAST_GATEWAY_RECOGNITION_URL],
    ['outcomes', settings.HOLDFAST_GATEWAY_OUTCOMES_URL],
  ]);
  const path = settings.HOLDFAST_GATEWAY_SUPERGRAPH;
  const gateway = createGateway({
    ...(path === undefined ? {} : { supergraphSdl: await readSupergraph(path) }),
    transports: [...urls].map(([name, url]) => createHttpTransport(name, url, issuePass)),
    logger,
    clock: systemClock,
    settings,
    about: { version, targets: ['gateway'], timeZone: settings.HOLDFAST_TIME_ZONE },
    operations: toReadyOperations(loopOperations, {}),
  });
  const measured: MeasuredProcess = {
    target: 'gateway',
    services: [],
    // It listens as soon as it can answer, and an absent service makes its answers partial and nothing else.
    whyNotReady: () => undefined,
    askServices: () => askServices(urls),
  };
  const drainWithinMs = settings.HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS;
  await runUntilTold({ name: 'gateway', logger, drainWithinMs }, async ({ opened }) => {
    const { graphqlUrl } = await opened.add(
      () => gateway.start(),
      () => gateway.stop(),
    );
    const change = (sdl: string): Promise<void> => gateway.changeSupergraph(sdl);
    if (path !== undefined) process.on('SIGHUP', () => void rereadSupergraph({ path, change, logger }));
    await serveMetrics(settings, measured, logger, opened);
    limitHeapGrowth();
    logger.info({ url: graphqlUrl }, 'the gateway is ready');
  });
}
