import type { EventSchemaFile } from '../events/readEventSchemas.js';
import { examplesAreTrue } from './events/examplesAreTrue.js';
import { eventsAreExplained } from './events/eventsAreExplained.js';
import { eventsAreNamed } from './events/eventsAreNamed.js';
import { eventsCarryIds } from './events/eventsCarryIds.js';
import { readersMayGrow } from './events/readersMayGrow.js';
import type { Finding } from './finding.js';

/** A rule that every event keeps. */
export type EventLaw = (file: EventSchemaFile) => readonly Finding[];

/** The laws of the events; each has a file that says why. */
export const eventLaws: readonly EventLaw[] = [
  eventsAreNamed,
  eventsAreExplained,
  eventsCarryIds,
  readersMayGrow,
  examplesAreTrue,
];
