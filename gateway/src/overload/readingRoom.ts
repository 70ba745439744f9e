import { createShares, VIEWER_SHARE } from './shares.js';

/** One body that is being read. */
export interface Reading {
  /** Whether there is room for so many bytes more. */
  take(bytes: number): boolean;
  /** Gives back what the body took, once. */
  leave(): void;
}

/** Who may send a body while others send theirs: a body that comes slowly is kept all the while. */
export interface ReadingRoom {
  /** Undefined when too many are being read, or too many of the viewer of this subject. */
  enter(subject: string): Reading | undefined;
}

export interface ReadingRoomOptions {
  readonly requestsMax: number;
  /** The first bytes of each body, which suffice for a query, come out of no room but that of their number. */
  readonly freeBytes: number;
  /** How many bytes there may be beyond those, of all bodies together. */
  readonly bytesMax: number;
}

/** Bounds what bodies hold that are being read: their number by the free bytes, and the bytes beyond. */
export function createReadingRoom({ requestsMax, freeBytes, bytesMax }: ReadingRoomOptions): ReadingRoom {
  const places = createShares();
  const bytesOfViewers = createShares();
  let requests = 0;
  let bytesBeyond = 0;
  const hasRoomFor = (subject: string, more: number): boolean =>
    bytesBeyond + more <= bytesMax && bytesOfViewers.of(subject) + more <= bytesMax * VIEWER_SHARE;
  return {
    enter(subject) {
      if (requests >= requestsMax || places.of(subject) >= requestsMax * VIEWER_SHARE) return undefined;
      requests += 1;
      places.take(subject, 1);
      let taken = 0;
      let hasLeft = false;
      const beyond = (): number => Math.max(0, taken - freeBytes);
      return {
        take(bytes) {
          const before = beyond();
          const more = Math.max(0, taken + bytes - freeBytes) - before;
          if (hasLeft || (more > 0 && !hasRoomFor(subject, more))) return false;
          taken += bytes;
          bytesBeyond += more;
          bytesOfViewers.take(subject, more);
          return true;
        },
        leave() {
          if (hasLeft) return;
          hasLeft = true;
          requests -= 1;
          places.giveBack(subject, 1);
          bytesOfViewers.giveBack(subject, beyond());
          bytesBeyond -= beyond();
        },
      };
    },
  };
}
