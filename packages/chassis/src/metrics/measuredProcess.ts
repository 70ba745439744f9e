import type { Service } from '../service.js';

/** What a service in another process says of itself when it is asked. */
export type ServiceAnswer = 'ready' | 'notReady' | 'none';

/** A process as whoever watches over it sees it. Nothing of it is personal. */
export interface MeasuredProcess {
  /** What the process is: `all`, `gateway` or a service's name. */
  readonly target: string;
  /** The services that run in it. */
  readonly services: readonly Pick<Service, 'name' | 'status'>[];
  /** Why the process does not do all of its work; undefined when it does. */
  whyNotReady(): string | undefined;
  /** Asks the services in other processes that this one depends on; absent where there are none. */
  askServices?(): Promise<ReadonlyMap<string, ServiceAnswer>>;
}
