import type { ExitCode } from './exitCode.js';
import type { Texts } from './language/texts.js';
import type { Terminal } from './terminal/terminal.js';

/** What every command gets: where it runs, in which language it speaks, and how it says how it went. */
export interface Session {
  readonly terminal: Terminal;
  readonly texts: Texts;
  /** What stands after the command's name, unread, for commands that pass it on. */
  readonly rest: readonly string[];
  /** Sets the exit code; without it the command went well. */
  exit(code: ExitCode): void;
}
