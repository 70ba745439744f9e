import type { Durable } from './durable.js';
import type { Documents } from './memory/documents.js';
import { serviceNames, type ServiceName } from './serviceNames.js';

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

/** Whether a service has ever parked a source: when it is freed its document is emptied, and stays. */
export const hasParkedSources = ({ documents }: Pick<Durable, 'documents'>): boolean =>
  serviceNames.some((name) => documents[name].list().some(({ collection }) => collection === 'parkedSources'));
