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

const said = (sentence: string) => ({ sentence, code: '', parameters: {} });

describe('gathering the reasons of refused rows', () => {
  it('gives every row once, in the order of the file, with all reasons', () => {
    const batch = {
      entries: [toEntry(10, first, 'jan'), toEntry(11, first, 'feb'), toEntry(12, third)],
      unsent: [{ row: second, reason: message('rowTooLarge') }],
    };
    const reasons = [
      { number: 12, field: 'person', ...said('person is missing') },
      { number: 10, field: 'value', ...said('"x" is no number') },
      { number: 11, field: '', ...said('the row is odd') },
      { number: 99, field: 'value', ...said('of nobody') },
    ];
    expect(toRefusedRows(batch, reasons, createTexts('en'))).toEqual([
      { row: first, reasons: ['jan value: "x" is no number', 'feb: the row is odd'] },
      { row: second, reasons: ['the row is larger than an import takes (1 MB)'] },
      { row: third, reasons: ['person is missing'] },
    ]);
  });

  it('says them in the language of the reader, and as the server does when it knows more reasons', () => {
    const batch = { entries: [toEntry(10, first, 'jan'), toEntry(12, third)], unsent: [] };
    const reasons = [
      { number: 10, field: 'value', sentence: '', code: 'NUMBER_UNREADABLE', parameters: { text: 'x' } },
      { number: 12, field: 'person', ...said('person is odd') },
    ];
    expect(toRefusedRows(batch, reasons, createTexts('zh-CN'))).toEqual([
      { row: first, reasons: ['jan value: “x”不是数字'] },
      { row: third, reasons: ['person is odd'] },
    ]);
  });
});
