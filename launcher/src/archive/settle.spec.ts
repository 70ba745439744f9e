import { expect, it } from '@jest/globals';
import type { ServiceStatus } from '@holdfast/chassis';
import { ArchiveRefused } from './archiveRefused.js';
import { settle, type Settling } from './settle.js';

const status: ServiceStatus = {
  ...{ pendingDocuments: 0, parked: 0, lagEvents: 1, lagSeconds: 9, openJobs: 0, timersDue: 0, journalEnd: 4 },
  ...{ sweepsDue: 0, sweepMended: 0, sweptAt: null, stoppedBecause: null },
};

/** A service that has work left, and a clock on which each look takes four seconds. */
function createWaiting(stoppedBecause: string | null) {
  let nowMs = 0;
  const service: Settling = {
    name: 'outcomes',
    start: async () => undefined,
    stop: async () => undefined,
    status: async () => {
      nowMs += 4_000;
      return { ...status, stoppedBecause };
    },
  };
  return { create: () => [service], timeoutMs: 15_000, onWait: async () => undefined, now: () => nowMs };
}

it.each([
  [8, 'A newer release publishes'],
  [16, null],
])('tells after how many seconds it has given up: %d', async (seconds, stoppedBecause) => {
  const settling = settle(createWaiting(stoppedBecause));
  await expect(settling).rejects.toThrow(ArchiveRefused);
  await expect(settling).rejects.toMatchObject({ reason: { kind: 'notSettled', seconds } });
});
