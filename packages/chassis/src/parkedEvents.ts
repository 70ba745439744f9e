import {
  invalidInput,
  ok,
  refuse,
  type Clock,
  type Id,
  type Instant,
  type InvalidInput,
  type Problem,
  type Result,
} from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { loadConnection, type Connection, type ConnectionArguments } from './connection.js';
import { parkedCollection } from './parked.js';
import { askReplay, eachParkedPage, parkedSourceCollection } from './parkedSources.js';
import { skipEvent, type ParkedEventNotFound, type Skip } from './skipEvent.js';
import type { SkippedEventDocument } from './skippedEvents.js';

/** A source whose events are parked; the graph's `ParkedSource`. */
export interface ParkedSource {
  readonly source: string;
  readonly eventId: Id | null;
  readonly type: string | null;
  readonly reason: string;
  readonly parkedSince: Instant;
  readonly isReplaying: boolean;
  /** How many events wait, with the one that could not be handled. */
  events(): Promise<number>;
}

/** Nothing of this source is parked. */
export type SourceNotParked = Problem<'SourceNotParked'>;

/** What an operator does about the parked events of a service. */
export interface ParkedEvents {
  /** The parked sources, those that have waited longest first. */
  list(args: ConnectionArguments): Promise<Connection<ParkedSource>>;
  /** Asks for a replay of one source, or of all; gives how many are asked for now. Asking twice is asking once. */
  replay(source: string | null | undefined): Promise<Result<number, SourceNotParked>>;
  /** Sets an event aside for good, and asks for a replay of what waits behind it. */
  skip(skip: Skip): Promise<Result<SkippedEventDocument, InvalidInput | ParkedEventNotFound>>;
}

const TEXT_LENGTH_MAX = 1000;

function findFlaw(name: string, text: string) {
  if (text.trim() === '') return [{ path: [name], message: 'is empty; whoever audits must be able to read it' }];
  return [...text].length > TEXT_LENGTH_MAX
    ? [{ path: [name], message: `is longer than ${TEXT_LENGTH_MAX} characters` }]
    : [];
}

export function createParkedEvents(store: Store, clock: Clock, onAsk: () => void): ParkedEvents {
  async function replayAll(): Promise<number> {
    let asked = 0;
    await eachParkedPage(store, async (page) => {
      const ids = page.map(({ id }) => id);
      asked += (await askReplay(store, ids, clock.now())).length;
    });
    return asked;
  }

  return {
    async list(args) {
      const { edges, pageInfo } = await loadConnection(store, parkedSourceCollection, { index: 'since' }, args);
      const sources = edges.map(({ cursor, node: { id, parkedSince, blockedBy, replayAskedAt } }) => ({
        cursor,
        node: {
          source: id,
          eventId: blockedBy?.eventId ?? null,
          type: blockedBy?.type ?? null,
          reason: blockedBy?.reason ?? '',
          parkedSince: parkedSince ?? '',
          isReplaying: replayAskedAt !== undefined,
          events: () => store.count(parkedCollection, { index: 'source', equals: [id] }),
        },
      }));
      return { edges: sources, nodes: sources.map(({ node }) => node), pageInfo };
    },
    async replay(source) {
      const asked =
        typeof source === 'string' ? (await askReplay(store, [source], clock.now())).length : await replayAll();
      onAsk();
      if (asked > 0 || typeof source !== 'string') return ok(asked);
      const message = `Nothing of the source ${source} is parked; the list of parked events names those that are.`;
      return refuse({ type: 'SourceNotParked', message, path: ['source'] });
    },
    async skip(skip) {
      const flaws = [...findFlaw('reason', skip.reason), ...findFlaw('by', skip.by)];
      if (flaws.length > 0) return refuse(invalidInput(flaws));
      const skipped = await skipEvent(store, clock, skip);
      if (!skipped.ok) return skipped;
      await askReplay(store, [skipped.value.source], clock.now());
      onAsk();
      return skipped;
    },
  };
}
