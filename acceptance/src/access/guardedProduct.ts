/** A running product that believes an identity provider. */
export interface GuardedProduct {
  /** Where the graph is asked. */
  readonly url: string;
  /** All that any of its processes has logged, at the level `trace`. */
  log(): string;
  /** Everything that it has appended to its journal. */
  readJournal(): Promise<string>;
  close(): Promise<void>;
}

/** Starts a product that is told so in its environment. */
export type OpenGuarded = (environment: NodeJS.ProcessEnv) => Promise<GuardedProduct>;
