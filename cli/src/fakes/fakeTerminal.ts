import { Readable } from 'node:stream';
import type { Terminal } from '../terminal/terminal.js';

/** A terminal whose output is kept and whose time passes only by waiting. */
export interface FakeTerminal extends Terminal {
  written(): string;
  complained(): string;
  /** How long everybody has waited, in milliseconds. */
  waitedMs(): number;
}

/** What a fake terminal has that is not the rule. */
export interface FakeTerminalTraits {
  readonly input?: Iterable<Buffer>;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly locale?: string;
  /** Whether a person watches. */
  readonly isTTY?: boolean;
}

/** A terminal without input, in English, that nobody watches. */
export function createFakeTerminal(traits: FakeTerminalTraits = {}): FakeTerminal {
  let written = '';
  let complained = '';
  let waitedMs = 0;
  const { input = [], folder = '.', env = {}, locale = 'en-US', isTTY = false } = traits;
  return {
    stdin: Readable.from(input),
    stdout: { isTTY, write: (text) => void (written += text) },
    stderr: { isTTY, columns: 100, write: (text) => void (complained += text) },
    env,
    folder,
    locale,
    now: () => waitedMs,
    async pause(ms) {
      waitedMs += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
    written: () => written,
    complained: () => complained,
    waitedMs: () => waitedMs,
  };
}
