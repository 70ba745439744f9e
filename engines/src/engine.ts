export type EngineName = 'kafka' | 'mongo';

/** A program with its arguments; it runs in the engine's folder. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** Where an engine keeps what it is made of, where it keeps its data, and where it listens. */
export interface Place {
  /** Holds the binaries that all engines of this machine share. */
  readonly cacheDir: string;
  /** Belongs to one running engine: settings, data, log. */
  readonly folder: string;
  readonly port: number;
}

/** How one engine is installed, started, and known to be ready. */
export interface Engine {
  readonly name: EngineName;
  readonly title: string;
  /** How many ports from the first one on it listens on. */
  readonly ports: number;
  readonly flag: `--${EngineName}-port`;
  /** The setting of Holdfast that says where it is. */
  readonly variable: string;
  /** What the machine lacks to install or to run it; a sentence each. */
  listMissing(cacheDir: string): Promise<readonly string[]>;
  /** Fetches the binaries unless the cache holds them; says so when it has to. */
  install(cacheDir: string, say: (line: string) => void): Promise<void>;
  /** Makes the folder ready for a start; leaves data that are there alone. */
  prepare(place: Place): Promise<void>;
  toCommand(place: Place): Command;
  toAddress(port: number): string;
  /** True as soon as clients can do their work; false or a rejection before. */
  isReady(port: number): Promise<boolean>;
}

/** What a person has to mend; the message says how. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';
}
