import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapThreads, threads, type ChoiceLists, type Thread } from './choices.js';

/** The choices of a thread that are not calm: place and choice. */
type Sparse = readonly (readonly [number, number])[];

/** A failure that was found once. It is kept as its choices, so that changes of the drawing do not lose it. */
export interface Found {
  /** What went wrong, for whoever reads the file. */
  readonly failure: string;
  readonly choices: Readonly<Partial<Record<Thread, Sparse>>>;
}

const FOLDER = fileURLToPath(new URL('../found/', import.meta.url));

const toSparse = (list: readonly number[]): Sparse =>
  list.flatMap((choice, at) => (choice === 0 ? [] : [[at, choice] as const]));

function fromSparse(sparse: Sparse = []): readonly number[] {
  const list = Array.from({ length: (sparse.at(-1)?.[0] ?? -1) + 1 }, () => 0);
  for (const [at, choice] of sparse) list[at] = choice;
  return list;
}

export function keepFound(name: string, failure: string, choices: ChoiceLists, folder = FOLDER): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const sparse = threads.map((thread) => [thread, toSparse(choices[thread] ?? [])] as const);
  const found: Found = { failure, choices: Object.fromEntries(sparse.filter(([, list]) => list.length > 0)) };
  writeFileSync(file, `${JSON.stringify(found)}\n`);
  return file;
}

export function listFound(folder = FOLDER): readonly { readonly name: string; readonly choices: ChoiceLists }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    // The files are written by the function above.
    const { choices } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Found;
    return { name, choices: mapThreads((thread) => fromSparse(choices[thread])) };
  });
}
