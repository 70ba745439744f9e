import { describe, expect, it } from '@jest/globals';
import { hashOfInput, ok, reason, refuse } from '@holdfast/kernel';
import { localOperator } from '../identity/viewer.js';
import { parseRequest } from './parseRequest.js';
import { requestIdReused } from './requestMark.js';

const clock = { now: () => '2026-03-01T08:00:00.000Z' };
const requester = { clock, request: { viewer: localOperator } };
const parse = (requestId: string, wish = ok('read')) => parseRequest({ requestId, ...{ key: 'a' } }, requester, wish);

describe('a request', () => {
  it.each([' ', ' one ', 'x'.repeat(200), '𠀀'.repeat(200)])('has the id that was written: "%s"', (requestId) => {
    expect(parse(requestId)).toEqual(
      ok({ wish: 'read', request: { requestId, inputHash: hashOfInput({ key: 'a' }), at: clock.now() } }),
    );
  });

  it('is another one than that of another viewer with the same id', () => {
    const [anna, bert] = ['anna', 'bert'].map((subject) => {
      const read = parseRequest({ requestId: 'one' }, { clock, request: { viewer: { subject, grants: [] } } }, ok(0));
      return read.ok ? read.value.request : undefined;
    });
    expect(anna?.requestId).not.toBe(bert?.requestId);
    expect(anna?.inputHash).toBe(bert?.inputHash);
    expect(requestIdReused(anna?.requestId ?? '').message).toContain('"one"');
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
    const violations = [{ path: ['key'], ...reason('TEXT_EMPTY', { field: 'key' }) }];
    const wish = refuse(violations);
    expect(parseRequest({ requestId: 'one' }, requester, wish)).toMatchObject({ refusal: { violations } });
    expect(parseRequest({ requestId: '' }, requester, wish)).toMatchObject({
      refusal: { violations: [{ path: ['requestId'] }, ...violations] },
    });
  });
});
