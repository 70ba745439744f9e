import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '@holdfast/kernel';
import {
  launcherSettings,
  migrate,
  migrationSettings,
  migrationTexts,
  readSettings,
  startProduct,
} from '@holdfast/launcher';
import { connectGraph, type Graph } from './graph.js';
import { createDataFolder, scenarioInstallation } from './singleProcess.js';

/** What `/health/ready` answers. */
export interface Readiness {
  readonly status: number;
  readonly reason: string | undefined;
}

/** The whole product in this process, with documents in MongoDB and events on Kafka. */
export interface AllOnEngines extends Graph {
  /** Asks whether it is ready until it answers with this status, or for long enough, and gives the last answer. */
  awaitReadiness(status: number): Promise<Readiness>;
  close(): Promise<void>;
}

const PAUSE_MS = 200;
const WITHIN_MS = 90_000;

async function askReadiness(url: string): Promise<Readiness> {
  const response = await fetch(new URL('/health/ready', url));
  const { reason } = (await response.json()) as { readonly reason?: string };
  return { status: response.status, reason };
}

/** Makes databases and topics, and starts the product. Installations share topics, and have databases of their own. */
export async function openAllOnEngines(
  engines: NodeJS.ProcessEnv,
  { namespace, databases }: { readonly namespace: string; readonly databases: string },
): Promise<AllOnEngines> {
  const folder = createDataFolder({ ...scenarioInstallation, namespace });
  const environment = {
    ...engines,
    HOLDFAST_DATA_DIR: folder,
    HOLDFAST_GATEWAY_PORT: '0',
    HOLDFAST_LOG_LEVEL: 'fatal',
    HOLDFAST_STORE: 'mongo',
    HOLDFAST_MONGO_DATABASE_PREFIX: databases,
    HOLDFAST_JOURNAL: 'kafka',
    HOLDFAST_KAFKA_DEVELOPMENT: 'true',
    HOLDFAST_NAMESPACE: namespace,
    HOLDFAST_TIME_ZONE: scenarioInstallation.timeZone,
  };
  await migrate(readSettings(migrationSettings, environment), migrationTexts.en, () => undefined);
  const settings = readSettings(launcherSettings, environment);
  const { url, stop } = await startProduct({ settings, clock: systemClock, isDemo: false });
  return {
    ...connectGraph(new URL('/graphql', url).href),
    async awaitReadiness(status) {
      const deadline = Date.now() + WITHIN_MS;
      for (;;) {
        const found = await askReadiness(url);
        if (found.status === status || Date.now() > deadline) return found;
        await pause(PAUSE_MS);
      }
    },
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
