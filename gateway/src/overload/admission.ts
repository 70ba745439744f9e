import { createAdaptiveLimit } from './adaptiveLimit.js';
import { createShares, VIEWER_SHARE } from './shares.js';
import { createWaitingLine } from './waitingLine.js';
import type { WorkClass } from './workClass.js';

/** A place among the requests that wait or are under way. */
export interface Place {
  /** Resolves when the request's turn has come. */
  readonly begins: Promise<void>;
  /**
   * Gives the place back, once. `tellsOfLoad` says whether the time it took tells how much there is to do: a change
   * takes as long as it takes, and an answer that waited for a service in vain was not slow because of others.
   */
  leave(tellsOfLoad: boolean): void;
}

/** Who is let in while there is much to do; whoever is not is told so at once, which costs next to nothing. */
export interface Admission {
  /** Somebody has come: a connection or a request. */
  notice(): void;
  /** Whether there is room now, before a request is read. */
  hasRoom(workClass: WorkClass): boolean;
  /** Takes a place for the viewer of this subject; undefined when there is none, or the viewer has too many. */
  enter(workClass: WorkClass, subject: string): Place | undefined;
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
  const line = createWaitingLine({ now, afterTurn });
  const shares = createShares();
  let taken = 0;
  const hasRoom = (workClass: WorkClass): boolean =>
    taken < limit.value() * (workClass === 'import' ? IMPORT_SHARE : 1);
  return {
    notice: () => line.notice(),
    hasRoom,
    enter(workClass, subject) {
      if (!hasRoom(workClass) || shares.of(subject) >= limit.value() * VIEWER_SHARE) return undefined;
      shares.take(subject, 1);
      const since = now();
      taken += 1;
      const withIt = taken;
      let hasLeft = false;
      return {
        begins: line.wait(),
        leave(tellsOfLoad) {
          if (hasLeft) return;
          hasLeft = true;
          if (tellsOfLoad) limit.observe(now() - since, Math.max(withIt, taken));
          taken -= 1;
          shares.giveBack(subject, 1);
        },
      };
    },
  };
}
