import { parseKey, reason } from '@holdfast/kernel';
import { describe, expect, it } from '@jest/globals';
import { InputReader } from './inputReader.js';

describe('reading an input', () => {
  it('gives what was read', () => {
    const reader = new InputReader();
    const key = reader.read(['key'], parseKey(' sales '));
    const title = reader.readText(['title'], ' Selling well ', 12);
    expect(reader.finish({ key, title })).toEqual({ ok: true, value: { key: 'sales', title: 'Selling well' } });
  });

  it('tells all mistakes together, each with its place', () => {
    const reader = new InputReader();
    reader.read(['steps', '0', 'key'], parseKey('Sales'));
    reader.readText(['steps', '0', 'title'], ' ', 12);
    reader.readText(['source'], 'x'.repeat(13), 12);
    reader.refuse(['endsOn'], reason('PERIOD_BACKWARD', { from: '2026-03-05', to: '2026-03-01' }));
    expect(reader.finish({})).toMatchObject({
      ok: false,
      refusal: [
        { path: ['steps', '0', 'key'], message: expect.stringMatching(/"Sales" is no key/) },
        { path: ['steps', '0', 'title'], message: 'the title is empty' },
        { path: ['source'], message: 'the source is longer than 12 characters' },
        { path: ['endsOn'], code: 'PERIOD_BACKWARD' },
      ],
    });
  });

  it('ends with a mistake that leaves nothing to read', () => {
    const reader = new InputReader();
    reader.readText(['title'], '', 12);
    expect(reader.fail(['rule'], reason('RULE_MISSING'))).toMatchObject({
      refusal: [{ path: ['title'] }, { path: ['rule'], code: 'RULE_MISSING' }],
    });
  });
});
