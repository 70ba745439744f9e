import type { ServiceStatus } from '../status.js';

/** A figure of a service, as it is told to whoever watches over many processes. */
export interface Figure {
  /** In the form of Prometheus: what is measured, and then in which unit. */
  readonly name: string;
  readonly help: string;
  valueOf(status: ServiceStatus): number;
}

/** The figures of `ServiceStatus` as metrics: the same numbers that `holdfast status` prints. */
export const serviceFigures: readonly Figure[] = [
  {
    name: 'holdfast_pending_documents',
    help: 'Documents with events that the journal does not have yet',
    valueOf: ({ pendingDocuments }) => pendingDocuments,
  },
  {
    name: 'holdfast_lag_events',
    help: 'Events in the journal that the service has not handled yet',
    valueOf: ({ lagEvents }) => lagEvents,
  },
  {
    name: 'holdfast_lag_seconds',
    help: 'Age of the oldest event that the service has not handled yet',
    valueOf: ({ lagSeconds }) => lagSeconds,
  },
  {
    name: 'holdfast_open_jobs',
    help: 'Jobs that have not ended',
    valueOf: ({ openJobs }) => openJobs,
  },
  {
    name: 'holdfast_timers_due',
    help: 'Timers whose time has come',
    valueOf: ({ timersDue }) => timersDue,
  },
  {
    name: 'holdfast_parked_events',
    help: 'Events that wait for a person, and those behind them',
    valueOf: ({ parked }) => parked,
  },
  {
    name: 'holdfast_sweeps_due',
    help: 'Daily sweeps whose time has come',
    valueOf: ({ sweepsDue }) => sweepsDue,
  },
  {
    name: 'holdfast_sweep_mended_effects',
    help: 'Lost effects that the last sweeps, and those under way, have made again; 0 unless there is a mistake of ours',
    valueOf: ({ sweepMended }) => sweepMended,
  },
  {
    name: 'holdfast_reading_stopped',
    help: '1 when the service reads no more events until it is started again',
    valueOf: ({ stoppedBecause }) => (stoppedBecause === null ? 0 : 1),
  },
];
