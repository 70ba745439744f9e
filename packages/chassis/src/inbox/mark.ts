import type { JournalEvent } from '@holdfast/journal';

/** How far a consumer has followed one source. It is written in the same document as the effect. */
export interface Mark {
  readonly epoch: number;
  readonly sequence: number;
}

export const toMark = ({ epoch, sequence }: JournalEvent): Mark => ({ epoch, sequence });

/** False for an event that the consumer has seen, or that is older than one that it has seen. */
export function isNewer(mark: Mark | undefined, event: Pick<JournalEvent, 'epoch' | 'sequence'>): boolean {
  if (!mark) return true;
  return event.epoch > mark.epoch || (event.epoch === mark.epoch && event.sequence > mark.sequence);
}
