import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toCacheDir } from './cacheDir.js';
import { EngineFault, type Engine } from './engine.js';
import { createGuard } from './guard/createGuard.js';
import { kafka } from './kafka/kafka.js';
import { mongo } from './mongo/mongo.js';
import { startGuarded, type RunningEngine } from './runningEngine.js';
import { findFreePorts } from './run/ports.js';

/** Real engines of a test's own, on ports and in a folder that nobody else uses. */
export interface RunningEngines {
  readonly kafka: RunningEngine;
  readonly mongo: RunningEngine;
  /** What a process of Holdfast is told: where the engines are. */
  readonly environment: { readonly HOLDFAST_KAFKA_BROKERS: string; readonly HOLDFAST_MONGO_URL: string };
  /** Ends them and removes their data. At the latest they end with this process, however it ends. */
  stop(): Promise<void>;
}

/**
 * Starts one Kafka and one server that speaks MongoDB's protocol, and waits until both are ready. The binaries come from
 * the cache of `npm run engines`; when they are not there they are fetched, which takes most of a minute.
 */
export async function startEngines(): Promise<RunningEngines> {
  const cacheDir = toCacheDir(process.env);
  for (const engine of [kafka, mongo]) await requireInstalled(engine, cacheDir);
  const scratch = await mkdtemp(join(tmpdir(), 'holdfast-engines-'));
  const guard = createGuard(scratch);
  const start = async (engine: Engine): Promise<RunningEngine> => {
    const port = await findFreePorts(engine.ports);
    return startGuarded(engine, { cacheDir, folder: join(scratch, engine.name), port }, guard);
  };
  try {
    const [runningKafka, runningMongo] = await Promise.all([start(kafka), start(mongo)]);
    return {
      kafka: runningKafka,
      mongo: runningMongo,
      environment: { HOLDFAST_KAFKA_BROKERS: runningKafka.address, HOLDFAST_MONGO_URL: runningMongo.address },
      stop: () => guard.close(),
    };
  } catch (fault) {
    await guard.close();
    throw fault;
  }
}

async function requireInstalled(engine: Engine, cacheDir: string): Promise<void> {
  const missing = await engine.listMissing(cacheDir);
  if (missing.length > 0) throw new EngineFault(missing.join('\n'));
  await engine.install(cacheDir, () => undefined);
}
