import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANSWERS, readNswFiles, runNsw } from '../examples/nsw.js';
import { openSingleProcess } from '../worlds/singleProcess.js';
import type { World } from '../worlds/world.js';

describe('the loop on the NSW experiment', () => {
  let world: World;

  beforeAll(async () => {
    world = await openSingleProcess({ today: '1979-03-01' });
    await runNsw(world, readNswFiles());
  });
  afterAll(() => world.close());

  it('gives every known answer', async () => {
    expect(await world.ask(ANSWERS)).toMatchObject({
      study: {
        treated: { n: 185 },
        comparison: { n: 260 },
        verdict: 'SHOWN_BENEFIT',
        effect: {
          value: expect.closeTo(1794.34, 2),
          low: expect.closeTo(474.01, 2),
          high: expect.closeTo(3114.67, 2),
          n: 445,
        },
        estimates: [
          { method: 'DIFFERENCE_IN_MEANS', standardError: expect.closeTo(671.0, 2) },
          {
            method: 'DIFFERENCE_IN_DIFFERENCES',
            standardError: expect.closeTo(715.13, 2),
            estimate: { value: expect.closeTo(1529.2, 2) },
          },
        ],
        roi: {
          costs: { minorUnits: 18_500_000 },
          incentivesNotCosted: { minorUnits: 8_600_000 },
          benefits: {
            value: { minorUnits: 33_195_334 },
            low: { minorUnits: 8_769_194 },
            high: { minorUnits: 57_621_475 },
          },
          roiPercent: { value: expect.closeTo(79.43, 1) },
        },
      },
      incentivePolicy: { entries: { totalCount: 43 }, notPaid: { totalCount: 142 } },
      cohort: { enrollmentCounts: { enrolled: 185, active: 0, completed: 185, withdrawn: 0 } },
      personByExternalId: { flightRiskWindow: { opensOn: '1977-09-28', closesOn: '1977-12-27', status: 'CLOSED' } },
    });
  });

  it('is unchanged when every file is imported again', async () => {
    const before = await world.ask(ANSWERS);
    const { people, enrollments, earnings } = readNswFiles();
    const reports = [
      await world.import('people', people),
      await world.import('enrollments', enrollments),
      ...(await Promise.all(Object.values(earnings).map((rows) => world.import('observations', rows)))),
    ];
    await world.settle();
    expect(reports.map(({ accepted, refused }) => [accepted, refused])).toEqual(reports.map(() => [0, 0]));
    expect(await world.ask(ANSWERS)).toEqual(before);
  });

  it('shows a whole life in one query', async () => {
    const life = `query { personByExternalId(externalId: "1") {
      externalId orgUnit { key name } enrollments(first: 10) { nodes { status completedOn cohort { key course { title } } } }
      careerCommitments(first: 10) { nodes { status } } } }`;
    expect(await world.ask(life)).toMatchObject({
      personByExternalId: {
        externalId: '1',
        orgUnit: { key: 'nsw' },
        enrollments: {
          nodes: [
            {
              status: 'COMPLETED',
              completedOn: '1977-06-30',
              cohort: { course: { title: 'National Supported Work' } },
            },
          ],
        },
      },
    });
  });

  it('follows a correction, and the old file imported again undoes nothing', async () => {
    const comparisonPerson = '186';
    const corrected = {
      person: comparisonPerson,
      metric: 'earnings',
      from: '1978-01-01',
      to: '1978-12-31',
      value: '1000',
    };
    const before = await world.ask('query { study(key: "nsw") { effect { value } comparison { mean } } }');
    const { earnings } = readNswFiles();
    const wasZero = earnings['1978'].find(
      ({ person, value }) => person !== undefined && Number(person) > 185 && value === '0.0',
    );
    await world.import('observations', [{ ...corrected, person: wasZero?.['person'] ?? '' }]);
    await world.settle();
    const after = await world.ask('query { study(key: "nsw") { effect { value } comparison { mean } } }');
    await world.import('observations', earnings['1978']);
    await world.settle();
    expect(effectOf(after)).toBeCloseTo(effectOf(before) - 1000 / 260, 8);
    expect(await world.ask('query { study(key: "nsw") { effect { value } comparison { mean } } }')).toEqual(after);
  });
});

const effectOf = (answer: Record<string, unknown>): number =>
  (answer as { study: { effect: { value: number } } }).study.effect.value;
