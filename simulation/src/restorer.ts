import type { InstallationMark } from '@holdfast/chassis';
import { invariant } from '@holdfast/kernel';
import type { Durable } from './durable.js';
import type { Life } from './life.js';
import { openSimulatedStore } from './memory/simulatedStore.js';
import { load, type Backup } from './restore.js';
import type { Scheduler } from './scheduler.js';

const TRIES_MAX = 100;

export interface RestorerOptions {
  readonly scheduler: Scheduler;
  readonly durable: Durable;
  readonly mark: InstallationMark;
  /** Resolves when the life has died. */
  readonly toDeath: (life: Life) => Promise<void>;
  readonly onMarked: () => void;
}

/** Restores all stores; whoever does so may be killed or meet a fault anywhere, and another one begins again. */
export async function restoreAll(backup: Backup, options: RestorerOptions): Promise<void> {
  const { scheduler, durable, mark, toDeath, onMarked } = options;
  for (let attempt = 1; ; attempt++) {
    invariant(attempt <= TRIES_MAX, 'a restore does not come to its end');
    const life: Life = { name: `restore#${attempt}` };
    const openStore = (service: keyof Durable['documents']) =>
      openSimulatedStore(durable.documents[service], life, scheduler);
    const target = { mark, openStore, onMarked };
    const loading = load(backup, target).then(
      () => 'loaded' as const,
      () => 'failed' as const,
    );
    if ((await Promise.race([loading, toDeath(life)])) === 'loaded') return;
  }
}
