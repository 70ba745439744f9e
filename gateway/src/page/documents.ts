import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** The project's folder: this file runs as gateway/dist/page/documents.js in it. */
const PROJECT = new URL('../../../', import.meta.url);
const AT_THE_TOP = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const DECISIONS = 'docs/adr';

/** Reads a document of the project as Markdown. */
type ReadDocument = () => Promise<string>;

const listFiles = (folder: string): readonly string[] => {
  try {
    const files = readdirSync(new URL(folder, PROJECT)).filter((name) => name.endsWith('.md'));
    return files.sort().map((name) => `${folder}${name}`);
  } catch {
    // An installation without its documents serves none.
    return [];
  }
};

const titleOf = (markdown: string): string => /^# (.*)$/m.exec(markdown)?.[1] ?? '';

/**
 * The documents of the project by the path at which they are served, which is their path in the project. They are
 * listed here, once: what a request names is looked up in this map and never becomes the name of a file.
 */
export function listDocuments(): ReadonlyMap<string, ReadDocument> {
  const top = listFiles('').filter((file) => AT_THE_TOP.includes(file));
  const documents = new Map<string, ReadDocument>();
  for (const file of [...top, ...listFiles('docs/'), ...listFiles(`${DECISIONS}/`)])
    documents.set(`/${file}`, () => readFile(new URL(file, PROJECT), 'utf8'));
  const decisions = [...documents].filter(([path]) => path.startsWith(`/${DECISIONS}/`));
  return documents.set(`/${DECISIONS}`, async () => {
    const lines = decisions.map(async ([path, read]) => `- [${titleOf(await read())}](${path})`);
    return `# Decisions\n\n${(await Promise.all(lines)).join('\n')}\n`;
  });
}
