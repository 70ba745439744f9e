import type { ServiceStatus } from '@holdfast/chassis';
import type { Instant } from '@holdfast/kernel';
import type { Story } from './choices.js';
import { createDriver } from './driver.js';
import type { Durable } from './durable.js';
import { findUnmended, loseEffects, type Loss } from './effectLosses.js';
import { createFate } from './fate.js';
import { NAMESPACE, TIME_ZONE, type Instance } from './instance.js';
import { watchMarks } from './invariants.js';
import type { Life } from './life.js';
import { hasParkedSources, listParked, type ParkedAt } from './listParked.js';
import { createDocuments, type Documents } from './memory/documents.js';
import { createLog, type Log } from './memory/log.js';
import { watchNewerField } from './newerRelease.js';
import { countPairs, type Pairs } from './pairs.js';
import { createPoison } from './poison.js';
import { backUp, sequencesOf, type Backup } from './restore.js';
import { restoreAll } from './restorer.js';
import type { Poisoning } from './scenario/poisoning.js';
import { createScheduler, type Scheduler } from './scheduler.js';
import { serviceNames, type ServiceName } from './serviceNames.js';
import { createServices } from './services.js';
import { createVirtualClock } from './virtualClock.js';
import { createWallClocks } from './wallClocks.js';

/** The four services over durable state in memory, and the scheduler that alone lets anything happen. */
export interface SimulatedWorld {
  readonly scheduler: Scheduler;
  /** The journal of the present epoch. */
  readonly log: Log;
  readonly documents: Readonly<Record<ServiceName, Documents>>;
  /** What there was in each epoch; the last is the present one. */
  readonly epochs: readonly Durable[];
  /** The life of whoever uses the product: it never ends. */
  readonly clients: Life;
  /** What became wrong while the world ran. */
  readonly mistakes: readonly string[];
  countMishaps(): number;
  countCrashes(): number;
  /** Whether a source was ever parked. */
  hasParked(): boolean;
  /** Whether a service ever went by a clock that was wrong. */
  hadWrongClocks(): boolean;
  /** One that takes requests, of those that run; undefined when none does. */
  findInstance(service: ServiceName): Instance | undefined;
  /** Runs until the work is done and everything that follows from it has happened; then faults stop. */
  settleAfter(work: Promise<unknown>): Promise<readonly ServiceStatus[]>;
  /** Runs until the work is done, and no further. */
  runUntil(work: Promise<unknown>): Promise<void>;
  /** Runs until the work is done, while nothing fails. */
  runQuietly<Value>(work: Promise<Value>): Promise<Value>;
  /** Lets the time come, and things go wrong for so many milliseconds. */
  passBy(instant: Instant, stormMs: number): Promise<void>;
  settle(): Promise<readonly ServiceStatus[]>;
  /** Settles, and waits until the sweeps of the day have ended. */
  settleSwept(): Promise<readonly ServiceStatus[]>;
  /** Copies all stores; to be called when everything has settled. */
  backUp(): Backup;
  /** Restores all stores under a raised epoch, beside a journal in which nothing stands. */
  restore(backup: Backup): Promise<void>;
  countPairs(): Pairs;
  /** Takes effects out of the stores, as the story says; to be called when everything has settled. */
  loseEffects(): readonly Loss[];
  /** Those of them that nobody has brought back. */
  findUnmended(losses: readonly Loss[]): readonly string[];
  /** Kills a service. */
  crash(service: ServiceName): void;
  /** Mends the defect of a service. */
  mend(): void;
  listParked(service: ServiceName): readonly ParkedAt[];
}

export interface WorldOptions {
  readonly story: Story;
  /** True for the reference: nothing fails, and whoever came first goes on. */
  readonly isCalm: boolean;
  readonly now: Instant;
  readonly poisoning?: Poisoning | undefined;
  /** Whether the clocks of the services differ from each other. */
  readonly areClocksWrong?: boolean;
  /** Whether instances of a service share the work by leases, as processes do; else each does all of it. */
  readonly hasLeases?: boolean;
  /** Fills what outlives the services before they start; it is empty otherwise. */
  readonly fill?: (durable: Pick<SimulatedWorld, 'documents' | 'log'>) => void;
}

/** How long to wait between two looks whether the sweeps have ended, in milliseconds. */
const SWEEP_MS = 200;

