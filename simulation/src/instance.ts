import { silentLogger, verifyInstallation, type Consumer, type Service, type ServiceModule } from '@holdfast/chassis';
import { createIdentity, type Clock, type Identity } from '@holdfast/kernel';
import type { Life } from './life.js';
import type { Documents } from './memory/documents.js';
import type { SharedLog } from './memory/log.js';
import { openSimulatedJournal } from './memory/simulatedJournal.js';
import { openSimulatedStore } from './memory/simulatedStore.js';
import { toNewerModule } from './newerRelease.js';
import type { Scheduler } from './scheduler.js';

export const NAMESPACE = '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90';
export const TIME_ZONE = 'Asia/Shanghai';
export const identity: Identity = createIdentity(NAMESPACE);

/** One start of a service, over what all starts of it share. */
export interface Instance {
  readonly life: Life;
  readonly service: Service;
  /** Whether it has started and so takes requests. */
  isReady: boolean;
  /** Rejects at its end, so that nobody waits for an answer that never comes. */
  readonly died: Promise<never>;
  readonly die: () => void;
}

export class InstanceDied extends Error {
  override readonly name = 'InstanceDied';
}

export interface InstancePlace {
  readonly module: ServiceModule;
  readonly documents: Documents;
  readonly shared: SharedLog;
  readonly epoch: number;
  readonly scheduler: Scheduler;
  /** The clock of the machine on which a life runs. */
  readonly toClock: (life: Life) => Clock;
  /** Whether what is driven page by page takes several pages. */
  readonly hasShortPages: boolean;
  /** Whether instances that share a store take leases, as processes do. */
  readonly hasLeases: boolean;
  /** The handlers as this release has them. */
  readonly surround: (consumer: Consumer) => Consumer;
}

/**
 * Builds the service anew through its module; `start` begins its loops. Every other one is of a newer release, so that
 * two releases share one store and one group at any time.
 */
export function createInstance(place: InstancePlace, incarnation: number) {
  const { module, documents, shared, epoch, scheduler, toClock, hasLeases, hasShortPages, surround } = place;
  const life: Life = { name: `${module.name}#${incarnation}` };
  const release = incarnation % 2 === 0 ? toNewerModule(module) : module;
  const store = openSimulatedStore(documents, life, scheduler, hasShortPages);
  const service = release.create({
    store,
    journal: openSimulatedJournal(shared, life, scheduler),
    clock: toClock(life),
    identity,
    logger: silentLogger,
    settings: { timeZone: TIME_ZONE, epoch },
    pauses: scheduler.pausesOf(life),
    surround,
    ...(hasLeases && { instance: life.name }),
  });
  let die = (): void => undefined;
  const died = new Promise<never>((_, reject) => (die = () => reject(new InstanceDied(life.name))));
  died.catch(() => undefined);
  const instance: Instance = { life, service, isReady: false, died, die };
  return {
    instance,
    async start(): Promise<void> {
      await verifyInstallation(store, module.name, { namespace: NAMESPACE, epoch, timeZone: TIME_ZONE });
      await service.start();
      instance.isReady = true;
    },
  };
}
