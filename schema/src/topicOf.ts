import { eventCatalog } from './generated/eventCatalog.js';
import type { EventType } from './generated/events.js';

/** The one topic on which an event travels. */
export const topicOf = (type: EventType): string => eventCatalog[type].topic;
