import { createHash } from 'node:crypto';
import { Kind, parse, print, separateOperations } from 'graphql';
import { GENERATED_NOTICE, type GeneratedFile } from '../generatedFile.js';

interface PersistedOperation {
  /** The SHA-256 of the text, as clients that send ids compute it. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

function listOperations(text: string): readonly PersistedOperation[] {
  return Object.entries(separateOperations(parse(text))).map(([name, document]) => {
    const body = print(document);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    const type = operation?.kind === Kind.OPERATION_DEFINITION ? operation.operation : 'query';
    return { id: createHash('sha256').update(body).digest('hex'), name, type, body };
  });
}

/** The operations that a gateway answers when it takes no others, each alone with the fragments that it uses. */
export function toPersistedOperations(texts: readonly string[]): readonly GeneratedFile[] {
  const operations = [...new Map(texts.flatMap(listOperations).map((operation) => [operation.id, operation])).values()];
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  const bodies = Object.fromEntries(operations.map(({ id, body }) => [id, body]));
  return [
    { path: 'schema/persistedOperations.json', content: JSON.stringify(manifest, null, 2) },
    {
      path: 'schema/src/generated/persistedOperations.ts',
      content: `${GENERATED_NOTICE}\n/** The texts of all published operations, by their SHA-256. */\nexport const persistedOperations: Readonly<Record<string, string>> = ${JSON.stringify(bodies, null, 2)};\n`,
    },
  ];
}
