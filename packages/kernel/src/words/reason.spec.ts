import { describe, expect, it } from '@jest/globals';
import { parseDay } from '../day.js';
import { reason } from './reason.js';

describe('a reason', () => {
  it('has a code for programs and a sentence for people', () => {
    expect(reason('PERIOD_BACKWARD', { from: '2026-03-05', to: '2026-03-01' })).toEqual({
      code: 'PERIOD_BACKWARD',
      message: 'the period ends on 2026-03-01, before it starts on 2026-03-05',
      parameters: { from: '2026-03-05', to: '2026-03-01' },
      said: { key: 'PERIOD_BACKWARD', holes: { from: '2026-03-05', to: '2026-03-01' } },
    });
  });

  it('fills in text as it is, braces and all', () => {
    expect(reason('NUMBER_UNREADABLE', { text: '{text}$&' }).message).toBe('"{text}$&" is no number');
  });

  it('is what a reader of text refuses with', () => {
    expect(parseDay('2026-02-30')).toMatchObject({ refusal: { code: 'DATE_NOT_IN_CALENDAR' } });
    expect(parseDay('3/5/2026')).toMatchObject({
      refusal: { code: 'DATE_AMBIGUOUS', parameters: { text: '3/5/2026' } },
    });
  });
});
