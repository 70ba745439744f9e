import { describe, expect, it } from '@jest/globals';
import { message } from '../language/message.js';
import { createTexts } from '../language/texts.js';
import type { Entry } from './entry.js';
import { toRefusedRows } from './toRefusedRows.js';

const first = { number: 1, cells: [] };
const second = { number: 2, cells: [] };
const third = { number: 3, cells: [] };
const toEntry = (number: number, row: Entry['row'], column?: string): Entry => ({
  number,
  row,
  column,
  json: '{}',
  bytes: 2,
});

describe('gathering the reasons of refused rows', () => {
  it('gives every row once, in the order of the file, with all reasons', () => {
    const batch = {
      entries: [toEntry(10, first, 'jan'), toEntry(11, first, 'feb'), toEntry(12, third)],
      unsent: [{ row: second, reason: message('rowTooLarge') }],
    };
    const reasons = [
      { number: 12, field: 'person', sentence: 'person is missing' },
      { number: 10, field: 'value', sentence: '"x" is no number' },
      { number: 11, field: '', sentence: 'the row is odd' },
      { number: 99, field: 'value', sentence: 'of nobody' },
    ];
    expect(toRefusedRows(batch, reasons, createTexts('en'))).toEqual([
      { row: first, reasons: ['jan value: "x" is no number', 'feb: the row is odd'] },
      { row: second, reasons: ['the row is larger than an import takes (1 MB)'] },
      { row: third, reasons: ['person is missing'] },
    ]);
  });
});
