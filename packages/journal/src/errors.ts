/** A fault of the journal (disk, network, broker away). What met it is tried again until it succeeds. */
export class JournalFault extends Error {
  override readonly name = 'JournalFault';
}

/** The log begins after the group's checkpoint: events are gone that the group has not seen. The service stops. */
export class JournalGap extends Error {
  override readonly name = 'JournalGap';
  constructor(
    readonly group: string,
    readonly topic: string,
    readonly checkpoint: number,
    readonly start: number,
  ) {
    super(`Group ${group} has read ${topic} up to ${checkpoint}, but the log begins at ${start}: events are missing.`);
  }
}
