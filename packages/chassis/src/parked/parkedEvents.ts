import {
  ok,
  problem,
  refuse,
  type Clock,
  type Id,
  type Identity,
  type Instant,
  type InvalidInput,
  type Problem,
  type Result,
} from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { loadConnection, type Connection, type ConnectionArguments } from '../graph/connection.js';
import { parkedCollection } from './parkedDocument.js';
import { askReplay, eachParkedPage, parkedSourceCollection } from './parkedSources.js';
import { nameOf, type Viewer } from '../identity/viewer.js';
import { executeUnderRequest } from '../requests/changeRequests.js';
import { InputReader } from '../requests/inputReader.js';
import { parseRequest } from '../requests/parseRequest.js';
import type { RequestIdReused } from '../requests/requestMark.js';
import { skipEvent, type ParkedEventNotFound } from './skipEvent.js';
import { skippedEventCollection, type SkippedEventDocument } from './skippedEvents.js';

/** A source whose events are parked; the graph's `ParkedSource`. */
export interface ParkedSource {
  readonly source: string;
  readonly eventId: Id | null;
  readonly type: string | null;
  readonly reason: string;
  readonly parkedAt: Instant;
  readonly isReplaying: boolean;
  /** How many events wait, with the one that could not be handled. */
  events(): Promise<number>;
}

/** Which source is to be replayed; all of them without one. */
export interface ReplayWish {
  readonly requestId: string;
  readonly source?: string | null | undefined;
}

/** Which event is to be skipped, why, and who says so. */
export interface SkipWish {
  readonly requestId: string;
  readonly eventId: Id;
  readonly reason: string;
  readonly by: string;
}

/** Nothing of this source is parked. */
export type SourceNotParked = Problem<'SourceNotParked'>;

/** What an operator does about the parked events of a service. */
export interface ParkedEvents {
  /** The parked sources, those that have waited longest first. */
  list(args: ConnectionArguments): Promise<Connection<ParkedSource>>;
  /** Asks for a replay of one source, or of all; gives how many are asked for now. Asking twice is asking once. */
  replay(wish: ReplayWish, viewer: Viewer): Promise<Result<number, InvalidInput | SourceNotParked>>;
  /** Sets an event aside for good, and asks for a replay of what waits behind it. */
  skip(
    wish: SkipWish,
    viewer: Viewer,
  ): Promise<Result<SkippedEventDocument, InvalidInput | ParkedEventNotFound | RequestIdReused>>;
}

const TEXT_LENGTH_MAX = 1000;

/** Reads why an event is skipped and who says so; whoever audits must be able to read both. */
function parseSkip({ eventId, reason, by }: Omit<SkipWish, 'requestId'>) {
  const reader = new InputReader();
  reader.readText(['reason'], reason, TEXT_LENGTH_MAX);
  reader.readText(['by'], by, TEXT_LENGTH_MAX);
  return reader.finish({ eventId, reason, by });
}

export interface ParkedEventsDependencies {
  readonly store: Store;
  readonly identity: Identity;
  readonly clock: Clock;
  /** Hears that there may be something to replay. */
  readonly onAsk: () => void;
}

export function createParkedEvents({ store, identity, clock, onAsk }: ParkedEventsDependencies): ParkedEvents {
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
          parkedAt: parkedSince ?? '',
          isReplaying: replayAskedAt !== undefined,
          events: () => store.count(parkedCollection, { index: 'source', equals: [id] }),
        },
      }));
      return { edges: sources, nodes: sources.map(({ node }) => node), pageInfo };
    },
    async replay({ requestId, source }, viewer) {
      const parsed = parseRequest({ requestId, source }, { clock, request: { viewer } }, ok(source));
      if (!parsed.ok) return parsed;
      const isOne = typeof source === 'string';
      const asked = isOne ? (await askReplay(store, [source], clock.now())).length : await replayAll();
      onAsk();
      if (asked > 0 || !isOne) return ok(asked);
      return refuse(problem('SourceNotParked', ['source'], { source }));
    },
    async skip({ requestId, eventId, reason, by: named }, viewer) {
      const by = nameOf(viewer, named);
      const wish = { eventId, reason, by };
      const parsed = parseRequest({ requestId, ...wish }, { clock, request: { viewer } }, parseSkip(wish));
      if (!parsed.ok) return parsed;
      const { request, wish: skip } = parsed.value;
      const skipped = await executeUnderRequest({ store, identity }, skippedEventCollection.name, request, () =>
        skipEvent(store, clock, { ...skip, requestId: request.requestId }),
      );
      if (!skipped.ok) return skipped;
      await askReplay(store, [skipped.value.source], clock.now());
      onAsk();
      return skipped;
    },
  };
}
