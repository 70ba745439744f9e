import { setTimeout as pause } from 'node:timers/promises';
import { startEngines, type RunningEngines } from '@holdfast/engines';
import type { Id } from '@holdfast/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Runtime } from '../runtime.js';
import { isAtRest } from '../status.js';
import { identity } from '../testing/counter.js';
import {
  createFollowedCounters,
  startCounting,
  type FollowedCounters,
  type FollowerInstance,
} from '../testing/followedCounters.js';

/** Each publishes as a person does: under a key of its own. */
const people = Array.from({ length: 200 }, (_, at) => identity.of('counter', `person ${at}`));
const INSTANCES = 3;
const COMMAND_EVERY_MS = 20;
/** At first the broker comes back at once, and then after so long that every connection and every session is over. */
const AWAY_MS = [100, 60_000];
const CAUGHT_UP_WITHIN_MS = 10_000;
/**
 * Now and then kafkajs gives its member up when all brokers go. The coordinator waits for that one until its session is
 * over, and nobody can join the group before.
 */
const SESSION_MS = 10_000;
const hasLostItsPlace = ({ journal }: FollowerInstance): boolean =>
  journal.describeTrouble()?.includes('reads nothing') ?? false;
const POLL_MS = 20;
/** Nothing that is waited for takes so long, unless it never comes. */
const PATIENCE_MS = 60_000;

describe('a consumer of three instances whose broker is killed', () => {
  let engines: RunningEngines;
  let counters: FollowedCounters;
  const instances: FollowerInstance[] = [];
  beforeAll(async () => {
    engines = await startEngines();
    counters = await createFollowedCounters([engines.kafka.address]);
    for (let at = 0; at < INSTANCES; at++) instances.push(await counters.start());
  });
  afterAll(async () => {
    await Promise.all(instances.map((instance) => instance.stop()));
    await counters.close();
    await engines.stop();
  });

  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = performance.now() + PATIENCE_MS; !(await holds()); await pause(POLL_MS))
      if (performance.now() > end) throw new Error(`This did not come true: ${holds.toString()}`);
  }

  /** Waits until everything that was accepted has had its effect; how long that took. */
  async function untilHandled(accepted: ReadonlyMap<Id, number>): Promise<number> {
    const begin = performance.now();
    await until(async () => {
      const effects = await counters.readEffects(people);
      return [...accepted].every(([id, count]) => (effects.get(id)?.length ?? 0) >= count);
    });
    return performance.now() - begin;
  }

  /** One leaves in order and another one joins, as at a rollout: the partitions go from hand to hand twice. */
  async function replaceOldest(): Promise<void> {
    await instances.shift()?.stop();
    instances.push(await counters.start());
    await until(() => instances.every((instance) => instance.hasRead()));
  }

  function findRuntime(): Runtime {
    const newest = instances.at(-1);
    if (!newest) throw new Error('nobody takes commands');
    return newest.runtime;
  }

  it('gets every event once and in order per source, and has caught up soon', async () => {
    const counting = startCounting(people, findRuntime, () => pause(COMMAND_EVERY_MS));
    let troubles: readonly (string | undefined)[] = [];
    for (const awayMs of AWAY_MS) {
      await replaceOldest();
      await engines.kafka.kill();
      await pause(awayMs);
      troubles = instances.map(({ journal }) => journal.describeTrouble());
      // Resolves when the coordinator of all groups answers, which is before anybody has joined one.
      await engines.kafka.restart();
      const joinableInMs = instances.some(hasLostItsPlace) ? SESSION_MS : 0;
      const caughtUpMs = await untilHandled(counting.readAccepted());

      expect(caughtUpMs - joinableInMs).toBeLessThan(CAUGHT_UP_WITHIN_MS);
    }
    await replaceOldest();
    await counting.stop();
    const accepted = counting.readAccepted();
    await untilHandled(accepted);

    for (const trouble of troubles) expect(trouble).toContain('cannot be reached');
    const inOrder = people.map((id) => [id, Array.from({ length: accepted.get(id) ?? 0 }, (_, at) => at + 1)] as const);
    expect(await counters.readEffects(people)).toEqual(new Map(inOrder));
    for (const { journal, runtime } of instances) {
      await until(async () => isAtRest(await runtime.status()) && journal.describeTrouble() === undefined);
      expect(await runtime.status()).toMatchObject({ parked: 0, stoppedBecause: null });
    }
  }, 300_000);
});
