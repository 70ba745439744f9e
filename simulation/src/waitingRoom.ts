import type { Pause } from '@holdfast/chassis';
import type { Life } from './life.js';

/** Pauses that have begun, in virtual time. */
export interface WaitingRoom {
  begin(life: Life, dueAt: number): Pause;
  /** Those whose time has come leave the room; each goes on when it is told so. */
  takeDue(now: number): readonly { readonly life: Life; readonly end: () => void }[];
  /** When the next pause is over; undefined when nobody waits. */
  nextDueAt(): number | undefined;
  forget(life: Life): void;
}

interface Waiting {
  readonly life: Life;
  readonly dueAt: number;
  readonly end: () => void;
}

export function createWaitingRoom(): WaitingRoom {
  let waiting: readonly Waiting[] = [];
  return {
    begin(life, dueAt) {
      let end = (): void => undefined;
      const over = new Promise<void>((resolve) => (end = resolve));
      const mine: Waiting = { life, dueAt, end };
      waiting = [...waiting, mine];
      return {
        over,
        end: () => {
          waiting = waiting.filter((other) => other !== mine);
          end();
        },
      };
    },
    takeDue(now) {
      const due = waiting.filter(({ dueAt }) => dueAt <= now).sort((a, b) => a.dueAt - b.dueAt);
      if (due.length > 0) waiting = waiting.filter(({ dueAt }) => dueAt > now);
      return due;
    },
    nextDueAt: () => (waiting.length === 0 ? undefined : Math.min(...waiting.map(({ dueAt }) => dueAt))),
    forget(life) {
      waiting = waiting.filter((pause) => pause.life !== life);
    },
  };
}
