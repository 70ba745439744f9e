import { eventCatalog } from './generated/eventCatalog.js';
import type { EventType } from './generated/events.js';

/** Whether bytes name an event that this build knows; a newer build may publish others. */
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventCatalog, type);
