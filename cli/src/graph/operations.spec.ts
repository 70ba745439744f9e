import { describe, expect, it } from '@jest/globals';
import { persistedOperations } from '@holdfast/schema';
import { buildASTSchema, concatAST, parse, print, validate, visit, type DocumentNode } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventOperations } from './operationsOfEvents.js';
import { operations, toRequestStart, type OperationName } from './operations.js';

/** The subgraphs laid over each other: types that several declare are merged, which is enough to check operations. */
function readSchema() {
  const folder = join(import.meta.dirname, '../../../schema/subgraphs');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const whole = concatAST(files.map((name) => parse(readFileSync(join(folder, name), 'utf8'))));
  const merged: DocumentNode = visit(whole, {
    SchemaExtension: () => null,
    Directive: () => null,
    ObjectTypeExtension: (node) => ({ ...node, kind: 'ObjectTypeDefinition' }) as never, // the kinds differ by name only
    InterfaceTypeExtension: (node) => ({ ...node, kind: 'InterfaceTypeDefinition' }) as never,
  });
  return buildASTSchema(mergeTypes(merged), { assumeValidSDL: true });
}

function mergeTypes(document: DocumentNode): DocumentNode {
  const types = new Map<string, unknown>();
  for (const definition of document.definitions) {
    if (!('name' in definition)) continue;
    const known = types.get(definition.name.value);
    const together = known && 'fields' in definition ? joinFields(known, definition) : definition;
    types.set(definition.name.value, together);
  }
  return { ...document, definitions: [...types.values()] as DocumentNode['definitions'] };
}

function joinFields(one: unknown, other: object): unknown {
  const fields = [one, other].flatMap(
    (node) => (node as { fields?: readonly { name: { value: string } }[] }).fields ?? [],
  );
  return { ...other, fields: [...new Map(fields.map((field) => [field.name.value, field])).values()] };
}

const schema = readSchema();

describe('the operations of the command line', () => {
  it.each(Object.keys(operations) as OperationName[])('are answered by the schema: %s', (name) => {
    expect(validate(schema, parse(operations[name]))).toEqual([]);
  });

  it.each(eventOperations)('about events are answered by the schema: %s', (text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('are all in the manifest of a gateway that takes no others', () => {
    const sorted = (text: string): string => parse(text).definitions.map(print).sort().join('\n');
    const manifest = new Set(Object.values(persistedOperations).map(sorted));
    for (const text of [...Object.values(operations), ...eventOperations]) expect(manifest).toContain(sorted(text));
  });

  it('begin a request that its variables complete', () => {
    expect(JSON.parse(`${toRequestStart('Ping')}{}}`)).toEqual({
      operationName: 'Ping',
      query: operations.Ping,
      variables: {},
    });
  });
});
