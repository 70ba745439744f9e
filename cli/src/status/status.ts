/** The services whose figures make up the state of the system, as the graph names them. */
export const services = ['people', 'learning', 'recognition', 'outcomes'] as const;

export type ServiceName = (typeof services)[number];

/** The figures of one service. */
export interface ServiceFigures {
  readonly pendingDocuments: number;
  readonly lagEvents: number;
  readonly lagSeconds: number;
  readonly openJobs: number;
  readonly timersDue: number;
  readonly parked: number;
  readonly journalEnd: number;
  /** Why the service reads no more events; null while it reads them. */
  readonly stoppedBecause: string | null;
  /** Daily sweeps that are due or under way. */
  readonly sweepsDue: number;
  /** Effects that had been lost until the last daily sweep. */
  readonly sweepMended: number;
  /** When the last daily sweep ended; null before the first. */
  readonly sweptAt: string | null;
}

/** No figures, and why, where anybody says so. */
export interface Silence {
  readonly isSilent: true;
  readonly reason: string | undefined;
}

/** What one look has shown of a service. */
export type ServiceLook = ServiceFigures | Silence;

/** One look at the whole system. */
export type SystemStatus = Readonly<Record<ServiceName, ServiceLook>>;

export const isSilent = (look: ServiceLook): look is Silence => 'isSilent' in look;

/** No service has given figures. */
export const areAllSilent = (status: SystemStatus): boolean => services.every((service) => isSilent(status[service]));
