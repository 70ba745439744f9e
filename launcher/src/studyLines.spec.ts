import { describe, expect, it } from '@jest/globals';
import { toStudyLine, toStudyLines, type StudyAnswer } from './studyLines.js';
import { texts } from './texts.js';

const study: StudyAnswer = {
  question: 'Did it help?',
  verdict: 'SHOWN_BENEFIT',
  warnings: [],
  metric: { direction: 'HIGHER_IS_BETTER', unit: 'CNY' },
  claim: { growthPercent: '30' },
  comparison: { mean: 200 },
  effect: { value: 20, low: 10, high: 30 },
  roi: { costs: { minorUnits: 120_000, currency: 'CNY' }, reasons: [] },
};

const say = (changes: Partial<StudyAnswer>, language: 'en' | 'zh-CN' = 'en'): string =>
  texts[language].study(toStudyLine({ ...study, ...changes }, language));

const withoutCosts = (...codes: readonly string[]): Partial<StudyAnswer> => ({
  roi: { costs: null, reasons: codes.map((code) => ({ code })) },
});

describe('the first studies', () => {
  it('say how many others there are', () => {
    const { lines, more } = toStudyLines({ totalCount: 9, nodes: [study, study] }, 'en');
    expect([lines.length, texts.en.moreStudies(more)]).toEqual([2, 'And 7 more studies.']);
    expect(texts['zh-CN'].moreStudies(more)).toBe('另有 7 项研究。');
    expect(toStudyLines(null, 'en')).toEqual({ lines: [], more: 0 });
  });
});

describe('a study as the start prints it', () => {
  it('says what was claimed, what the data bear and what it cost', () => {
    expect(say({})).toBe(
      'Did it help? Claimed: +30.0 %. The data bear: +10.0 % [+5.0 %, +15.0 %], shown. Cost: CNY\u00a01,200.',
    );
  });

  it('says that nobody stated a claim, not that nothing was claimed', () => {
    expect(say({ claim: null })).toContain('Did it help? No claim was stated. The data bear:');
    expect(say({ claim: null }, 'zh-CN')).toContain('Did it help? 没有填写宣称的效果。数据支持：');
  });

  it('gives an effect in its unit where the others reached nothing to be a percentage of', () => {
    expect(say({ comparison: { mean: 0 } })).toContain('The data bear: 20 CNY [10, 30], shown.');
    expect(say({ effect: null, verdict: 'NO_ESTIMATE' })).toContain('The data bear: no estimate yet.');
  });

  it('says in a few words why nothing is shown', () => {
    const within = { verdict: 'NOT_SHOWN', effect: { value: 20, low: -10, high: 30 } };
    expect(say(within)).toContain('[-5.0 %, +15.0 %], not shown: the interval includes 0. Cost:');
    expect(say(within, 'zh-CN')).toContain('未证实：区间包含 0。成本：');
    const alone = { verdict: 'NO_ESTIMATE', effect: null, warnings: [{ code: 'EMPTY_COMPARISON' }] };
    expect(say(alone)).toContain('The data bear: no estimate: there is nobody to compare with.');
  });

  it.each([
    ['in several currencies', ['MIXED_CURRENCIES', 'NO_PRICE'], /Cost: in several currencies/, /成本：有多种货币/],
    ['beyond what can be counted', ['AMOUNT_TOO_LARGE'], /Cost: too large/, /成本：金额太大/],
    ['that nobody stated', ['NO_COSTS', 'NO_PRICE'], /Cost: not stated\./, /成本：未填写。/],
    [
      'that nobody stated, with incentives in two',
      ['NO_COSTS', 'MIXED_CURRENCIES'],
      /Cost: not stated/,
      /成本：未填写/,
    ],
  ] as const)('tells costs %s', (_, codes, english, chinese) => {
    expect(say(withoutCosts(...codes))).toMatch(english);
    expect(say(withoutCosts(...codes), 'zh-CN')).toMatch(chinese);
  });
});
