// The delivery rules name texts and tests that are there, and their page says the same.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findMistakes } from './rules/findMistakes.mjs';
import { sections } from './rules/index.mjs';
import { compareRulesPage } from './rules/rulesPage.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
const entries = sections.flatMap(({ rules }) => rules);
const mistakes = entries.flatMap((entry) => findMistakes(entry).map((mistake) => `"${entry.rule}": ${mistake}`));
mistakes.push(...(await compareRulesPage()));
for (const mistake of mistakes) console.log(mistake);
console.log(`${entries.length} rules, ${mistakes.length} mistakes in what they name`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
