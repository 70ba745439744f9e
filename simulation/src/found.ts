import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A failure that was found once. It is kept as its choices, so that changes of the drawing do not lose it. */
export interface Found {
  /** What went wrong, for whoever reads the file. */
  readonly failure: string;
  /** The choices that are not calm: place and choice. */
  readonly choices: readonly (readonly [number, number])[];
}

const FOLDER = fileURLToPath(new URL('../found/', import.meta.url));

export function keepFound(name: string, failure: string, choices: readonly number[], folder = FOLDER): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  const sparse = choices.flatMap((choice, at) => (choice === 0 ? [] : [[at, choice] as const]));
  const found: Found = { failure, choices: sparse };
  writeFileSync(file, `${JSON.stringify(found)}\n`);
  return file;
}

export function listFound(folder = FOLDER): readonly { readonly name: string; readonly choices: readonly number[] }[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    // The files are written by the function above.
    const { choices } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Found;
    const list = Array.from({ length: (choices.at(-1)?.[0] ?? -1) + 1 }, () => 0);
    for (const [at, choice] of choices) list[at] = choice;
    return { name, choices: list };
  });
}
