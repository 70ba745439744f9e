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
  ) {
    const read = checkpoint === undefined ? `${topic} up to a place that is forgotten` : `${topic} up to ${checkpoint}`;
    const what =
      start > (checkpoint ?? 0) ? `begins at ${start}: events are missing` : `ends at ${start}: it is another log`;
    super(`Group ${group} has read ${read}, but the log ${what}.`);
  }
}
