import { isAtRest, type ServiceStatus } from '@holdfast/chassis';
import { invariant } from '@holdfast/kernel';
import type { Scheduler } from './scheduler.js';
import { serviceNames } from './serviceNames.js';
import type { Services } from './services.js';

const STEPS_MAX = 400_000;

/** Drives the scheduler: until something is done, and until everything has settled. */
export function createDriver(scheduler: Scheduler, { running }: Services, strike: () => void) {
  let steps = 0;

  async function step(isQuiet: boolean): Promise<void> {
    steps++;
    invariant(steps < STEPS_MAX, 'the world does not come to rest');
    if (!isQuiet) strike();
    invariant(await scheduler.step(isQuiet), 'nothing can happen any more');
  }

  async function until<Value>(promise: Promise<Value>, isQuiet: boolean): Promise<Value> {
    const state = { isOver: false };
    const over = (): void => {
      state.isOver = true;
    };
    promise.then(over, over);
    await Promise.resolve();
    while (!state.isOver) await step(isQuiet);
    return promise;
  }

  async function readStatus(): Promise<readonly ServiceStatus[] | undefined> {
    const instances = serviceNames.map((name) => running[name].find(({ isReady }) => isReady));
    const found = instances.flatMap((instance) => (instance ? [instance.service.status()] : []));
    return found.length === serviceNames.length ? until(Promise.all(found), true) : undefined;
  }

  async function settle(): Promise<readonly ServiceStatus[]> {
    for (let before = ''; ;) {
      const status = await readStatus();
      const ends = status?.every(isAtRest) ? JSON.stringify(status.map(({ journalEnd }) => journalEnd)) : '';
      if (status && ends !== '' && ends === before) return status;
      before = ends;
      do await step(true);
      while (scheduler.isReady());
    }
  }

  /** Sweeps wait for a quiet moment, so that nothing else waits for them. */
  async function settleSwept(rest: () => Promise<void>): Promise<readonly ServiceStatus[]> {
    for (;;) {
      const status = await settle();
      if (status.every(({ sweepsDue }) => sweepsDue === 0)) return status;
      await until(rest(), true);
    }
  }

  return { until, settle, settleSwept };
}
