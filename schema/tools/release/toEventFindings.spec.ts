import { describe, expect, it } from '@jest/globals';
import { readEventSchemas, type EventSchemaFile } from '../events/readEventSchemas.js';
import { toEventFindings } from './toEventFindings.js';

const present = readEventSchemas();

const withTravel = (changed: Partial<EventSchemaFile['schema']['x-holdfast']>): readonly EventSchemaFile[] =>
  present.map((file, index) =>
    index === 0
      ? { ...file, schema: { ...file.schema, 'x-holdfast': { ...file.schema['x-holdfast'], ...changed } } }
      : file,
  );

const messagesOf = (now: readonly EventSchemaFile[]): readonly string[] =>
  toEventFindings(present, now).map(({ message }) => message);

describe('the events of the next release', () => {
  it('are accepted as they are, and with one more', () => {
    expect(toEventFindings(present.slice(1), present)).toEqual([]);
  });

  it('are refused when one is gone', () => {
    expect(messagesOf(present.slice(1))).toEqual([expect.stringContaining('the event is gone')]);
  });

  it('are refused when one travels on another topic or by another key', () => {
    expect(messagesOf(withTravel({ topic: 'holdfast.learning.other' }))).toEqual([
      expect.stringContaining('the topic has changed'),
    ]);
    expect(messagesOf(withTravel({ partitionKey: 'cohortId' }))).toEqual([expect.stringContaining('so order is lost')]);
  });

  it('may find other consumers and better reasons', () => {
    expect(messagesOf(withTravel({ consumers: ['people'], reason: 'A better one.' }))).toEqual([]);
  });
});
