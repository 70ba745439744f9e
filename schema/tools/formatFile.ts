import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import { projectFolder } from './paths.js';
import type { GeneratedFile } from './generatedFile.js';

/** Formats generated text with the project's own settings, so that a generated file looks like a written one. */
export async function formatFile({ path, content }: GeneratedFile): Promise<GeneratedFile> {
  const settings = await resolveConfig(join(projectFolder, '.prettierrc.json'));
  return { path, content: await format(content, { ...settings, filepath: path }) };
}
