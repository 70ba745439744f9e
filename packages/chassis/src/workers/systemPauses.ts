import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Pauses } from './pauses.js';

/** Waits by the timers of the machine; nobody's pause keeps the process alive. */
export const systemPauses: Pauses = {
  begin(ms) {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      const timeout = setTimeout(resolve, ms);
      timeout.unref();
      end = () => {
        clearTimeout(timeout);
        resolve();
      };
    });
    return { over, end };
  },
  // An embedded store answers without leaving this turn of the event loop; requests are let in between.
  yieldTurn: () => nextTurn(),
};
