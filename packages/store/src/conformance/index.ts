export { describeStore } from './storeConformance.js';
export type { OpenStoreWorld, StoreWorld } from './storeWorld.js';
