import { invariant, systemClock } from '@holdfast/kernel';
import { createPassVerifier } from '../identity/pass.js';
import { serveSubgraph } from '../graph/serveSubgraph.js';
import { serveMetrics } from '../metrics/serveMetrics.js';
import type { ServiceModule } from '../service.js';
import { limitHeapGrowth } from './limitHeapGrowth.js';
import { createLogger, type Logger } from './logger.js';
import { openServices } from './openServices.js';
import type { ProcessSettings } from './processSettings.js';
import { runUntilTold, type Life } from './runUntilTold.js';

/** As long as the gateway waits for a change by default: what it has asked for may be done to its end. */
const DRAIN_WITHIN_MS = 30_000;

/** Opens what the service needs, starts it and serves its graph. */
async function startService(
  module: ServiceModule,
  settings: ProcessSettings,
  logger: Logger,
  { opened, end }: Life,
): Promise<void> {
  const { HOLDFAST_NAMESPACE: namespace, HOLDFAST_EPOCH: epoch, HOLDFAST_TIME_ZONE: timeZone } = settings;
  const installation = { namespace, epoch, timeZone };
  const journalFile = `${module.name}.journal.db`;
  const onFatal = (): void => end(1);
  const options = { modules: [module], installation, settings, journalFile, clock: systemClock, onFatal };
  const { services, whyNotReady } = await openServices(options, opened);
  const { HOLDFAST_PORT: port, HOLDFAST_HOST: host, HOLDFAST_ALLOWED_HOSTS: allowedHosts } = settings;
  const verifyPass = createPassVerifier(settings.HOLDFAST_PASS_VERIFYING_KEYS, module.name, systemClock);
  const [service] = services;
  invariant(service, 'a module makes a service');
  const { url } = await opened.add(
    () => serveSubgraph(service.executor, { port, host, allowedHosts, verifyPass }, whyNotReady),
    (server) => server.close(),
  );
  await serveMetrics(settings, { target: module.name, services, whyNotReady }, logger, opened);
  limitHeapGrowth();
  logger.info({ url }, `${module.name} is ready`);
}

/**
 * Runs one service as a process: its graph from its own database, its events by Kafka. Ends
 * on SIGTERM and SIGINT after what runs has ended, and with exit code 1 when the service cannot go on. Throws a fault
 * that names the setting or the place when something that it needs is not there.
 */
export async function runService(module: ServiceModule, settings: ProcessSettings): Promise<void> {
  const logger = createLogger(module.name, settings.HOLDFAST_LOG_LEVEL);
  await runUntilTold({ name: module.name, logger, drainWithinMs: DRAIN_WITHIN_MS }, (life) =>
    startService(module, settings, logger, life),
  );
}
