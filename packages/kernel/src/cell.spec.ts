import { describe, expect, it } from '@jest/globals';
import { presentValue, recordCell, type Cell } from './cell.js';

const NINE = '2026-03-10T09:00:00.000Z';
const TEN = '2026-03-10T10:00:00.000Z';
const HALF_PAST_TEN = '2026-03-10T10:30:00.000Z';
const ELEVEN = '2026-03-10T11:00:00.000Z';

/** Records values of which none says when it was known, each accepted at its instant. */
function accept(...values: readonly (readonly [string, string])[]): Cell<string> {
  return values.reduce<Cell<string>>((cell, [value, acceptedAt]) => {
    const outcome = recordCell(cell, value, { acceptedAt });
    return outcome.kind === 'recorded' ? outcome.cell : cell;
  }, []);
}

describe('a value that does not say when it was known', () => {
  it('stands above what was accepted before it', () => {
    expect(presentValue(accept(['12.5', NINE], ['13.5', TEN]))).toBe('13.5');
  });

  it('stands above what was accepted before it, although the clock was set back meanwhile', () => {
    const cell = accept(['12.5', ELEVEN], ['13.5', TEN]);

    expect(cell.map(({ value, recordedAt }) => [value, recordedAt])).toEqual([
      ['12.5', ELEVEN],
      ['13.5', ELEVEN],
    ]);
  });

  it('stands with those like it, above what says that it was known before the last of them was accepted', () => {
    const stated = recordCell(accept(['12.5', ELEVEN]), '11.5', { acceptedAt: ELEVEN, recordedAt: HALF_PAST_TEN });
    const outcome = recordCell(stated.kind === 'recorded' ? stated.cell : [], '13.5', { acceptedAt: TEN });

    expect(outcome.kind === 'recorded' && outcome.cell.map(({ value }) => value)).toEqual(['11.5', '12.5', '13.5']);
  });

  it('stands below what says that it was known later', () => {
    const stated = recordCell<string>([], '12.5', { acceptedAt: NINE, recordedAt: ELEVEN });
    const cell = stated.kind === 'recorded' ? stated.cell : [];
    const outcome = recordCell(cell, '13.5', { acceptedAt: TEN });

    expect(outcome.kind === 'recorded' && presentValue(outcome.cell)).toBe('12.5');
  });
});
