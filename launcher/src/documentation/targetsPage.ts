import { targets, type Target } from '../targets.js';

/** The page of all targets, written from the table that runs them. */
export function toTargetsPage(): string {
  const rows = Object.entries<Target>(targets).map(
    ([name, { description, services, hasGateway, port }]) =>
      `| \`${name}\` | ${description} | ${services.join(', ') || 'none'} | ${hasGateway ? 'yes' : 'no'} | ${port} |`,
  );
  return `# Targets

What one process can be: \`holdfast start --target NAME\`. This page is generated from the table in
\`launcher/src/targets.ts\` (\`npm run docs\`); a check keeps it exact.

| target | what it is | services | gateway | port |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Processes of their own need \`HOLDFAST_STORE=mongo\` and \`HOLDFAST_JOURNAL=kafka\`
([settings](configuration.md)): events pass between them through Kafka. \`holdfast migrate\` makes databases, indexes and
topics before the first start.
`;
}
