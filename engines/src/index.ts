export { brokerSettings, engineSettings } from './settings.js';
export { startEngines, type RunningEngines } from './startEngines.js';
export type { RunningEngine } from './runningEngine.js';
