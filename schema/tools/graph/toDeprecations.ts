import type { GeneratedFile } from '../generatedFile.js';
import { listDeprecations } from './listDeprecations.js';

const INTRODUCTION = `<!-- Generated from schema/subgraphs by \`npm run contract\`. Change the subgraphs instead. -->

# What will be removed from the graph

An element is removed at the earliest 90 days after it was marked, and only when nobody uses it any more.
`;

/** The page that tells clients what to stop using, and by when. */
export function toDeprecations(apiSdl: string): GeneratedFile {
  const rows = listDeprecations(apiSdl).map(({ coordinate, reason }) => `| \`${coordinate}\` | ${reason} |`);
  const table = ['| element | what to do |', '| --- | --- |', ...rows].join('\n');
  const content = `${INTRODUCTION}\n${rows.length > 0 ? table : 'Nothing is marked at present.'}\n`;
  return { path: 'schema/DEPRECATIONS.md', content };
}
