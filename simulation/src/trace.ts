import { createHash } from 'node:crypto';

/** What happened, as one hash over all of it and the last lines to read. */
export interface Trace {
  add(line: string): void;
  hash(): string;
  count(): number;
  readonly lines: readonly string[];
}

const LINES_MAX = 400;

export function createTrace(): Trace {
  const hash = createHash('sha256');
  const lines: string[] = [];
  let count = 0;
  return {
    add(line) {
      count++;
      hash.update(line).update('\n');
      lines.push(line);
      if (lines.length > 2 * LINES_MAX) lines.splice(0, LINES_MAX);
    },
    count: () => count,
    hash: () => hash.copy().digest('hex'),
    lines,
  };
}
