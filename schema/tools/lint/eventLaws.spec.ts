import { describe, expect, it } from '@jest/globals';
import type { EventSchema, JsonSchema } from '../events/eventSchema.js';
import type { EventSchemaFile } from '../events/readEventSchemas.js';
import { eventLaws } from './eventLaws.js';

const id: JsonSchema = { description: 'Whom it is about.', type: 'string', format: 'uuid' };

const schema: EventSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'holdfast.learning.badge-earned.v1',
  title: 'BadgeEarned',
  description: 'A person earned a badge.',
  'x-holdfast': { topic: 'holdfast.learning', partitionKey: 'personId', consumers: ['people'], reason: 'It is shown.' },
  type: 'object',
  additionalProperties: true,
  required: ['personId'],
  properties: { personId: id },
  examples: [{ personId: '6f1c1d0e-2b7a-5c55-9a53-0b1f6b3e7a01' }],
};

const file: EventSchemaFile = { path: 'events/learning/badge-earned.v1.json', service: 'learning', schema };

const judge = (changed: Partial<EventSchemaFile>): readonly string[] =>
  eventLaws.flatMap((law) => law({ ...file, ...changed })).map(({ message }) => message);

const withSchema = (changed: Partial<EventSchema>): readonly string[] => judge({ schema: { ...schema, ...changed } });

const withField = (name: string, field: JsonSchema): readonly string[] =>
  withSchema({ properties: { ...schema.properties, [name]: field } });

const withTravel = (changed: Partial<EventSchema['x-holdfast']>): readonly string[] =>
  withSchema({ 'x-holdfast': { ...schema['x-holdfast'], ...changed } });

describe('the laws of the events', () => {
  it('accept an event that is named, explained, by id, open, and shown', () => {
    expect(judge({})).toEqual([]);
  });

  it('refuse a name that is no past', () => {
    expect(judge({ path: 'events/learning/earn-badge.v1.json' })).toContain(
      'An event is named by what happened, in the past.',
    );
  });

  it('refuse an id or a title that differ from the file', () => {
    expect(withSchema({ $id: 'holdfast.people.badge-earned.v1', title: 'Badge' })).toEqual([
      'Its $id is holdfast.learning.badge-earned.v1.',
      'Its title is BadgeEarned.',
    ]);
  });

  it('refuse an event about a person that does not travel by the person', () => {
    expect(withTravel({ partitionKey: 'badgeId' })).toContain('What is about a person travels by personId.');
  });

  it("refuse another service's topic, an unknown consumer and a missing reason", () => {
    expect(withTravel({ topic: 'holdfast.people', consumers: ['payroll'], reason: '' })).toEqual([
      'x-holdfast.reason is a sentence.',
      'Its topic begins with holdfast.learning.',
      'payroll is no service.',
    ]);
  });

  it('refuse personal and free text', () => {
    expect(withField('displayName', { description: 'Who.', type: ['string', 'null'] })).toEqual([
      'displayName is personal; carry an id.',
      'displayName is free text; give it a format, a pattern or an enum.',
    ]);
  });

  it('refuse an object that no field can be added to', () => {
    const closed = { description: 'How much.', type: 'object', additionalProperties: false, properties: {} };
    expect(withField('amount', closed)).toEqual(['Say "additionalProperties": true at amount.']);
  });

  it('refuse an example that breaks the schema, and no example', () => {
    expect(withSchema({ examples: [{ personId: 'Li Wei' }] })).toEqual([
      'An example breaks the schema: data/personId must match format "uuid".',
    ]);
    expect(withSchema({ examples: [] })).toEqual(['Show an example.']);
  });
});
