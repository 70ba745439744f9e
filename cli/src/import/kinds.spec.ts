import { describe, expect, it } from '@jest/globals';
import { Kind, parse, type InputObjectTypeDefinitionNode } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importKinds, kinds, type ImportKind } from './kinds.js';

const folder = join(import.meta.dirname, '../../../schema/subgraphs');
const definitions = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions);

const inputs: Readonly<Record<ImportKind, string>> = {
  people: 'PersonRowInput',
  enrollments: 'EnrollmentRowInput',
  activity: 'ActivityRowInput',
  observations: 'ObservationRowInput',
};

function fieldsOf(input: string): readonly string[] {
  const isWanted = (definition: (typeof definitions)[number]): definition is InputObjectTypeDefinitionNode =>
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && definition.name.value === input;
  return definitions.filter(isWanted).flatMap(({ fields = [] }) => fields.map(({ name }) => name.value));
}

describe('what the command line knows of rows', () => {
  it.each(importKinds)('has exactly the fields of the schema: %s', (kind) => {
    expect(['row', ...kinds[kind].fields].sort()).toEqual([...fieldsOf(inputs[kind])].sort());
  });

  it.each(importKinds)('asks only for fields that exist: %s', (kind) => {
    const { fields, dayFields, requiredFields } = kinds[kind];
    expect(fields).toEqual(expect.arrayContaining([...dayFields, ...requiredFields.flat()]));
  });
});
