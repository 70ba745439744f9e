/** A fault of the journal (disk, network, broker away). What met it is tried again until it succeeds. */
export class JournalFault extends Error {
  override readonly name = 'JournalFault';
}

/**
 * The log begins after the group's checkpoint: events are gone that the group has not seen. Or it ends before it, and so
 * is not the log that the group has read: it would skip what is appended next. The service stops.
 */
export class JournalGap extends Error {
  override readonly name = 'JournalGap';
  constructor(
    readonly group: string,
    readonly topic: string,
    /** Undefined when Kafka has forgotten it. */
    readonly checkpoint: number | undefined,
    readonly start: number,
    message = toSentence(group, topic, checkpoint, start),
  ) {
    super(message);
  }
}

/** How a sentence ends that has said in what the log is not the one that the group has read. */
export const ANOTHER_LOG =
  'it is another log. It was deleted and made anew, or another cluster or data folder is named: name the right one, or ' +
  'go back to a backup.';

function toSentence(group: string, topic: string, checkpoint: number | undefined, start: number): string {
  const read = checkpoint === undefined ? `${topic} up to a place that is forgotten` : `${topic} up to ${checkpoint}`;
  const what =
    start > (checkpoint ?? 0) ? `begins at ${start}: events are missing.` : `ends at ${start}: ${ANOTHER_LOG}`;
  return `Group ${group} has read ${read}, but the log ${what}`;
}

/**
 * The gap between a log and a store that is new, or another one: a group has read events of which the store that keeps
 * its effects knows nothing. It would never see them again.
 */
export class EffectsForgotten extends JournalGap {
  constructor(group: string, topic: string, checkpoint: number, start: number) {
    super(
      group,
      topic,
      checkpoint,
      start,
      `Group ${group} has read ${topic} up to ${checkpoint}, but its store knows nothing of that: it is new, or another ` +
        'one. Restore a backup; a new installation has topics or a data folder of its own.',
    );
  }
}
