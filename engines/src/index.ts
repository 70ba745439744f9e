export { toCacheDir } from './cacheDir.js';
export { toKafkaHome } from './kafka/kafka.js';
export { brokerSettings, engineSettings } from './settings.js';
export { startEngines, type RunningEngines } from './startEngines.js';
export type { RunningEngine } from './runningEngine.js';
