import type { Consumer, ServiceModule } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import { learningModule } from '@holdfast/learning';
import { outcomesModule } from '@holdfast/outcomes';
import { peopleModule } from '@holdfast/people';
import { recognitionModule } from '@holdfast/recognition';
import { createInstance, type Instance } from './instance.js';
import type { Life } from './life.js';
import type { Durable } from './durable.js';
import type { Scheduler } from './scheduler.js';
import { serviceNames, type ServiceName } from './serviceNames.js';

export const modules: Readonly<Record<ServiceName, ServiceModule>> = {
  people: peopleModule,
  learning: learningModule,
  recognition: recognitionModule,
  outcomes: outcomesModule,
};

const RESTART_MS = 300;

/** The running instances of each service, and what can happen to them as a whole. */
export interface Services {
  readonly running: Readonly<Record<ServiceName, readonly Instance[]>>;
  start(name: ServiceName): void;
  /** Ends all lives, and lets none follow by itself until it is told so again. */
  hold(): void;
  release(): void;
  /** Ends a life in the middle of whatever it does; the last one of a service is followed by another. */
  crash(life: Life): void;
  /** How many lives were ended so. */
  countCrashes(): number;
}

export interface ServicesOptions {
  readonly scheduler: () => Scheduler;
  readonly durable: () => Durable;
  readonly toClock: (life: Life) => Clock;
  readonly hasLeases: boolean;
  readonly hasShortPages: boolean;
  /** The handlers of a service as its release has them. */
  readonly surround: (name: ServiceName, consumer: Consumer) => Consumer;
  /** Who watches over the services. */
  readonly watcher: Life;
}

export function createServices(options: ServicesOptions): Services {
  const { scheduler, durable, watcher } = options;
  const running: Record<ServiceName, Instance[]> = { people: [], learning: [], recognition: [], outcomes: [] };
  let incarnations = 0;
  let crashes = 0;
  let isHeld = false;

  function start(name: ServiceName): void {
    incarnations++;
    const { documents, shared, epoch } = durable();
    const place = {
      ...{ module: modules[name], documents: documents[name], shared, epoch },
      ...{ scheduler: scheduler(), toClock: options.toClock, hasLeases: options.hasLeases },
      hasShortPages: options.hasShortPages,
      surround: (consumer: Consumer) => options.surround(name, consumer),
    };
    const created = createInstance(place, incarnations);
    const { life } = created.instance;
    running[name].push(created.instance);
    scheduler().trace.add(`${life.name} starts`);
    // A start that meets a fault ends the process, and whoever watches over it starts another.
    created.start().catch(() => crash(life));
  }

  async function startAgain(name: ServiceName): Promise<void> {
    await scheduler().pausesOf(watcher).begin(RESTART_MS).over;
    if (!isHeld && running[name].length === 0) start(name);
  }

  function crash(life: Life): void {
    scheduler().forget(life);
    for (const name of serviceNames) {
      const dead = running[name].find((instance) => instance.life === life);
      if (!dead) continue;
      crashes++;
      running[name] = running[name].filter((instance) => instance !== dead);
      dead.die();
      if (!isHeld && running[name].length === 0) void startAgain(name);
    }
  }

  return {
    running,
    start,
    crash,
    hold() {
      isHeld = true;
      for (const { life } of serviceNames.flatMap((name) => running[name])) crash(life);
    },
    release() {
      isHeld = false;
      for (const name of serviceNames) if (running[name].length === 0) start(name);
    },
    countCrashes: () => crashes,
  };
}
