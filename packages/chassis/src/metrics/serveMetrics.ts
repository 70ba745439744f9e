import { createServer } from 'node:http';
import { listen } from '../process/listen.js';
import type { Opened } from '../process/opened.js';
import type { Logger } from '../process/logger.js';
import type { MeasuredProcess } from './measuredProcess.js';
import type { MetricsSettings } from './metricsSettings.js';

export const METRICS_PATH = '/metrics';
const TEXT = 'text/plain; charset=utf-8';

/**
 * Serves the figures of a process on a port of their own, where the settings name one; gives its address. That port has
 * nothing but figures, so that whoever may watch over processes need not be able to reach the graph.
 */
export async function serveMetrics(
  settings: MetricsSettings,
  measured: MeasuredProcess,
  logger: Logger,
  opened: Opened,
): Promise<string | undefined> {
  const { HOLDFAST_METRICS_PORT: port, HOLDFAST_METRICS_HOST: host } = settings;
  if (port === undefined) return undefined;
  // Loaded by who needs it: a process that nobody watches does not hold it.
  const { createMetrics } = await import('./metrics.js');
  const metrics = await opened.add(
    () => createMetrics(measured),
    (made) => made.close(),
  );
  const server = createServer((request, response) => {
    if (request.url !== METRICS_PATH) return response.writeHead(404, { 'content-type': TEXT }).end('/metrics\n');
    if (request.method !== 'GET') return response.writeHead(405, { allow: 'GET' }).end();
    return void metrics.read().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      (fault: unknown) => {
        logger.error({ err: fault }, 'the figures could not be told');
        response.writeHead(500).end();
      },
    );
  });
  const listening = await opened.add(
    () => listen(server, { port, host, chosenBy: 'HOLDFAST_METRICS_PORT' }),
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        // A watcher keeps its connection, and asks again soon enough.
        server.closeAllConnections();
      }),
  );
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${listening}${METRICS_PATH}`;
  logger.info({ url }, 'figures are told');
  return url;
}
