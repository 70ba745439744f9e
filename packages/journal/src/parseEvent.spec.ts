import { describe, expect, it } from '@jest/globals';
import { createEvent } from './conformance/event.js';
import { parseEvent } from './parseEvent.js';

const event = createEvent('a', 1);
const names = ['id', 'source', 'type', 'time', 'partitionkey'] as const;
const nest = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const withData = (data: string): string => JSON.stringify({ ...event, data: 0 }).replace('"data":0', `"data":${data}`);

describe('the bytes of a record', () => {
  it('hold an event, whatever JSON its data are', () => {
    for (const data of ['null', '{"$x":-0}', '{"a.b":"\\ud800"}', nest(30)])
      expect(parseEvent(withData(data))).toMatchObject({ id: event.id, source: 'a' });
  });

  it.each(names)('hold none when its %s is no text that can name or order anything', (name) => {
    for (const text of ['', 'half \ud800', 'nul \u0000', 'x'.repeat(101), 7, null, undefined])
      expect(parseEvent(JSON.stringify({ ...event, [name]: text }))).toBeUndefined();
    expect(parseEvent(JSON.stringify({ ...event, [name]: 'x'.repeat(100) }))).toBeDefined();
  });

  it.each(['sequence', 'epoch'] as const)('hold none when its %s counts nothing', (name) => {
    for (const count of ['-0', '-1', '0.5', '1e999', '"1"'])
      expect(parseEvent(JSON.stringify(event).replace(`"${name}":1`, `"${name}":${count}`))).toBeUndefined();
  });

  it('hold none when they are nested deeper than a store keeps', () => {
    for (const levels of [100, 100_000]) expect(parseEvent(withData(nest(levels)))).toBeUndefined();
  });
});
