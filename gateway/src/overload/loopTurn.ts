/**
 * One turn of the event loop, as far as it takes requests. All requests that lie ready are taken in one turn, one after
 * the other: the last has waited for all others, although no clock of its own has seen it.
 */
export interface LoopTurn {
  /** When the present turn began, in milliseconds of the process's clock; opens one when there is none. */
  startedAt(): number;
  /** Calls back at the end of the present turn. */
  readonly atEnd: (callback: () => void) => void;
}

export interface LoopTurnOptions {
  readonly now: () => number;
  /** Calls back once all that lies ready has been taken; `setImmediate`, unless a test ends turns itself. */
  readonly afterTurn: (callback: () => void) => void;
}

export function createLoopTurn({ now, afterTurn }: LoopTurnOptions): LoopTurn {
  let startedAt: number | undefined;
  let callbacks: (() => void)[] = [];
  const open = (): number => {
    if (startedAt !== undefined) return startedAt;
    startedAt = now();
    afterTurn(() => {
      startedAt = undefined;
      const ended = callbacks;
      callbacks = [];
      for (const callback of ended) callback();
    });
    return startedAt;
  };
  return {
    startedAt: open,
    atEnd(callback) {
      open();
      callbacks.push(callback);
    },
  };
}
