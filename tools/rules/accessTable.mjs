import { readFileSync } from 'node:fs';

const RULES = 'packages/chassis/src/access/rules.ts';
const ROW = /^ {2}([A-Z_]+): (.+),$/gm;
/** Whoever comes to a service has been identified already: there is nothing to loosen. */
const OPEN = new Set(['IDENTIFIED']);

/** A rule for each row of the table of access: it is not open to everybody. */
export const accessTable = [...readFileSync(RULES, 'utf8').matchAll(ROW)]
  .filter(([, name]) => !OPEN.has(name))
  .map(([row, name, condition]) => ({
    rule: `What has the rule ${name} is not open to everybody.`,
    file: RULES,
    find: row,
    replace: `  ${name}: anyOf(() => true, ${condition}),`,
    spec: 'packages/chassis/src/access/rules.spec.ts',
    test: 'is shown to CANDIDATE of the company',
  }));
