import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonSchema } from '../events/eventSchema.js';
import { readEventSchemas } from '../events/readEventSchemas.js';
import { toSchemaFindings } from './toSchemaFindings.js';

const released: JsonSchema = {
  type: 'object',
  additionalProperties: true,
  required: ['personId', 'steps'],
  properties: {
    personId: { type: 'string', format: 'uuid' },
    score: { type: ['string', 'null'] },
    status: { type: 'string', enum: ['OPEN', 'CLOSED'] },
    steps: { type: 'array', items: { type: 'object', required: ['key'], properties: { key: { type: 'string' } } } },
  },
};

const { personId, score, status, steps } = released.properties ?? {};

const withFields = (properties: Readonly<Record<string, JsonSchema | undefined>>): JsonSchema => ({
  ...released,
  properties: Object.fromEntries(
    Object.entries({ ...released.properties, ...properties }).flatMap(([name, field]) =>
      field ? [[name, field]] : [],
    ),
  ),
});

const breaking: readonly (readonly [string, JsonSchema, string])[] = [
  ['a field is gone', withFields({ score: undefined }), 'score: the field is gone'],
  [
    'a field is required now',
    { ...released, required: ['personId', 'steps', 'score'] },
    'the event: "score" is required now, and stored events lack it',
  ],
  [
    'a field is optional now',
    { ...released, required: ['steps'] },
    'the event: "personId" is optional now, and readers rely on it',
  ],
  [
    'a type has changed',
    withFields({ score: { type: 'number' } }),
    'score: "type" has changed from ["string","null"] to "number"',
  ],
  [
    'a format has changed',
    withFields({ personId: { type: 'string' } }),
    'personId: "format" has changed from "uuid" to undefined',
  ],
  [
    'an enum has grown',
    withFields({ status: { ...status, enum: ['OPEN', 'CLOSED', 'LOST'] } }),
    'status: "enum" has changed from ["OPEN","CLOSED"] to ["OPEN","CLOSED","LOST"]',
  ],
  [
    'an object was closed',
    { ...released, additionalProperties: false },
    'the event: "additionalProperties" has changed from true to false',
  ],
  [
    'a field of a list is gone',
    withFields({ steps: { ...steps, items: { type: 'object', required: ['key'], properties: {} } } }),
    'steps[].key: the field is gone',
  ],
  ['a list has lost its form', withFields({ steps: { type: 'array' } }), 'steps: "items" has come or gone'],
];

describe('the schema of an event in the next release', () => {
  it.each(breaking)('is refused when %s', (_, present, message) => {
    expect(toSchemaFindings(released, present)).toEqual([message]);
  });

  it('is accepted with other words and examples', () => {
    const reworded = {
      ...released,
      description: 'Better words.',
      examples: [{}],
      properties: {
        personId: { ...personId, description: 'Who.' },
        score: { ...score },
        status: { ...status },
        steps: { ...steps },
      },
    };
    expect(toSchemaFindings(released, reworded)).toEqual([]);
  });

  it('may add an optional field, to every event and at every depth, and never take it back', () => {
    const events = readEventSchemas().map(({ schema }) => schema);
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.nat(), (event, choice) => {
        const grown = addField(event, choice);
        expect(toSchemaFindings(event, grown)).toEqual([]);
        expect(toSchemaFindings(grown, event)).toHaveLength(1);
      }),
    );
  });
});

/** Adds an optional field to the object inside a schema that the choice falls on. */
function addField(schema: JsonSchema, choice: number): JsonSchema {
  const properties = schema.properties ?? {};
  const inner = Object.entries(properties).filter(([, field]) => field.properties ?? field.items?.properties);
  const [name, field] = inner[choice % (inner.length + 1)] ?? [];
  if (!name || !field) return { ...schema, properties: { ...properties, addedLater: { type: 'string' } } };
  const rest = Math.floor(choice / (inner.length + 1));
  const grown = field.items ? { ...field, items: addField(field.items, rest) } : addField(field, rest);
  return { ...schema, properties: { ...properties, [name]: grown } };
}
