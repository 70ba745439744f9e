import { isAtRest, type ServiceStatus } from '@holdfast/chassis';
import { invariant, type Instant } from '@holdfast/kernel';
import type { Choices } from './choices.js';
import type { Instance } from './instance.js';
import { watchMarks } from './invariants.js';
import type { Life } from './life.js';
import { createDocuments, type Documents } from './memory/documents.js';
import { createLog, type Log, type SharedLog } from './memory/log.js';
import { watchNewerField } from './newerRelease.js';
import { createScheduler, type Scheduler } from './scheduler.js';
import { createServices, serviceNames, type ServiceName, type Services } from './services.js';
import { createVirtualClock } from './virtualClock.js';

/** What befalls a whole service or the time, beside single calls. */
const EVENT_ONE_IN = 250;
const EVENTS = ['crash', 'secondOwner', 'clockJump'] as const;
const JUMPS_MS_MAX = 6 * 3_600_000;
const STEPS_MAX = 400_000;

/** The four services over durable state in memory, and the scheduler that alone lets anything happen. */
export interface SimulatedWorld {
  readonly scheduler: Scheduler;
  readonly log: Log;
  readonly documents: Readonly<Record<ServiceName, Documents>>;
  /** The life of whoever uses the product: it never ends. */
  readonly clients: Life;
  /** What became wrong while the world ran. */
  readonly mistakes: readonly string[];
  countMishaps(): number;
  countCrashes(): number;
  /** One that takes requests, of those that run; undefined when none does. */
  findInstance(service: ServiceName): Instance | undefined;
  /** Runs until the work is done and everything that follows from it has happened; then faults stop. */
  settleAfter(work: Promise<unknown>): Promise<readonly ServiceStatus[]>;
  /** Runs until the work is done, while nothing fails. */
  runQuietly<Value>(work: Promise<Value>): Promise<Value>;
  travelTo(instant: Instant): Promise<readonly ServiceStatus[]>;
}

export interface WorldOptions {
  readonly choices: Choices;
  /** True for the reference: nothing fails, and whoever came first goes on. */
  readonly isCalm: boolean;
  readonly now: Instant;
  /** Fills what outlives the services before they start; it is empty otherwise. */
  readonly fill?: (durable: Pick<SimulatedWorld, 'documents' | 'log'>) => void;
}

/** Lets now and then happen what befalls a whole service, or the clock; answers how often something did. */
function createFate({ choices, clock, trace }: Scheduler, { running, start, crash }: Services) {
  let jumpedMs = 0;
  let count = 0;

  function jump(): void {
    const ms = (1 + choices.below(60)) * 60_000;
    jumpedMs += ms;
    if (jumpedMs <= JUMPS_MS_MAX) clock.advanceTo(clock.ms() + ms);
  }

  return {
    count: () => count,
    strike(): void {
      const event = EVENTS[choices.rarely(EVENT_ONE_IN, EVENTS.length) - 1];
      if (event === undefined) return;
      trace.add(event);
      count++;
      if (event === 'clockJump') return jump();
      const name = serviceNames[choices.below(serviceNames.length)] ?? 'people';
      const [first] = running[name];
      if (event === 'crash' && first) crash(first.life);
      if (event === 'secondOwner' && running[name].length === 1) start(name);
    },
  };
}

/** Drives the scheduler: until something is done, and until everything has settled. */
function createDriver(scheduler: Scheduler, { running }: Services, strike: () => void) {
  let steps = 0;

  async function step(isQuiet: boolean): Promise<void> {
    steps++;
    invariant(steps < STEPS_MAX, 'the world does not come to rest');
    if (!isQuiet) strike();
    invariant(await scheduler.step(isQuiet), 'nothing can happen any more');
  }

  async function until<Value>(promise: Promise<Value>, isQuiet: boolean): Promise<Value> {
    const state = { isOver: false };
    const over = (): void => {
      state.isOver = true;
    };
    promise.then(over, over);
    await Promise.resolve();
    while (!state.isOver) await step(isQuiet);
    return promise;
  }

  async function readStatus(): Promise<readonly ServiceStatus[] | undefined> {
    const instances = serviceNames.map((name) => running[name].find(({ isReady }) => isReady));
    const found = instances.flatMap((instance) => (instance ? [instance.service.status()] : []));
    return found.length === serviceNames.length ? until(Promise.all(found), true) : undefined;
  }

  async function settle(): Promise<readonly ServiceStatus[]> {
    for (let before = ''; ;) {
      const status = await readStatus();
      const ends = status?.every(isAtRest) ? JSON.stringify(status.map(({ journalEnd }) => journalEnd)) : '';
      if (status && ends !== '' && ends === before) return status;
      before = ends;
      do await step(true);
      while (scheduler.isReady());
    }
  }

  return { until, settle };
}

export function createWorld({ choices, isCalm, now, fill }: WorldOptions): SimulatedWorld {
  const shared: SharedLog = { log: createLog(), sleepers: new Set() };
  const mistakes: string[] = [];
  const report = (mistake: string): unknown => mistakes.push(mistake);
  const watchers = [watchMarks(report), watchNewerField(report)];
  const watched = (): Documents => createDocuments((...replaced) => watchers.forEach((watch) => watch(...replaced)));
  const documents = { people: watched(), learning: watched(), recognition: watched(), outcomes: watched() };
  fill?.({ documents, log: shared.log });
  const clients: Life = { name: 'clients' };
  const crash = (life: Life): void => services.crash(life);
  const scheduler = createScheduler({ clock: createVirtualClock(now), choices, crash });
  const services = createServices({ scheduler: () => scheduler, documents, shared, watcher: clients });
  const fate = createFate(scheduler, services);
  const { until, settle } = createDriver(scheduler, services, fate.strike);
  for (const name of serviceNames) services.start(name);
  return {
    scheduler,
    log: shared.log,
    documents,
    clients,
    mistakes,
    countMishaps: () => scheduler.countMishaps() + fate.count(),
    countCrashes: services.countCrashes,
    findInstance(service) {
      const ready = services.running[service].filter(({ isReady }) => isReady);
      return ready.length > 1 ? ready[choices.below(ready.length)] : ready[0];
    },
    async settleAfter(work) {
      await until(work, isCalm);
      return settle();
    },
    runQuietly: (work) => until(work, true),
    async travelTo(instant) {
      scheduler.clock.advanceTo(Date.parse(instant));
      for (const name of serviceNames) for (const { service } of services.running[name]) service.wake();
      return settle();
    },
  };
}
