import { JournalGap, type Landmark, type SubscribeOptions } from '@holdfast/journal';
import { lineKey, type Line } from './lines.js';
import { toDelivery, type LogRecord, type SharedLog } from './log.js';

/** Throws JournalGap where the log does not have, ahead of the group, the event that the group remembers. */
export async function requireSameLog(
  { log }: SharedLog,
  { group, landmarks }: SubscribeOptions,
  lines: readonly Line[],
): Promise<void> {
  const remembered = await landmarks?.list();
  for (const line of lines) {
    const { topic, partition, position } = line;
    const landmark = remembered?.get(lineKey(line));
    if (!landmark || position >= landmark.position) continue;
    const [found] = log.after(topic, partition, landmark.position - 1).map(toDelivery);
    const isSame = found?.position === landmark.position && 'event' in found && found.event.id === landmark.eventId;
    if (isSame) continue;
    const told = `Group ${group} has read ${topic} up to ${landmark.position}, but the log`;
    const message = `${told} does not have the event ${landmark.eventId} there: it is another log.`;
    throw new JournalGap(group, topic, landmark.position, 0, message);
  }
}

/** Landmarks are kept with the first batch, with one of so many, and at the stop. */
const KEEP_ONE_IN = 8;

/** Keeps the last event that a member has read of each line; what the store does not take goes with what follows. */
export function createLandmarkNotes({ landmarks }: SubscribeOptions) {
  const noted = new Map<string, Landmark>();
  let batches = 0;
  async function keep(): Promise<void> {
    if (!landmarks || noted.size === 0) return;
    try {
      await landmarks.keep(new Map(noted));
      noted.clear();
    } catch {
      // They are kept with the next.
    }
  }
  return {
    keep,
    async note(batch: readonly LogRecord[]): Promise<void> {
      for (const record of batch) {
        const found = toDelivery(record);
        if ('event' in found) noted.set(lineKey(record), { position: record.position, eventId: found.event.id });
      }
      if (batches++ % KEEP_ONE_IN === 0) await keep();
    },
  };
}
