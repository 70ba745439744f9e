import { describe, expect, it } from '@jest/globals';
import { startOfDay } from './startOfDay.js';

describe('the start of a day', () => {
  it.each([
    ['2026-03-05', 'UTC', '2026-03-05T00:00:00.000Z'],
    ['2026-03-05', 'Asia/Shanghai', '2026-03-04T16:00:00.000Z'],
    ['2026-03-05', 'Asia/Kathmandu', '2026-03-04T18:15:00.000Z'],
    ['2026-03-05', 'Etc/GMT-14', '2026-03-04T10:00:00.000Z'],
    ['2026-03-05', 'Etc/GMT+11', '2026-03-05T11:00:00.000Z'],
    // Summer time begins at midnight there: the day starts at one o'clock.
    ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    // Samoa crossed the date line: the 30th never was.
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('of %s in %s is %s', (day, timeZone, expected) => {
    expect(startOfDay(day, timeZone)).toBe(expected);
  });
});
