import { describe, expect, it } from '@jest/globals';
import { createEvent, createEvents } from '../conformance/event.js';
import { splitBySize, toRecord } from './records.js';
import { MESSAGE_BYTES_MAX } from './topics.js';

const NOON = '2024-03-01T12:00:00.000Z';

describe('a record', () => {
  it('is the event under its key, dated, with no more than its content type', () => {
    const event = createEvent('a', 1);

    expect(toRecord(event, 12, NOON)).toEqual({
      key: 'a',
      value: Buffer.from(JSON.stringify(event)),
      partition: expect.any(Number),
      timestamp: String(Date.parse(NOON)),
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
    });
  });

  it('of more than Kafka takes is refused before it is sent', () => {
    expect(() => toRecord(createEvent('a', 1, { text: 'x'.repeat(MESSAGE_BYTES_MAX) }), 12, NOON)).toThrow('a-1');
  });
});

describe('the parts of an append', () => {
  it('are one for what is small, and none for nothing', () => {
    const records = createEvents('a', 500).map((event) => toRecord(event, 12, NOON));

    expect(splitBySize(records)).toEqual([records]);
    expect(splitBySize([])).toEqual([]);
  });

  it('keep the order, and each is less than a broker takes', () => {
    const records = createEvents('a', 60).map(({ id, sequence }) =>
      toRecord(createEvent('a', sequence, { id, text: 'x'.repeat(60_000) }), 12, NOON),
    );

    const parts = splitBySize(records);

    expect(parts.flat()).toEqual(records);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(part.reduce((sum, { value }) => sum + value.length, 0)).toBeLessThan(MESSAGE_BYTES_MAX);
    }
  });
});
