import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '@holdfast/kernel';
import { chooseByList } from '../choices.js';
import type { Life } from '../life.js';
import { createScheduler, type Scheduler } from '../scheduler.js';
import { createVirtualClock } from '../virtualClock.js';

/** A scheduler that picks by itself whatever is parked, until it is stopped: the adapters without any mishap. */
export function runFreely(clock?: Clock): { readonly scheduler: Scheduler; readonly life: Life; stop(): void } {
  const virtual = createVirtualClock('2026-03-10T01:00:00.000Z');
  const now = clock ? clock.now : virtual.now;
  const timed = { now, advanceTo: virtual.advanceTo, ms: () => virtual.ms() };
  const scheduler = createScheduler({ clock: timed, story: chooseByList({}), crash: () => undefined });
  const pump = { isRunning: true };
  void (async () => {
    while (pump.isRunning) {
      await scheduler.step(true);
      await nextTurn();
    }
  })();
  return { scheduler, life: { name: 'conformance' }, stop: () => (pump.isRunning = false) };
}
