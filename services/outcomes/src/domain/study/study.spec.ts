import { describe, expect, it } from '@jest/globals';
import { salesStudy } from '../contribution/examples.js';
import { requestMark } from '../examples.js';
import { studyDecider, type DefineStudy } from './study.js';

const define = (changes: Partial<DefineStudy> = {}): DefineStudy => ({
  definition: salesStudy,
  isMetricKnown: true,
  request: requestMark('one'),
  ...changes,
});
const defined = studyDecider.evolve(studyDecider.initial, {
  type: 'StudyDefined',
  definition: salesStudy,
  madeBy: requestMark('one'),
});

describe('a study', () => {
  it('is defined for a metric of this service', () => {
    expect(studyDecider.decide(define(), studyDecider.initial)).toMatchObject({ value: [{ type: 'StudyDefined' }] });
    expect(studyDecider.decide(define({ isMetricKnown: false }), studyDecider.initial)).toEqual({
      ok: false,
      refusal: 'metricNotFound',
    });
  });

  it.each([
    ['the same request again, whatever became of the rest', define({ isMetricKnown: false }), { ok: true, value: [] }],
    [
      'the request id with another input',
      define({ request: requestMark('one', 'x') }),
      { ok: false, refusal: 'requestIdReused' },
    ],
    ['another request', define({ request: requestMark('two') }), { ok: false, refusal: 'alreadyExists' }],
  ])('that is there answers %s', (_, command, expected) => {
    expect(studyDecider.decide(command, defined)).toEqual(expected);
  });
});
