import { describe, expect, it } from '@jest/globals';
import type { CareerCommitmentState, Promised } from '../domain/careerCommitment/careerCommitment.js';
import { careerPathDecider } from '../domain/careerPath/careerPath.js';
import { initialPerson } from '../domain/person/state.js';
import { presentCareerCommitment, presentCareerPath, presentPerson, publishCareerPath } from './publishes.js';

const at = '2026-01-01T00:00:00.000Z';
const madeBy = { requestId: 'r1', inputHash: 'h1', at };
const step = { key: 'supervisor', title: 'Supervisor', payIncreasePercent: '20', requires: null };
const promised: Promised = {
  ...{ personId: 'person', careerPathId: 'path', step, madeBy },
  ...{ personalGoal: 'to lead a team', businessGoal: 'fewer defects' },
};
const versions = [1, 2].map((number) => ({ title: `${number}`, steps: [step], madeBy }));
const path = { key: 'floor', versions };
const verbsOf = (state: CareerCommitmentState): readonly (string | undefined)[] =>
  presentCareerCommitment('c', state).map(({ type }) => type.split('.')[2]);

describe('what a reader who is new hears of people', () => {
  it('is nothing of a person who was never recorded', () => {
    expect(presentPerson('UTC')('person', initialPerson)).toEqual([]);
    expect(presentPerson('UTC')('person', { ...initialPerson, externalId: '7' })).toMatchObject([
      { partitionKey: 'person', data: { personId: 'person', employments: [], orgUnits: [] } },
    ]);
  });

  it('is every version of a path, of which a publication tells the last', () => {
    expect(presentCareerPath('path', careerPathDecider.initial)).toEqual([]);
    const [first, second] = presentCareerPath('path', path);
    expect([first, second]).toMatchObject([{ data: { version: 1 } }, { data: { version: 2 } }]);
    const before = { ...path, versions: versions.slice(0, 1) };
    expect(publishCareerPath({ id: 'path', before, after: path, events: [] })).toEqual([second]);
  });

  it('is that a promise was made, and that it is met when it is', () => {
    expect(verbsOf({ status: 'NONE' })).toEqual([]);
    expect(verbsOf({ ...promised, status: 'PROMISED' })).toEqual(['career-commitment-made']);
    expect(verbsOf({ ...promised, status: 'ELIGIBLE', eligibleAt: at })).toEqual([
      'career-commitment-made',
      'career-commitment-qualified',
    ]);
  });
});
