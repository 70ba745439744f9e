import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { sections } from './index.mjs';

export const RULES_PAGE = 'docs/delivery-rules.md';

const HEAD = `# The delivery rules

What commands, events and effects promise, section by section, and at the end who may see what. For each rule stands the test that fails when the rule is
broken. \`npm run break-rules\` shows it: in a copy of the project it breaks one rule after the other, as
[tools/rules](../tools/rules) says, and requires that this very test then fails. Rules that show on a real Kafka or
MongoDB alone are broken by \`npm run break-rules -- --engines\`. A rule that no text in one place keeps is kept by
design; then the place is named. Where a rule departs from the first design on purpose, its row says so.

\`npm run docs\` writes this page from \`tools/rules\`.
`;

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
const toLink = (path) => `[${path.split('/').at(-1)}](../${path})`;

function toRow({ rule, file, spec, test, byDesign }) {
  if (byDesign !== undefined) return `| ${cell(rule)} | by design | ${cell(byDesign)} |`;
  return `| ${cell(rule)} | ${toLink(file)} | ${toLink(spec)}: ${cell(test)} |`;
}

/** The page that lists all rules. */
export async function formRulesPage() {
  const parts = sections.map(({ title, rules }, index) =>
    [`## ${index + 1}. ${title}`, '', '| rule | kept by | fails when it is broken |', '| --- | --- | --- |']
      .concat(rules.map(toRow))
      .join('\n'),
  );
  return format(`${HEAD}\n${parts.join('\n\n')}\n`, { ...(await resolveConfig(RULES_PAGE)), parser: 'markdown' });
}

/** A sentence when the page is not as it should be. */
export async function compareRulesPage() {
  const isEqual = existsSync(RULES_PAGE) && readFileSync(RULES_PAGE, 'utf8') === (await formRulesPage());
  return isEqual ? [] : [`differs from tools/rules: ${RULES_PAGE}`];
}
