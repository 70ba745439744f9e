import type { Documents } from './memory/documents.js';
import type { ServiceName } from './serviceNames.js';

/** A source whose events are parked at a service. */
export interface ParkedAt {
  readonly source: string;
  /** Whether a replay was asked for that has not ended. */
  readonly isReplaying: boolean;
}

/** The sources whose events are parked at a service, as its store says. */
export const listParked = (
  documents: Readonly<Record<ServiceName, Documents>>,
  service: ServiceName,
): readonly ParkedAt[] =>
  documents[service]
    .list()
    .filter(({ collection, document }) => collection === 'parkedSources' && 'parkedSince' in document)
    .map(({ document }) => ({ source: document.id, isReplaying: 'replayAskedAt' in document }));
