import type { Output } from './terminal.js';

const TTY_INTERVAL_MS = 100;
const LOG_INTERVAL_MS = 5_000;

/** Tells somebody who waits how far the work has come. */
export interface Progress {
  /** Shows the text when it is due; the text is only made then. */
  show(toText: () => string): void;
  /** Shows the text to a person at once, since it changes what there is to know; in a log when it is due. */
  announce(toText: () => string): void;
  /** Takes the line back, before something else is written. */
  clear(): void;
}

const silent: Progress = { show: () => undefined, announce: () => undefined, clear: () => undefined };

/** On a terminal one line that is rewritten; in a log a line every five seconds; when `quiet`, only a terminal gets any. */
export function createProgress(output: Output, now: () => number, { quiet }: { readonly quiet: boolean }): Progress {
  const rewrites = output.isTTY === true;
  if (quiet && !rewrites) return silent;
  const intervalMs = rewrites ? TTY_INTERVAL_MS : LOG_INTERVAL_MS;
  let shownAt = now();
  let isShown = false;
  const write = (toText: () => string): void => {
    shownAt = now();
    isShown = rewrites;
    output.write(rewrites ? `\r\x1b[K${fit(toText(), output.columns ?? 80)}` : `${toText()}\n`);
  };
  const show = (toText: () => string): void => {
    if (now() - shownAt >= intervalMs) write(toText);
  };
  return {
    show,
    announce: rewrites ? write : show,
    clear() {
      if (isShown) output.write('\r\x1b[K');
      isShown = false;
    },
  };
}

/** Cuts a text to a terminal's width, counting Chinese characters as two, since a wrapped line cannot be rewritten. */
function fit(text: string, columns: number): string {
  let width = 0;
  let fitting = '';
  for (const sign of text) {
    width += sign > '\u2e7f' ? 2 : 1;
    if (width >= columns) break;
    fitting += sign;
  }
  return fitting;
}
