import type { GraphClient } from '../graph/graphClient.js';
import { isRecord } from '../graph/isRecord.js';
import { toParkedQuery } from '../graph/operationsOfEvents.js';
import { textOf } from '../graph/textOf.js';
import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { ServiceName } from '../status/status.js';
import { askEvents } from './askEvents.js';

/** A source whose events wait, as the graph tells of it. */
export interface ParkedSource {
  readonly source: string;
  readonly eventId: string | null;
  readonly type: string | null;
  readonly reason: string;
  readonly parkedAt: string;
  readonly events: number;
  readonly isReplaying: boolean;
}

const PAGE_SIZE = 100;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const toParkedSource = (node: Readonly<Record<string, unknown>>): ParkedSource => ({
  source: textOf(node['source']),
  eventId: textOrNull(node['eventId']),
  type: textOrNull(node['type']),
  reason: textOf(node['reason']),
  parkedAt: textOf(node['parkedAt']),
  events: Number(node['events']),
  isReplaying: node['isReplaying'] === true,
});

/** The parked sources of a service, page by page, those that have waited longest first. */
export async function* listParkedSources(client: GraphClient, service: ServiceName): AsyncGenerator<ParkedSource> {
  let after: string | null = null;
  do {
    const { system } = await askEvents(client, toParkedQuery(service), { first: PAGE_SIZE, after });
    const status = isRecord(system) ? system[service] : undefined;
    const page = isRecord(status) ? status['parkedSources'] : undefined;
    if (!isRecord(page) || !Array.isArray(page['nodes']) || !isRecord(page['pageInfo']))
      throw new Refused(message('eventsSilent', { service }));
    for (const node of page['nodes'].filter(isRecord)) yield toParkedSource(node);
    after = page['pageInfo']['hasNextPage'] === true ? textOrNull(page['pageInfo']['endCursor']) : null;
  } while (after !== null);
}
