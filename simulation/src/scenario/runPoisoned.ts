import { invariant } from '@holdfast/kernel';
import type { ServiceStatus } from '@holdfast/chassis';
import { send } from '../client.js';
import { capitalize } from '../capitalize.js';
import { serviceNames } from '../serviceNames.js';
import type { SimulatedWorld } from '../world.js';
import type { Poisoning } from './poisoning.js';
import { runLanes } from './runLanes.js';

const POLL_MS = 40;
const POLLS_MAX = 2_000;
const CRASHES_MAX = 3;
const CRASH_ONE_IN = 8;

/** Asks for a replay, by two at once, and waits for its end while the service may crash in the middle. */
async function replay(world: SimulatedWorld, { service }: Poisoning, requestId: string): Promise<void> {
  const { scheduler, clients } = world;
  const choices = scheduler.story.of('poison');
  await send(world, { service, mutation: `replay${capitalize(service)}Events`, input: { requestId }, copies: 2 });
  let crashes = 0;
  for (let poll = 1; world.listParked(service).some(({ isReplaying }) => isReplaying); poll++) {
    invariant(poll <= POLLS_MAX, `the replay of ${service} does not come to its end`);
    if (crashes < CRASHES_MAX && choices.rarely(CRASH_ONE_IN, 1) === 1) {
      crashes++;
      world.crash(service);
    }
    await scheduler.pausesOf(clients).begin(POLL_MS).over;
  }
}

/** Asks for the replay while newer events come in, mends the defect, and has everything handled. */
async function mendAndReplay(world: SimulatedWorld, poisoning: Poisoning): Promise<void> {
  const { service, source, isAskedTooEarly } = poisoning;
  const wasParked = world.listParked(service).length > 0;
  if (isAskedTooEarly) {
    await replay(world, poisoning, 'replay-1');
    invariant(!wasParked || world.listParked(service).length > 0, `a replay freed ${source} before it was mended`);
  }
  world.mend();
  await replay(world, poisoning, 'replay-2');
  const [left] = world.listParked(service);
  if (left) throw new Error(`A replay has ended, and events of ${left.source} are still parked.`);
}

/** Whether an answer waits for the defect to be mended, or for the newer events that come in then. */
export function isKeptBack({ service, person, isAboutEverybody }: Poisoning, answer: string): boolean {
  const [of, whom] = answer.split(' of ');
  return whom === undefined || whom === person || (isAboutEverybody && of === service);
}

/** Sources that are parked although nothing is wrong with them. */
export const findWronglyParked = (world: SimulatedWorld, { service, source }: Poisoning): readonly string[] =>
  serviceNames.flatMap((name) =>
    world
      .listParked(name)
      .filter((parked) => name !== service || parked.source !== source)
      .map((parked) => `${name} has parked ${parked.source}, which it can handle.`),
  );

/** Mends the defect, and lets the newer events come while what was parked is handled. */
export const endPoisoning = (world: SimulatedWorld, poisoning: Poisoning): Promise<readonly ServiceStatus[]> =>
  world.settleAfter(Promise.all([runLanes(world, poisoning.newer), mendAndReplay(world, poisoning)]));
