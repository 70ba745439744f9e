import { describe, expect, it } from '@jest/globals';
import { createEvent, createEvents } from '../conformance/event.js';
import { splitBySize, toRecord } from './records.js';
import { toDelivery } from './toDelivery.js';
import { MESSAGE_BYTES_MAX } from './topics.js';

const NOON = '2024-03-01T12:00:00.000Z';
const SHARED = { partitions: 12, time: NOON };

describe('a record', () => {
  it('is the event under its key, dated, with no more than its content type', () => {
    const event = createEvent('a', 1);

    expect(toRecord(event, SHARED)).toEqual({
      key: 'a',
      value: Buffer.from(JSON.stringify(event)),
      partition: expect.any(Number),
      timestamp: String(Date.parse(NOON)),
      headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
    });
  });

  it('names the installation that wrote it, where that is known', () => {
    const { headers } = toRecord(createEvent('a', 1), { ...SHARED, namespaceFingerprint: 'f00d' });

    expect(headers).toMatchObject({ 'holdfast-namespace-fingerprint': 'f00d' });
    const message = { key: null, value: null, offset: '0', timestamp: '0', attributes: 0 };
    const source = { topic: 't', partition: 0, partitions: 12 };
    const read = toDelivery(source, { ...message, headers: { 'holdfast-namespace-fingerprint': Buffer.from('f00d') } });
    expect(read).toMatchObject({ namespaceFingerprint: 'f00d' });
    expect(toDelivery(source, { ...message, headers: {} })).not.toHaveProperty('namespaceFingerprint');
  });

  it('goes where all of its key go, so that the partition keeps their order', () => {
    const partitionsOf = (key: string): ReadonlySet<number> =>
      new Set(createEvents(key, 50).map((event) => toRecord(event, SHARED).partition));

    for (const key of ['a', 'b', 'c', 'd', 'e']) expect(partitionsOf(key).size).toBe(1);
    expect(new Set(['a', 'b', 'c', 'd', 'e'].flatMap((key) => [...partitionsOf(key)])).size).toBeGreaterThan(1);
  });

  it('of more than Kafka takes is refused before it is sent', () => {
    expect(() => toRecord(createEvent('a', 1, { text: 'x'.repeat(MESSAGE_BYTES_MAX) }), SHARED)).toThrow('a-1');
  });
});

describe('the parts of an append', () => {
  it('are one for what is small, and none for nothing', () => {
    const records = createEvents('a', 500).map((event) => toRecord(event, SHARED));

    expect(splitBySize(records)).toEqual([records]);
    expect(splitBySize([])).toEqual([]);
  });

  it('keep the order, and each is less than a broker takes', () => {
    const records = createEvents('a', 60).map(({ id, sequence }) =>
      toRecord(createEvent('a', sequence, { id, text: 'x'.repeat(60_000) }), SHARED),
    );

    const parts = splitBySize(records);

    expect(parts.flat()).toEqual(records);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(part.reduce((sum, { value }) => sum + value.length, 0)).toBeLessThan(MESSAGE_BYTES_MAX);
    }
  });
});
