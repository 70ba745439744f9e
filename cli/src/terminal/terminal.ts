import type { Readable } from 'node:stream';

/** A place to write text to; `isTTY` says that a person watches it and a line can be rewritten. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Everything that a command knows of the world around it, so that tests can give it another one. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative file names start from. */
  readonly folder: string;
  /** The locale of the runtime, such as `zh-CN`. */
  readonly locale: string;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Resolves after so many milliseconds. */
  pause(ms: number): Promise<void>;
}
