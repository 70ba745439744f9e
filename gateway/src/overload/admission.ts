import { createAdaptiveLimit } from './adaptiveLimit.js';
import { createLoopTurn } from './loopTurn.js';
import type { WorkClass } from './workClass.js';

/** A place among the requests that are under way. */
export interface Place {
  /**
   * Gives the place back, once. `tellsOfLoad` says whether the time it took tells how much there is to do: a change
   * takes as long as it takes, and an answer that waited for a service in vain was not slow because of others.
   */
  leave(tellsOfLoad: boolean): void;
}

/** Who is let in while there is much to do; whoever is not is told so at once, which costs next to nothing. */
export interface Admission {
  /** Whether there is room now, before a request is read. */
  hasRoom(workClass: WorkClass): boolean;
  /** Takes a place; undefined when there is none. */
  enter(workClass: WorkClass): Place | undefined;
}

export interface AdmissionOptions {
  readonly latencyTargetMs: number;
  readonly max: number;
  readonly now?: () => number;
  readonly afterTurn?: (callback: () => void) => void;
}

/** Imports get half of the room, so that they are the first to be sent away and leave the rest to people. */
const IMPORT_SHARE = 0.5;

export function createAdmission(options: AdmissionOptions): Admission {
  const { latencyTargetMs, max, now = () => performance.now(), afterTurn = setImmediate } = options;
  const limit = createAdaptiveLimit({ now, latencyTargetMs, max });
  const turn = createLoopTurn({ now, afterTurn });
  let underWay = 0;
  // One more has room in the next turn: what is answered within one turn has been under way at the same time.
  const giveBack = (): void => void (underWay -= 1);
  const hasRoom = (workClass: WorkClass): boolean =>
    underWay < limit.value() * (workClass === 'import' ? IMPORT_SHARE : 1);
  return {
    hasRoom,
    enter(workClass) {
      const since = turn.startedAt();
      if (!hasRoom(workClass)) return undefined;
      underWay += 1;
      const withIt = underWay;
      return {
        leave(tellsOfLoad) {
          if (tellsOfLoad) limit.observe(now() - since, Math.max(withIt, underWay));
          turn.atEnd(giveBack);
        },
      };
    },
  };
}
