/** Those who have come and wait for their turn. */
export interface WaitingLine {
  /** Somebody has come, to this line or past it. */
  notice(): void;
  /** Resolves when it is the caller's turn. */
  wait(): Promise<void>;
}

export interface WaitingLineOptions {
  readonly now: () => number;
  /** Calls back once all that lies ready has been taken; `setImmediate`, unless a test ends turns itself. */
  readonly afterTurn: (callback: () => void) => void;
}

/** However many come, somebody's turn comes so soon. */
const LOOK_MS = 5;

/**
 * Lets in one after the other, and looks before each who has come meanwhile. Node.js takes one new connection in a turn
 * of its event loop: who worked in every turn would leave all others in the operating system's queue, where nobody counts
 * them, nobody sends them away and their clients wait in vain.
 */
export function createWaitingLine({ now, afterTurn }: WaitingLineOptions): WaitingLine {
  const waiting: (() => void)[] = [];
  let isTurning = false;
  let hasSomebodyCome = false;
  let lastBeganAt = -Infinity;

  function turn(): void {
    if (!hasSomebodyCome || now() - lastBeganAt >= LOOK_MS) {
      lastBeganAt = now();
      waiting.shift()?.();
    }
    hasSomebodyCome = false;
    isTurning = waiting.length > 0;
    if (isTurning) afterTurn(turn);
  }

  return {
    notice: () => void (hasSomebodyCome = true),
    wait: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (isTurning) return;
        isTurning = true;
        afterTurn(turn);
      }),
  };
}
