import { describe, expect, it } from '@jest/globals';
import { careerCommitmentDecider, type CareerCommitmentState, type Promised } from './careerCommitment.js';
import { meetsRequirement } from './meetsRequirement.js';

const promised: Promised = {
  personId: 'person',
  careerPathId: 'path',
  step: {
    key: 'supervisor',
    title: '车间主管',
    payIncreasePercent: '20',
    requires: { courseId: 'course', minimumScore: '85.5' },
  },
  personalGoal: 'to lead a team',
  businessGoal: 'fewer defects',
  madeBy: { requestId: 'r1', inputHash: 'h1', at: '2026-01-01T00:00:00.000Z' },
};
const made: CareerCommitmentState = { ...promised, status: 'PROMISED' };
const eligible: CareerCommitmentState = { ...promised, status: 'ELIGIBLE', eligibleAt: '2026-03-01T00:00:00.000Z' };
const completion = (score: string | null) => ({ courseId: 'course', completedOn: '2026-02-28', score });
const assess = (score: string | null | undefined) =>
  ({
    type: 'AssessRequirement',
    completions: score === undefined ? [] : [completion(score)],
    at: '2026-03-01T00:00:00.000Z',
  }) as const;

describe('a promise', () => {
  it('is made once; the same request again changes nothing', () => {
    const command = { type: 'MakeCareerCommitment', promised } as const;
    expect(careerCommitmentDecider.decide(command, { status: 'NONE' })).toMatchObject({
      ok: true,
      value: [{ promised }],
    });
    expect(careerCommitmentDecider.decide(command, made)).toEqual({ ok: true, value: [] });
  });

  it('is refused under another request, and under the same request with another input', () => {
    const other = { ...promised, madeBy: { ...promised.madeBy, requestId: 'r2' } };
    const changed = { ...promised, madeBy: { ...promised.madeBy, inputHash: 'h2' } };
    const make = (wish: Promised) =>
      careerCommitmentDecider.decide({ type: 'MakeCareerCommitment', promised: wish }, made);
    expect(make(other)).toEqual({ ok: false, refusal: 'alreadyExists' });
    expect(make(changed)).toEqual({ ok: false, refusal: 'requestIdReused' });
  });

  it.each([
    ['85.5', 'CareerCommitmentQualified'],
    ['85.50', 'CareerCommitmentQualified'],
    ['100', 'CareerCommitmentQualified'],
  ])('becomes eligible by a completion with %s', (score, type) => {
    expect(careerCommitmentDecider.decide(assess(score), made)).toMatchObject({ ok: true, value: [{ type }] });
  });

  it.each([['85.499999999999'], ['9'], [null], [undefined]])('stays a promise with the score %s', (score) => {
    expect(careerCommitmentDecider.decide(assess(score), made)).toEqual({ ok: true, value: [] });
  });

  it('falls back when the completion is corrected away', () => {
    const decided = careerCommitmentDecider.decide(assess('80'), eligible);
    expect(decided).toEqual({ ok: true, value: [{ type: 'CareerCommitmentDisqualified' }] });
    expect(careerCommitmentDecider.evolve(eligible, { type: 'CareerCommitmentDisqualified' })).toEqual(made);
  });
});

describe('a requirement without a score', () => {
  it('is met by finishing', () => {
    expect(meetsRequirement({ courseId: 'course', minimumScore: null }, [completion(null)])).toBe(true);
  });
});
