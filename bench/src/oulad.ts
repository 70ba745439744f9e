import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The click stream of one presentation; it lies beside the project, not in it. */
const FILE = new URL('../../../shared/data/oulad/studentVle.csv.gz', import.meta.url);

export const hasOulad = existsSync(FILE);

export interface Clicks {
  readonly header: string;
  /** Lines of AAA 2013J, in the file's order. */
  readonly lines: readonly string[];
}

export function readClicks(): Clicks {
  const [header = '', ...lines] = gunzipSync(readFileSync(FILE)).toString('utf8').trimEnd().split(/\r?\n/);
  return { header, lines: lines.filter((line) => line.startsWith('AAA,2013J,')) };
}

/** Writes the clicks so many times in a row; every row is one of its own. */
export function writeClicks(file: string, { header, lines }: Clicks, times: number): void {
  const body = `${lines.join('\n')}\n`;
  writeFileSync(file, `${header}\n${body.repeat(times)}`);
}
