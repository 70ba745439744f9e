import type { CollectionDefinition } from '@holdfast/store';
import { createAccess, type OpenAccess } from './access/access.js';
import { createFreshness } from './access/freshness.js';
import { readingCollection } from './access/readings.js';
import { orgUnitLineageCollection, personRelationCollection } from './access/relationDocuments.js';
import { RELATIONS_TOPIC } from './access/recordRelations.js';
import { createAggregates, type Aggregates } from './aggregates/aggregates.js';
import { changeRequestCollection } from './requests/changeRequests.js';
import { installationCollection } from './process/installation.js';
import { mapBounded } from './graph/mapBounded.js';
import { beginningsCollection } from './inbox/beginnings.js';
import { landmarkCollection } from './inbox/landmarks.js';
import type { Consumer } from './inbox/consumer.js';
import { heardEventsCollection } from './inbox/heardEvents.js';
import { openInboxes, type Inboxes } from './inbox/inboxes.js';
import { listReadings, type Reading } from './inbox/readings.js';
import { countJobs, createJobs, createJobWorker, jobCollection, type JobKind, type Jobs } from './workers/jobs.js';
import { createLeases, leaseCollection, type Leases } from './workers/lease.js';
import { parkedCollection } from './parked/parkedDocument.js';
import { createParkedEvents, type ParkedEvents } from './parked/parkedEvents.js';
import { countParked, countReplays, parkedSourceCollection } from './parked/parkedSources.js';
import { createReplayWorker, type ReplayWorkerDependencies } from './parked/replayWorker.js';
import { skippedEventCollection } from './parked/skippedEvents.js';
import { countPending, createRelay } from './relay/relay.js';
import type { PublishedCollection } from './republish/publishedCollection.js';
import { createRepublication, type Republication } from './republish/republication.js';
import { republishJob } from './republish/republishJob.js';
import type { ServiceDependencies } from './service.js';
import { isAtRest, type ServiceStatus } from './status.js';
import { openSweeps, readSweepFigures, sweepCollection, type SweepKind } from './workers/sweeps.js';
import { createSweepWorker } from './workers/sweepWorker.js';
import {
  createTimers,
  createTimerWorker,
  isAnyDue,
  timerCollection,
  type TimerKind,
  type Timers,
} from './workers/timers.js';
import { markRest, readWork, type WorkPlaces } from './workFigures.js';
import type { Worker } from './workers/worker.js';

/** The loops that every service has, joined: relay, inbox, timers and jobs over one store. */
export interface Runtime {
  readonly aggregates: Aggregates;
  readonly timers: Timers;
  readonly jobs: Jobs;
  /** What an operator does about events that could not be handled. */
  readonly parkedEvents: ParkedEvents;
  /** Tells readers who were not there how everything stands. */
  readonly republication: Republication;
  /** What the viewer of a request may see. */
  readonly openAccess: OpenAccess;
  /** True when so much waits for the journal that imports should pause. */
  isOverloaded(): Promise<boolean>;
  /** Starts the loops with the service's tables, which need the parts above to be made. */
  start(tables: RuntimeTables): Promise<void>;
  stop(): Promise<void>;
  wake(): void;
  /**
   * True when nothing is on its way to or from this service: what `isAtRest` says of its status, cheap enough for a
   * resolver to ask at every request. What another service has not published yet is known to that service alone.
   */
  isAtRest(): Promise<boolean>;
  /** Why this service does not do all of its work until it is started again; undefined when it does. */
  whyNotReady(): string | undefined;
  status(): Promise<ServiceStatus>;
}

export interface RuntimeTables {
  readonly consumers: readonly Consumer[];
  readonly timers: readonly TimerKind[];
  readonly jobs: readonly JobKind[];
  readonly sweeps: readonly SweepKind[];
}

const PENDING_DOCUMENTS_MAX = 10_000;

/** The collections that the chassis itself keeps in every service's store. */
export const chassisCollections: readonly CollectionDefinition[] = [
  installationCollection,
  timerCollection,
  jobCollection,
  parkedCollection,
  parkedSourceCollection,
  skippedEventCollection,
  heardEventsCollection,
  changeRequestCollection,
  sweepCollection,
  beginningsCollection,
  landmarkCollection,
  leaseCollection,
  personRelationCollection,
  orgUnitLineageCollection,
  readingCollection,
];

