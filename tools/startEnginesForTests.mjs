// Before the specs that need engines: starts them, unless the environment names engines that run already.
import { startEngines, toCacheDir, toKafkaHome } from '../engines/dist/index.js';

export default async function startEnginesForTests() {
  process.env.HOLDFAST_KAFKA_HOME ??= toKafkaHome(toCacheDir(process.env));
  if (process.env.HOLDFAST_KAFKA_BROKERS && process.env.HOLDFAST_MONGO_URL) return;
  globalThis.enginesForTests = await startEngines();
  Object.assign(process.env, globalThis.enginesForTests.environment);
}
