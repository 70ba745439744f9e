import { describe, expect, it } from '@jest/globals';
import { createIdentity, type Identity } from './identity.js';

const identity = createIdentity('9b2f7c1e-7c1d-4b6a-9a54-0d1f3f6f2a11');
const [person, cohort, careerPath] = [identity.person('0007'), identity.cohort('march'), identity.careerPath('store')];
const [metric, incentivePolicy] = [identity.metric('sales'), identity.incentivePolicy('award')];
const enrollment = identity.enrollment(person, cohort);

/** What stands in databases: a thing whose id changed would be another thing. */
const STORED: readonly (readonly [thing: keyof Identity, id: string, stored: string])[] = [
  ['person', person, '9f2174cc-11d4-5f22-9e5f-95a3391b95d1'],
  ['cohort', cohort, '377f2166-e8ca-53ed-ad78-9b2e70c2f9ad'],
  ['orgUnit', identity.orgUnit('sales'), '4247a42d-6442-5f79-a0c4-02c7f7fa6bc3'],
  ['course', identity.course('selling'), 'dd182c8a-0eb7-5900-9a51-8927ea824ead'],
  ['careerPath', careerPath, '8484860c-17aa-58e0-b58e-27657aa8fce8'],
  ['metric', metric, '0c975de8-6ea7-559f-9489-046b9a732d6d'],
  ['study', identity.study('effect'), '4979a1cd-f3c9-560e-9e2a-87749332df4c'],
  ['incentivePolicy', incentivePolicy, '02852dc2-de4d-53fd-8e2c-1a48d333b623'],
  ['enrollment', enrollment, '8db71547-abf6-50c5-86c9-246a0d827a4d'],
  ['careerCommitment', identity.careerCommitment(person, careerPath, 'lead'), '669d203b-12ac-5492-86e6-4a79bd1d9613'],
  ['inactivityAlert', identity.inactivityAlert(enrollment, '2026-03-02'), '7576abc0-6a75-5b7e-8209-71a5a9cd3d21'],
  [
    'observation',
    identity.observation(person, metric, '2026-01-01', '2026-12-31'),
    'c2e519c3-8d3a-5172-b487-1aac26001f05',
  ],
  ['incentive', identity.incentive(incentivePolicy, person), 'b02d5d9e-b67f-5f02-a36c-3643f0574f28'],
  ['event', identity.event(person, 2), '4ef118f3-b78d-5552-ae07-83e83627a82f'],
];

describe('an id', () => {
  it('is the UUID of the JSON array of its kind and parts', () => {
    expect(identity.of('person', '0007')).toBe(person);
    expect(identity.of('a', 'b', 'c')).not.toBe(identity.of('a', 'b,c'));
    expect(identity.of('a', '1')).not.toBe(identity.of('a', 1));
  });

  it.each(STORED)('of the kind %s is what stands in databases', (_, id, stored) => {
    expect(id).toBe(stored);
  });

  it('is made of everything that the thing is', () => {
    const ids = [
      ...[enrollment, identity.enrollment(person, 'other'), identity.enrollment('other', cohort)],
      ...['lead', 'head'].map((step) => identity.careerCommitment(person, careerPath, step)),
      ...['2026-03-02', '2026-03-09'].map((day) => identity.inactivityAlert(enrollment, day)),
      ...['2026-06-30', '2026-12-31'].map((to) => identity.observation(person, metric, '2026-01-01', to)),
      ...['other', incentivePolicy].map((policy) => identity.incentive(policy, person)),
      ...[1, 2, 3].map((sequence) => identity.event(person, sequence)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
