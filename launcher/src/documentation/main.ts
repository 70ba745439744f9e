import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { toSettingsPage } from './settingsPage.js';
import { toTargetsPage } from './targetsPage.js';

/** Writes the pages that follow from code, or with `--check` fails and names each page that differs. */
const PAGES = { 'configuration.md': toSettingsPage(), 'targets.md': toTargetsPage() };
const isCheck = process.argv.includes('--check');

function read(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

for (const [name, page] of Object.entries(PAGES)) {
  const file = new URL(`../../../docs/${name}`, import.meta.url);
  const text = await format(page, { parser: 'markdown', singleQuote: true, printWidth: 120 });
  if (read(file) === text) continue;
  console.log(`${isCheck ? 'differs from the code' : 'written'}: docs/${name}`);
  if (isCheck) process.exitCode = 1;
  else writeFileSync(file, text);
}
