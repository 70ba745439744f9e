import { setTimeout as pause } from 'node:timers/promises';
import { isAtRest, type Service } from '@holdfast/chassis';
import { ArchiveRefused, type UnsettledWork } from './archiveRefused.js';

/** A service as far as it is waited for. */
export type Settling = Pick<Service, 'name' | 'start' | 'stop' | 'status'>;

export interface SettleOptions {
  /** Makes the services anew, over the same stores and journal. */
  create(): readonly Settling[];
  readonly timeoutMs: number;
  /** Called at each look, with the name of a service that has work left if there is one. */
  onWait(service: string | undefined): Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
}

/** One look at what all services have left to do. */
interface Look {
  readonly unsettled: readonly UnsettledWork[];
  /** Rises with everything that is appended. */
  readonly ends: string;
}

const LOOK_MS = 200;

async function look(services: readonly Settling[]): Promise<Look> {
  const unsettled: UnsettledWork[] = [];
  const ends: number[] = [];
  for (const service of services) {
    const status = await service.status();
    ends.push(status.journalEnd);
    if (!isAtRest(status) || status.stoppedBecause !== null) unsettled.push({ service: service.name, ...status });
  }
  return { unsettled, ends: ends.join() };
}

/** Looks until nothing is on its way in two looks one after the other, with equal ends of the journal. */
async function waitUntilSettled(
  services: readonly Settling[],
  options: SettleOptions,
  startedAt: number,
): Promise<Look> {
  const endsAt = startedAt + options.timeoutMs;
  let before = await look(services);
  for (;;) {
    await pause(LOOK_MS);
    const now = await look(services);
    if (now.unsettled.length === 0 && before.unsettled.length === 0 && now.ends === before.ends) return now;
    const [waitsFor] = now.unsettled;
    // What is settled but moves will be settled at the next look; what has stopped never will.
    const mayStillSettle =
      options.now() < endsAt && now.unsettled.every(({ stoppedBecause }) => stoppedBecause === null);
    if (waitsFor && !mayStillSettle) {
      const seconds = Math.round((options.now() - startedAt) / 1_000);
      throw new ArchiveRefused({ kind: 'notSettled', seconds, service: waitsFor });
    }
    await options.onWait(waitsFor?.service);
    before = now;
  }
}

/**
 * Lets the services work, without anybody who could ask them for more, until all that was accepted has had its effects,
 * and stops them. A sweep may have found something to mend while they stopped; then they work once more. Throws
 * ArchiveRefused when that takes too long.
 */
export async function settle(options: SettleOptions): Promise<void> {
  const startedAt = options.now();
  for (;;) {
    const services = options.create();
    let settled: Look;
    try {
      for (const service of services) await service.start();
      settled = await waitUntilSettled(services, options, startedAt);
    } finally {
      await Promise.all(services.map((service) => service.stop()));
    }
    const stopped = await look(services);
    if (stopped.unsettled.length === 0 && stopped.ends === settled.ends) return;
  }
}
