import { describe, expect, it } from '@jest/globals';
import { invalidInput, problem, sayViolations } from './problem.js';
import { reason } from './reason.js';
import { say, sentence } from './sentence.js';

describe('a sentence', () => {
  it('is English until it is known who reads it', () => {
    const { message, said } = sentence('COSTS_MIXED', { currencies: ['CNY', 'USD'] });
    expect(message).toBe('The cost lines are in CNY and USD; none is converted.');
    expect(say(said, 'zh-CN')).toBe('成本项使用了多种货币（CNY、USD），不作换算。');
  });

  it('says a sentence within it in the same language', () => {
    const { said } = sentence('DATE_WRONG', { reason: reason('DATE_NOT_IN_CALENDAR', { text: '2026-02-30' }).said });
    expect(say(said, 'en')).toBe('Date: 2026-02-30 does not exist in the calendar.');
    expect(say(said, 'zh-CN')).toBe('Date：日历上没有 2026-02-30 这一天。');
  });

  it('fills in text as it is, braces and all', () => {
    expect(say(sentence('MetricNotFound', { key: '{key}$&' }).said, 'zh-CN')).toBe('没有编码为“{key}$&”的指标。');
  });
});

describe('a problem', () => {
  it('has the sentence of its type', () => {
    expect(problem('StudyNotFound', ['study'], { key: 'a' })).toMatchObject({
      type: 'StudyNotFound',
      message: 'No study has the key "a".',
      path: ['study'],
    });
  });

  it('of an input says all its mistakes, each with its place', () => {
    const violations = [
      { path: ['key'], ...reason('TEXT_EMPTY', { field: 'key' }) },
      { path: ['amount', 'minorUnits'], ...reason('COST_NEGATIVE') },
    ];
    expect(invalidInput(violations).message).toBe('key: the key is empty; amount.minorUnits: a cost is not negative');
    expect(sayViolations(violations, 'zh-CN')).toBe('key：key 不能为空；amount.minorUnits：成本不能是负数');
  });
});
