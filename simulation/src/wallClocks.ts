import type { Clock } from '@holdfast/kernel';
import type { Choices } from './choices.js';
import type { Life } from './life.js';
import type { VirtualClock } from './virtualClock.js';

const MINUTE_MS = 60_000;
/** So far a clock is wrong at most. Nobody crosses midnight by it while answers are compared. */
const MINUTES_MAX = 180;

/** What the clock on the wall of each life says: the time, or what somebody set it to. Pauses go by no such clock. */
export interface WallClocks {
  of(life: Life): Clock;
  /** Sets the clock of a life anew, forward or back. */
  set(life: Life): void;
  /** Whether any was ever wrong when somebody read it. */
  wereWrong(): boolean;
}

/** Each choice is another minute, by turns ahead and behind; the calm one is right. */
const toWrongMs = (choice: number): number => (choice % 2 === 0 ? -choice / 2 : (choice + 1) / 2) * MINUTE_MS;

/** Clocks that are right, or as wrong as the choices say when they are to be wrong. */
export function createWallClocks(clock: VirtualClock, choices: Choices, areWrong: boolean): WallClocks {
  const wrong = new WeakMap<Life, number>();
  const set = (life: Life): void => {
    if (areWrong) wrong.set(life, toWrongMs(choices.below(2 * MINUTES_MAX + 1)));
  };
  let wereWrong = false;
  function read(life: Life): string {
    const wrongMs = wrong.get(life) ?? 0;
    if (wrongMs !== 0) wereWrong = true;
    return new Date(clock.ms() + wrongMs).toISOString();
  }
  return {
    set,
    wereWrong: () => wereWrong,
    of(life) {
      set(life);
      return { now: () => read(life) };
    },
  };
}
