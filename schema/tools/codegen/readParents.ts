import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../paths.js';

const EXPORTED_PARENT = /^export (?:type|interface) (\w+)Parent\b/gm;

/** The names that end in `Parent` of the types that a module's text exports. */
export const toParentNames = (text: string): readonly string[] =>
  [...text.matchAll(EXPORTED_PARENT)].map(([, name]) => name ?? '').sort();

/**
 * What a service's resolvers really hold of a GraphQL type: for each `<GraphqlType>Parent` that its `parents.ts`
 * exports, the import by which the generated types name it.
 */
export function readParents(service: string): Readonly<Record<string, string>> {
  const path = join(projectFolder, 'services', service, 'src/resolvers/parents.ts');
  if (!existsSync(path)) return {};
  const names = toParentNames(readFileSync(path, 'utf8'));
  return Object.fromEntries(names.map((name) => [name, `./parents.js#${name}Parent`]));
}
