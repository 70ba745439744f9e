// `npm run docs`: writes the pages of docs/ that follow from code and data. With --check it compares instead.
import { writeFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { compareRulesPage, formRulesPage, RULES_PAGE } from './rules/rulesPage.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));
await import('../launcher/dist/documentation/main.js');

const isCheck = process.argv.includes('--check');
for (const difference of await compareRulesPage()) {
  console.log(isCheck ? difference : `written: ${RULES_PAGE}`);
  if (isCheck) process.exitCode = 1;
  else writeFileSync(RULES_PAGE, await formRulesPage());
}
