import type { Clock, Identity } from '@holdfast/kernel';
import type { Journal } from '@holdfast/journal';
import type { CollectionDefinition, Store } from '@holdfast/store';
import type { Consumer } from './inbox/consumer.js';
import type { Logger } from './process/logger.js';
import type { Pauses } from './workers/pauses.js';
import type { Subgraph } from './graph/subgraph.js';
import type { ServiceStatus } from './status.js';

/** What a service needs of its surroundings. The launcher chooses the adapters. */
export interface ServiceDependencies {
  readonly store: Store;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly logger: Logger;
  readonly settings: ServiceSettings;
  /** The name of this instance among those that share the store; absent where it is the only one. */
  readonly instance?: string;
  /** How its loops wait; by the machine's timers when absent. */
  readonly pauses?: Pauses;
  /** What stands around the handlers of events; nothing when absent. */
  readonly surround?: (consumer: Consumer) => Consumer;
  /**
   * Whether nothing is on its way in any service that this process knows of; absent where a service knows only itself.
   */
  readonly isEverythingAtRest?: () => Promise<boolean>;
  /** The service cannot go on and has said why in the log: the process is to end. Where nobody listens it is not ready. */
  readonly onFatal?: (fault: Error) => void;
}

export interface ServiceSettings {
  /** IANA name of the zone in which instants become days. */
  readonly timeZone: string;
  /** Raised by every restore; every event carries it. */
  readonly epoch: number;
  /** Tells the installation's records from others in a topic; absent where the journal is a file of its own. */
  readonly namespaceFingerprint?: string;
}

/** A running service: its subgraph, and its loops that carry events. */
export interface Service {
  readonly name: string;
  readonly executor: Subgraph;
  start(): Promise<void>;
  /** Ends the loops after their running turn; nothing that was accepted is lost. */
  stop(): Promise<void>;
  /** Looks for work at once, as after a jump of an injected clock. */
  wake(): void;
  /** Whether nothing of this service is on its way, as far as its loops know. */
  isAtRest(): Promise<boolean>;
  /** Why this service does not do all of its work until it is started again; undefined when it does. */
  whyNotReady(): string | undefined;
  status(): Promise<ServiceStatus>;
}

/** How the launcher makes a service: which collections its store must have, and the factory. */
export interface ServiceModule {
  readonly name: string;
  readonly collections: readonly CollectionDefinition[];
  create(dependencies: ServiceDependencies): Service;
}
