import { isNewer, toMark, type Mark } from '@holdfast/chassis';
import { parseEvent } from '@holdfast/journal';
import { isEventType, parseEventData, partitionKeyOf } from '@holdfast/schema';
import type { Document } from '@holdfast/store';
import type { Durable } from './durable.js';
import type { OnReplace } from './memory/documents.js';

const isMark = (value: object): value is Mark =>
  Object.keys(value).length === 2 && 'epoch' in value && 'sequence' in value;

function findFallenMark(before: unknown, after: unknown, path: string): string | undefined {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return undefined;
  if (isMark(before) && isMark(after))
    return after.epoch < before.epoch || (after.epoch === before.epoch && after.sequence < before.sequence)
      ? `${path} fell from ${before.sequence} to ${after.sequence}`
      : undefined;
  // What stands in a list may move, so places of lists are not compared.
  if (Array.isArray(before)) return undefined;
  for (const [key, value] of Object.entries(before)) {
    if (key === 'pending') continue;
    const fallen = findFallenMark(value, Reflect.get(after, key), `${path}.${key}`);
    if (fallen) return fallen;
  }
  return undefined;
}

/** Reports a document whose mark of a source goes back: then an older event would stand above a newer one. */
export const watchMarks =
  (report: (mistake: string) => void): OnReplace =>
  (collection: string, before: Document, after: Document) => {
    const fallen = findFallenMark(before, after, '');
    if (fallen) report(`A mark of ${collection} ${before.id} went back: ${fallen}.`);
  };

/** Sources whose first occurrences of events do not stand in the log of an epoch in their order and without gaps. */
export function findDisorder({ epoch, shared: { log }, sequences }: Durable): readonly string[] {
  const mistakes: string[] = [];
  const reached = new Map<string, number>(sequences);
  for (const topic of log.topics)
    for (const { bytes } of log.list(topic)) {
      const event = parseEvent(bytes);
      if (!event) {
        mistakes.push(`A record of ${topic} holds no event.`);
        continue;
      }
      const last = reached.get(event.source) ?? 0;
      if (event.epoch !== epoch) mistakes.push(`${topic} of epoch ${epoch} holds an event of epoch ${event.epoch}.`);
      if (event.sequence > last + 1)
        mistakes.push(`Event ${event.sequence} of ${event.source} stands in ${topic} after ${last}.`);
      reached.set(event.source, Math.max(last, event.sequence));
    }
  return mistakes;
}

/** Events that do not travel by the key that the catalog names, so that nothing would keep them in the order of it. */
export function findWrongKeys({ shared: { log } }: Durable): readonly string[] {
  return log.topics.flatMap((topic) =>
    log.list(topic).flatMap(({ bytes, partitionkey }) => {
      const { type = '', data } = parseEvent(bytes) ?? {};
      if (!isEventType(type)) return [];
      const parsed = parseEventData(type, data);
      const key = parsed.ok ? partitionKeyOf(type, parsed.value) : undefined;
      return key === partitionkey ? [] : [`An event ${type} travels by ${partitionkey} and not by ${key}.`];
    }),
  );
}

/**
 * What a reader outside, who goes on over a restore, drops although it is new: such a reader has followed each source up to
 * a mark, and takes what is newer.
 */
export function findDroppedByReaders(epochs: readonly Durable[]): readonly string[] {
  const marks = new Map<string, Mark>();
  return epochs.flatMap(({ epoch, shared: { log }, sequences }) => {
    const reached = new Map<string, number>(sequences);
    const events = log.topics.flatMap((topic) => log.list(topic).flatMap(({ bytes }) => parseEvent(bytes) ?? []));
    return events.flatMap((event) => {
      const isNew = event.sequence > (reached.get(event.source) ?? 0);
      if (isNew) reached.set(event.source, event.sequence);
      const isTaken = isNewer(marks.get(event.source), event);
      if (isTaken) marks.set(event.source, toMark(event));
      return isNew && !isTaken
        ? [`Event ${event.sequence} of ${event.source} in epoch ${epoch} is dropped as a duplicate.`]
        : [];
    });
  });
}

/** What becomes of somebody by the facts or by time; facts themselves may be told twice. */
const EFFECTS = /^holdfast\.\w+\.(incentive|inactivity-alert|flight-risk-window|career-commitment)-/;

/** Events that say the very same as the one before them of their source: an effect that came about twice. */
export function findDoubled({ shared: { log }, sequences }: Durable): readonly string[] {
  const reached = new Map<string, number>(sequences);
  const said = new Map<string, string>();
  return log.topics.flatMap((topic) =>
    log.list(topic).flatMap(({ bytes }) => {
      const event = parseEvent(bytes);
      if (!event || !EFFECTS.test(event.type) || event.sequence <= (reached.get(event.source) ?? 0)) return [];
      reached.set(event.source, event.sequence);
      const says = JSON.stringify([event.type, event.data]);
      const isSame = said.get(event.source) === says;
      said.set(event.source, says);
      return isSame ? [`Event ${event.sequence} of ${event.source} says the same as the one before: ${says}.`] : [];
    }),
  );
}
