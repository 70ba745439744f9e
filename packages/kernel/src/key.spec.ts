import { describe, expect, it } from '@jest/globals';
import { parseExternalId, parseKey, parseOrgUnit } from './key.js';
import { ok } from './result.js';

const ID = '9f2174cc-11d4-5f22-9e5f-95a3391b95d1';

describe('a key', () => {
  it('is the same however it is composed and whatever stands around it', () => {
    expect(parseExternalId(' Ａ０７\u3000')).toEqual(ok('A07'));
    expect(parseExternalId('Zoe\u0308')).toEqual(ok('Zo\u00eb'));
    expect(parseKey(' sales-2026\n')).toEqual(ok('sales-2026'));
  });

  it('keeps its case', () => {
    expect(parseExternalId('a7B')).toEqual(ok('a7B'));
    expect(parseKey('Sales')).toMatchObject({ ok: false, refusal: { code: 'KEY_UNREADABLE' } });
  });

  it('keeps the zeros that it begins with', () => {
    expect(parseExternalId('0007')).toEqual(ok('0007'));
  });

  it('is refused when it looks like an id', () => {
    for (const written of [ID, ID.toUpperCase(), ` ${ID} `]) {
      expect(parseKey(written)).toMatchObject({ ok: false, refusal: { code: 'KEY_LIKE_ID' } });
      expect(parseExternalId(written)).toMatchObject({ ok: false, refusal: { code: 'EXTERNAL_ID_LIKE_ID' } });
    }
  });

  it('of a unit that is named like an id is made of its path', () => {
    const parsed = parseOrgUnit(ID);
    expect(parsed.ok && parsed.value[0]?.key).toMatch(/^u-[0-9a-f]{16}$/);
  });
});
