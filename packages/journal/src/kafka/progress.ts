/** A partition of one of the journal's topics. */
export interface Partition {
  readonly topic: string;
  readonly partition: number;
}

/** How far a group is in the partitions that this process has been given. */
export interface Progress {
  /** The process has these partitions now and no others, each with its next offset. */
  assign(places: readonly (Partition & { readonly next: number })[]): void;
  /** Nothing is known until partitions are assigned. */
  clear(): void;
  /** The offset that the group expects; undefined for a partition that the process does not have. */
  next(of: Partition): number | undefined;
  advance(of: Partition, next: number): void;
  /** A partition is known to end here or later. */
  hear(of: Partition, end: number): void;
  isCaughtUp(): boolean;
}

/** Names a partition among those of all topics. */
export const keyOf = ({ topic, partition }: Partition): string => `${topic}/${partition}`;

export function createProgress(): Progress {
  const heard = new Map<string, number>();
  let assigned: Map<string, number> | undefined;
  return {
    assign: (places) => {
      assigned = new Map(places.map((place) => [keyOf(place), place.next]));
    },
    clear: () => {
      assigned = undefined;
    },
    next: (of) => assigned?.get(keyOf(of)),
    advance: (of, next) => {
      if (assigned?.has(keyOf(of))) assigned.set(keyOf(of), next);
    },
    hear: (of, end) => {
      heard.set(keyOf(of), Math.max(end, heard.get(keyOf(of)) ?? 0));
    },
    isCaughtUp: () => assigned !== undefined && [...assigned].every(([key, next]) => next >= (heard.get(key) ?? 0)),
  };
}
