import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dayOf, type Clock, type Day, type Instant } from '@holdfast/kernel';
import { launcherSettings, readSettings, startProduct } from '@holdfast/launcher';
import { connectGraph } from './graph.js';
import type { World } from './world.js';

/** A clock that only a scenario moves. */
class ScenarioClock implements Clock {
  constructor(private instant: Instant) {}
  now(): Instant {
    return this.instant;
  }
  set(instant: Instant): void {
    this.instant = instant;
  }
}

/** The same in every world, so that the same things have the same ids and answers can be compared as text. */
export const scenarioInstallation = {
  namespace: '5c0f3d8a-6c1e-4f0e-9a3b-2f6f4d1c7b90',
  epoch: 1,
  timeZone: 'Asia/Shanghai',
  isDemo: false,
};
/** 09:00 in the scenario's zone. */
const morningOf = (day: Day): Instant => `${day}T01:00:00.000Z`;

/** A clock that stands at 09:00 of a day. */
export const createMorningClock = (today: Day): Clock => new ScenarioClock(morningOf(today));

/** A new data folder of this installation. */
export function createDataFolder(installation = scenarioInstallation): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
  writeFileSync(join(folder, 'installation.json'), JSON.stringify(installation));
  return folder;
}

/** A scenario asks for all that it made at once, and of a machine that has much else to do. */
export const roomyLimits = {
  HOLDFAST_GATEWAY_ALIASES_MAX: '10000',
  HOLDFAST_GATEWAY_BREADTH_MAX: '10000',
  HOLDFAST_GATEWAY_COST_MAX: '10000000',
  HOLDFAST_GATEWAY_DEPTH_MAX: '100',
  HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: '30000',
  HOLDFAST_GATEWAY_QUERY_DEADLINE_MS: '60000',
};

/** The settings of a product on this data folder. */
const settingsOf = (folder: string) =>
  readSettings(launcherSettings, {
    HOLDFAST_GATEWAY_PORT: '0',
    HOLDFAST_DATA_DIR: folder,
    HOLDFAST_LOG_LEVEL: 'error',
    ...roomyLimits,
  });

export interface SingleProcessOptions {
  readonly today: Day;
  /** A data folder that is there before and after; without one the world has one of its own. */
  readonly folder?: string;
}

/** The whole product in this process, at a time of the scenario's choice. */
export async function openSingleProcess({ today, folder: kept }: SingleProcessOptions): Promise<World> {
  const folder = kept ?? createDataFolder();
  const clock = new ScenarioClock(morningOf(today));
  const settings = settingsOf(folder);
  const product = await startProduct({ settings, clock, isDemo: false });
  const graph = connectGraph(new URL('/graphql', product.url).href);
  return {
    ...graph,
    async travelTo(day) {
      for (
        let next = addDays(dayOf(clock.now(), scenarioInstallation.timeZone), 1);
        next <= day;
        next = addDays(next, 1)
      ) {
        clock.set(morningOf(next));
        product.wake();
        await graph.settle();
      }
    },
    async close() {
      await product.stop();
      if (kept === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
