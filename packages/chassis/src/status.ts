import type { SweepFigures } from './workers/sweeps.js';

/** How much work of a service is still on its way. */
export interface WorkFigures {
  readonly pendingDocuments: number;
  readonly lagEvents: number;
  readonly lagSeconds: number;
  readonly openJobs: number;
  readonly timersDue: number;
  readonly journalEnd: number;
}

/** What is to be known of a service; the graph's `ServiceStatus`. */
export interface ServiceStatus extends WorkFigures, SweepFigures {
  readonly parked: number;
  /** Why no more events are read until the service is started again; null while they are read. */
  readonly stoppedBecause: string | null;
}

/**
 * True when nothing of the service is on its way. Parked events wait for a person and sweeps for a quiet moment, so
 * neither counts.
 */
export const isAtRest = (work: WorkFigures): boolean =>
  work.pendingDocuments === 0 && work.lagEvents === 0 && work.openJobs === 0 && work.timersDue === 0;
