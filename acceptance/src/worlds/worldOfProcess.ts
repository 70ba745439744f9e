import type { Graph } from './graph.js';
import type { World } from './world.js';

/** The world of a product in a process of its own, whose start and end are the scenario's affair. */
export const worldOfProcess = (graph: Graph): World => ({
  ...graph,
  travelTo: () => Promise.reject(new Error('time of a process of its own cannot be moved')),
  close: () => Promise.resolve(),
});