/** The loops that work off what the tables say, beside the relay. */
function createWorkers(
  { store, clock, identity, logger, settings: { timeZone }, pauses }: ServiceDependencies,
  leases: Leases | undefined,
  reading: Pick<ReplayWorkerDependencies, 'journal' | 'logger' | 'group' | 'consumers'>,
  { timers, jobs, sweeps }: RuntimeTables,
  markServiceRest: () => Promise<string | undefined>,
): readonly Worker[] {
  const sweeping = { store, clock, logger, pauses, timeZone, lease: leases?.of('sweeps') };
  return [
    createTimerWorker({ store, identity, clock }, logger, timers, { lease: leases?.of('timers'), pauses }),
    createJobWorker({ store, clock, logger, lease: leases?.of('jobs'), pauses }, jobs),
    createReplayWorker({ ...reading, store, clock, pauses, lease: leases?.of('replay') }),
    createSweepWorker({ ...sweeping, kinds: sweeps, markRest: markServiceRest }),
  ];
}

export function createRuntime(
  name: string,
  dependencies: ServiceDependencies,
  relayed: readonly PublishedCollection[],
): Runtime {
  const { store, journal, clock, identity, logger, settings, pauses, onFatal } = dependencies;
  const leases = createLeases(dependencies);
  const relayLease = leases && { clock, lease: leases.of('relay') };
  const relay = createRelay({ store, journal, logger, relayed, clock, pauses }, relayLease);
  let workers: readonly Worker[] = [relay];
  let readings: readonly Reading[] = [];
  let inboxes: Inboxes | undefined;
  let sweeps: readonly SweepKind[] = [];
  const wake = (): void => workers.forEach((worker) => worker.wake());

  const placesOf = (): WorkPlaces => ({ store, journal, clock, relayed, readings });

  const outbox = { clock, identity, epoch: settings.epoch };
  const republish = republishJob({ ...outbox, store, logger, notePending: relay.notePending }, relayed);

  return {
    aggregates: createAggregates({ ...outbox, store, onPending: relay.notePending }),
    timers: createTimers({ store, identity, clock }),
    jobs: createJobs(store, clock, wake),
    parkedEvents: createParkedEvents({ store, identity, clock, onAsk: wake }),
    openAccess: createAccess({
      ...{ store, clock, identity, timeZone: settings.timeZone },
      areFresh: createFreshness(clock, () => journal.lag(name, [RELATIONS_TOPIC], clock.now())),
    }),
    republication: createRepublication({ store, identity, clock, collections: relayed, onAsk: wake }),
    isOverloaded: async () => (await countPending(store, relayed)) > PENDING_DOCUMENTS_MAX,
    async start(tables) {
      const { surround } = dependencies;
      const consumers = surround ? tables.consumers.map(surround) : tables.consumers;
      readings = listReadings(name, consumers);
      sweeps = tables.sweeps;
      await openSweeps(store, clock, settings.timeZone, sweeps);
      const reading = { journal, logger, group: name, consumers };
      inboxes = await openInboxes({ ...outbox, store, journal, logger, settings, onFatal }, readings);
      const jobs = [...tables.jobs, republish];
      const markServiceRest = () => markRest(placesOf());
      workers = [relay, ...createWorkers(dependencies, leases, reading, { ...tables, jobs }, markServiceRest)];
      workers.forEach((worker) => worker.start());
      await inboxes.start();
    },
    async stop() {
      await inboxes?.stop();
      await mapBounded(workers, (worker) => worker.stop());
      await leases?.release();
    },
    wake,
    async isAtRest() {
      // Loops that have the store for themselves know most of it. One that met a fault learns at its next turn only that
      // nothing is left, and of work that other instances share no loop knows all: then it is counted.
      const areLoopsQuiet = !leases && relay.isIdle() && inboxes?.isCaughtUp() !== false;
      if (!areLoopsQuiet) return isAtRest(await readWork(placesOf()));
      if ((await countReplays(store)) > 0) return false;
      return (await countJobs(store)) === 0 && !(await isAnyDue(store, clock));
    },
    whyNotReady: () => inboxes?.stoppedBecause(),
    async status() {
      const figures = { ...(await readWork(placesOf())), ...(await readSweepFigures(store, clock.now(), sweeps)) };
      return { ...figures, parked: await countParked(store), stoppedBecause: inboxes?.stoppedBecause() ?? null };
    },
  };
}
