import { send } from '../client.js';
import type { SimulatedWorld } from '../world.js';
import type { Lane } from './lane.js';

async function runLane(world: SimulatedWorld, lane: Lane): Promise<void> {
  for (const command of lane) await send(world, command);
}

/** Sends all lanes side by side. */
export const runLanes = (world: SimulatedWorld, lanes: readonly Lane[]): Promise<unknown> =>
  Promise.all(lanes.map((lane) => runLane(world, lane)));
