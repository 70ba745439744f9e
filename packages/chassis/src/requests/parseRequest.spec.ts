import { describe, expect, it } from '@jest/globals';
import { hashOfInput, ok, refuse } from '@holdfast/kernel';
import { parseRequest } from './parseRequest.js';

const clock = { now: () => '2026-03-01T08:00:00.000Z' };
const parse = (requestId: string, wish = ok('read')) => parseRequest({ requestId, ...{ key: 'a' } }, clock, wish);

describe('a request', () => {
  it.each([' ', ' one ', 'x'.repeat(200), '𠀀'.repeat(200)])('has the id that was written: "%s"', (requestId) => {
    expect(parse(requestId)).toEqual(
      ok({ wish: 'read', request: { requestId, inputHash: hashOfInput({ key: 'a' }), at: clock.now() } }),
    );
  });

  it.each([
    ['', 'the request id is empty'],
    ['x'.repeat(201), 'the request id is longer than 200 characters'],
  ])('is refused with the id "%s"', (requestId, message) => {
    expect(parse(requestId)).toMatchObject({
      refusal: { type: 'InvalidInput', path: ['requestId'], violations: [{ path: ['requestId'], message }] },
    });
  });

  it('is refused with all mistakes of the input', () => {
    const violations = [{ path: ['key'], message: 'the key is empty' }];
    const wish = refuse(violations);
    expect(parseRequest({ requestId: 'one' }, clock, wish)).toMatchObject({ refusal: { violations } });
    expect(parseRequest({ requestId: '' }, clock, wish)).toMatchObject({
      refusal: { violations: [{ path: ['requestId'] }, ...violations] },
    });
  });
});
