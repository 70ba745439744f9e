import { setImmediate as microtasksDone } from 'node:timers/promises';
import type { Pauses } from '@holdfast/chassis';
import { createAside } from './aside.js';
import type { Choices, Story } from './choices.js';
import type { Life } from './life.js';
import { createTrace, type Trace } from './trace.js';
import type { VirtualClock } from './virtualClock.js';
import { createWaitingRoom } from './waitingRoom.js';

/** What the scheduler does to a call of a port, beside letting it succeed. */
export type Mishap = 'none' | 'refused' | 'acknowledgmentLost' | 'partlyDone' | 'crashedAfter';

/** A call of a port that waits to be picked. */
interface Parked {
  readonly life: Life;
  readonly label: string;
  readonly mishaps: readonly Mishap[];
  run(mishap: Mishap): void;
}

export interface Scheduler {
  readonly clock: VirtualClock;
  readonly trace: Trace;
  readonly story: Story;
  /** How many calls met a mishap. */
  countMishaps(): number;
  /** Parks a call until it is picked; `effect` says what then happens, and throws what the caller is to get. */
  call<Value>(life: Life, label: string, mishaps: readonly Mishap[], effect: (mishap: Mishap) => Value): Promise<Value>;
  pausesOf(life: Life): Pauses;
  /** Whether anything can go on without time passing. */
  isReady(): boolean;
  /** Lets one call go on, or time pass to the next pause's end; false when nothing is left to happen. */
  step(isCalm: boolean): Promise<boolean>;
  /** Ends a life: what it was waiting for never comes, and what it calls from now on neither. */
  forget(life: Life): void;
}

/** How often a call meets a mishap: about once in so many calls. */
const MISHAP_ONE_IN = 60;
/** How often a call takes long: time passes although something could go on, or all others go on for a while. */
const DELAY_ONE_IN = 60;
const DELAYS = ['timePasses', 'layAside'] as const;
/** For so many steps a call is laid aside at most. */
const ASIDE_STEPS_MAX = 400;

export interface SchedulerOptions {
  readonly clock: VirtualClock;
  readonly story: Story;
  /** Ends this life right after a call of it took effect. */
  readonly crash: (life: Life) => void;
}

/** What happens when a call is picked: its effect, and its answer unless the caller dies before it. */
const toRun =
  <Value>(
    effect: (mishap: Mishap) => Value,
    resolve: (value: Value) => void,
    reject: (fault: unknown) => void,
    crash: () => void,
  ): Parked['run'] =>
  (mishap) => {
    try {
      const value = effect(mishap);
      if (mishap === 'crashedAfter') crash();
      else resolve(value);
    } catch (fault) {
      reject(fault);
    }
  };

const drawMishap = (choices: Choices, mishaps: readonly Mishap[]): Mishap =>
  (mishaps.length > 0 && mishaps[choices.rarely(MISHAP_ONE_IN, mishaps.length) - 1]) || 'none';

/** Decides alone who goes on: between two of its picks nothing runs but what follows from the first. */
export function createScheduler({ clock, story, crash }: SchedulerOptions): Scheduler {
  const trace = createTrace();
  let ready: Parked[] = [];
  const aside = createAside<Parked>();
  const room = createWaitingRoom();
  const dead = new WeakSet<Life>();
  let mishapCount = 0;
  const [turns, delays, mishapsOf] = [story.of('turns'), story.of('delays'), story.of('mishaps')];

  const call: Scheduler['call'] = (life, label, mishaps, effect) =>
    new Promise((resolve, reject) => {
      if (dead.has(life)) return;
      const run = toRun(effect, resolve, reject, () => crash(life));
      ready.push({ life, label, mishaps, run });
    });

  function endPauses(): void {
    for (const { life, end } of room.takeDue(clock.ms()))
      ready.push({ life, label: 'a pause is over', mishaps: [], run: end });
  }

  function passTime(): boolean {
    const next = room.nextDueAt();
    if (next !== undefined) clock.advanceTo(next);
    endPauses();
    return next !== undefined;
  }

  function pick(isCalm: boolean): void {
    const [picked] = ready.splice(isCalm ? 0 : turns.below(ready.length), 1);
    if (!picked) return;
    const { label, life, mishaps } = picked;
    const mishap = isCalm ? 'none' : drawMishap(mishapsOf, mishaps);
    if (mishap !== 'none') mishapCount++;
    trace.add(`${clock.ms()} ${life.name}: ${label}${mishap === 'none' ? '' : ` (${mishap})`}`);
    picked.run(mishap);
  }

  return {
    clock,
    trace,
    story,
    countMishaps: () => mishapCount,
    call,
    pausesOf: (life) => ({
      begin: (ms) => room.begin(life, clock.ms() + ms),
      yieldTurn: () => call(life, 'lets others go first', [], () => undefined),
    }),
    isReady: () => ready.length > 0 || !aside.isEmpty(),
    async step(isCalm) {
      clock.advanceTo(clock.ms() + 1);
      endPauses();
      ready.push(...(isCalm || ready.length === 0 ? aside.takeAllBack() : aside.takeBack(trace.count())));
      if (ready.length === 0 && !passTime()) return false;
      const delay = isCalm ? undefined : DELAYS[delays.rarely(DELAY_ONE_IN, DELAYS.length) - 1];
      if (delay === 'timePasses') passTime();
      const [slow] = delay === 'layAside' && ready.length > 1 ? ready.splice(turns.below(ready.length), 1) : [];
      if (slow) aside.lay(slow, trace.count() + 1 + delays.below(ASIDE_STEPS_MAX));
      pick(isCalm);
      await microtasksDone();
      return true;
    },
    forget(life) {
      dead.add(life);
      ready = ready.filter((parked) => parked.life !== life);
      aside.forget((parked) => parked.life === life);
      room.forget(life);
    },
  };
}
