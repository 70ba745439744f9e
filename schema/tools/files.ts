import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from './generatedFile.js';
import { projectFolder } from './paths.js';

/** The paths of the files that are missing or say something else than they should; line endings do not count. */
export function compareFiles(files: readonly GeneratedFile[], folder = projectFolder): readonly string[] {
  return files.filter(({ path, content }) => readText(join(folder, path)) !== content).map(({ path }) => path);
}

/** Writes the files and the folders that they need. A file that is right already keeps its time stamp. */
export function writeFiles(files: readonly GeneratedFile[], folder = projectFolder): void {
  const different = new Set(compareFiles(files, folder));
  for (const { path, content } of files) {
    if (!different.has(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const readText = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
