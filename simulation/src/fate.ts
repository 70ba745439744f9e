import type { Scheduler } from './scheduler.js';
import { serviceNames } from './serviceNames.js';
import type { Services } from './services.js';
import type { WallClocks } from './wallClocks.js';

/** What befalls a whole service or the time, beside single calls. */
const ONE_IN = 250;
const EVENTS = ['crash', 'secondOwner', 'clockJump', 'clockSet'] as const;
const JUMPS_MS_MAX = 6 * 3_600_000;

/** Lets now and then happen what befalls a whole service, or the clock; answers how often something did. */
export function createFate(
  { story, clock, trace }: Scheduler,
  { running, start, crash }: Services,
  wallClocks: WallClocks,
) {
  const choices = story.of('fate');
  let jumpedMs = 0;
  let count = 0;

  function jump(): void {
    const ms = (1 + choices.below(60)) * 60_000;
    jumpedMs += ms;
    if (jumpedMs <= JUMPS_MS_MAX) clock.advanceTo(clock.ms() + ms);
  }

  return {
    count: () => count,
    strike(): void {
      const event = EVENTS[choices.rarely(ONE_IN, EVENTS.length) - 1];
      if (event === undefined) return;
      trace.add(event);
      count++;
      if (event === 'clockJump') return jump();
      const name = serviceNames[choices.below(serviceNames.length)] ?? 'people';
      const [first] = running[name];
      if (event === 'crash' && first) crash(first.life);
      if (event === 'secondOwner' && running[name].length === 1) start(name);
      if (event === 'clockSet' && first) wallClocks.set(first.life);
    },
  };
}