/** Empty stores that report what becomes wrong in them, and an empty journal. */
function createDurable(epoch: number, mistakes: string[], sequences: Durable['sequences'] = new Map()): Durable {
  const report = (mistake: string): unknown => mistakes.push(mistake);
  const watchers = [watchMarks(report), watchNewerField(report)];
  const watched = (): Documents => createDocuments((...replaced) => watchers.forEach((watch) => watch(...replaced)));
  const documents = { people: watched(), learning: watched(), recognition: watched(), outcomes: watched() };
  return { epoch, documents, shared: { log: createLog(), sleepers: new Set() }, sequences };
}

/** Everything of a world, before it is told what to do. */
function createParts({ story, isCalm, now, poisoning, fill, ...options }: WorldOptions) {
  const { areClocksWrong = false, hasLeases = false } = options;
  const mistakes: string[] = [];
  const epochs: Durable[] = [createDurable(1, mistakes)];
  const durable = (): Durable => epochs.at(-1) ?? createDurable(0, mistakes);
  fill?.({ documents: durable().documents, log: durable().shared.log });
  const clients: Life = { name: 'clients' };
  const deaths = new WeakMap<Life, () => void>();
  const crash = (life: Life): void => {
    services.crash(life);
    deaths.get(life)?.();
  };
  const clock = createVirtualClock(now);
  const scheduler = createScheduler({ clock, story, crash });
  const wallClocks = createWallClocks(clock, story.of('clocks'), areClocksWrong);
  const poison = createPoison(poisoning);
  const services = createServices({
    ...{ scheduler: () => scheduler, durable, watcher: clients },
    ...{ toClock: wallClocks.of, surround: poison.surround, hasLeases, hasShortPages: !isCalm },
  });
  const fate = createFate(scheduler, services, wallClocks);
  const driver = createDriver(scheduler, services, fate.strike);

  async function restore(backup: Backup): Promise<void> {
    services.hold();
    const epoch = durable().epoch + 1;
    epochs.push(createDurable(epoch, mistakes, sequencesOf(backup)));
    await restoreAll(backup, {
      ...{ scheduler, durable: durable(), mark: { namespace: NAMESPACE, epoch, timeZone: TIME_ZONE } },
      toDeath: (life) => new Promise((resolve) => deaths.set(life, resolve)),
      // Somebody starts one too early.
      onMarked: () => services.start(serviceNames[story.of('restore').below(serviceNames.length)] ?? 'people'),
    });
    services.release();
  }

  return { mistakes, epochs, durable, clients, scheduler, wallClocks, poison, services, fate, driver, restore };
}

export function createWorld(options: WorldOptions): SimulatedWorld {
  const { story, isCalm } = options;
  const { mistakes, epochs, durable, clients, scheduler, wallClocks, poison, services, fate, driver, restore } =
    createParts(options);
  const { until, settle, settleSwept } = driver;
  for (const name of serviceNames) services.start(name);
  return {
    ...{ scheduler, epochs, clients, mistakes, settle },
    get log() {
      return durable().shared.log;
    },
    get documents() {
      return durable().documents;
    },
    countMishaps: () => scheduler.countMishaps() + fate.count(),
    countCrashes: services.countCrashes,
    hasParked: () => epochs.some(hasParkedSources),
    hadWrongClocks: wallClocks.wereWrong,
    findInstance(service) {
      const ready = services.running[service].filter(({ isReady }) => isReady);
      return ready.length > 1 ? ready[story.of('asking').below(ready.length)] : ready[0];
    },
    settleSwept: () => settleSwept(() => scheduler.pausesOf(clients).begin(SWEEP_MS).over),
    async settleAfter(work) {
      await until(work, isCalm);
      return settle();
    },
    async runUntil(work) {
      await until(work, isCalm);
    },
    runQuietly: (work) => until(work, true),
    async passBy(instant, stormMs) {
      scheduler.clock.advanceTo(Date.parse(instant));
      for (const name of serviceNames) for (const { service } of services.running[name]) service.wake();
      if (stormMs > 0) await until(scheduler.pausesOf(clients).begin(stormMs).over, isCalm);
    },
    backUp: () => backUp(durable().documents),
    restore: (backup) => until(restore(backup), isCalm),
    countPairs: () => countPairs(durable()),
    loseEffects: () => loseEffects(durable(), story.of('losses')),
    findUnmended: (losses) => findUnmended(durable(), losses),
    crash(service) {
      const [first] = services.running[service];
      if (first) services.crash(first.life);
    },
    mend: poison.mend,
    listParked: (service) => listParked(durable().documents, service),
  };
}
