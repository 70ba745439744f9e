/** Where a record stands in a topic: its partition and the offset there. */
export interface Place {
  readonly partition: number;
  readonly offset: number;
}

/**
 * One number for a place, unique in the topic and rising in each partition, as long as the count of partitions stays
 * as it is. Positions begin at 1, so that 0 is before the first.
 */
export const toPosition = ({ partition, offset }: Place, partitions: number): number =>
  offset * partitions + partition + 1;

/** The first offset of a partition whose position is greater than this one. */
export const firstOffsetAfter = (position: number, partition: number, partitions: number): number =>
  Math.max(0, Math.floor((position - 1 - partition) / partitions) + 1);

/** The offset of a position of this partition. */
export const toOffset = (position: number, partition: number, partitions: number): number =>
  (position - 1 - partition) / partitions;

/** The partition of a position. */
export const partitionAt = (position: number, partitions: number): number => (position - 1) % partitions;
