/** How much work of a service is still on its way; the graph's `ServiceStatus`. */
export interface ServiceStatus {
  readonly pendingDocuments: number;
  readonly lagEvents: number;
  readonly lagSeconds: number;
  readonly openJobs: number;
  readonly timersDue: number;
  readonly parked: number;
  readonly journalEnd: number;
  /** Why no more events are read until the service is started again; null while they are read. */
  readonly stoppedBecause: string | null;
}

/** True when nothing of the service is on its way. Parked events wait for a person and do not count. */
export const isAtRest = (status: ServiceStatus): boolean =>
  status.pendingDocuments === 0 && status.lagEvents === 0 && status.openJobs === 0 && status.timersDue === 0;
