import { addDays, dayOf, systemClock, type Identity } from '@holdfast/kernel';
import type { Graph } from '../worlds/graph.js';
import { scenarioInstallation } from '../worlds/singleProcess.js';
import { after, before, COACHING, COURSE, GIVEN_UP, makeThings, METRIC, POLICY, STEP } from './things.js';

/** What is known of a person, by who may see it; every kind has marks in the answers that nothing else has. */
export const kinds = [
  'name',
  'employment',
  'career',
  'training',
  'pay',
  'performance',
  'evidence',
  'risk',
  'readings',
] as const;

export type Kind = (typeof kinds)[number];

/** A person of the company, and the texts by which an answer shows that it says something of the person. */
export interface Somebody {
  readonly externalId: string;
  readonly orgUnit: string;
  readonly manager: string;
  readonly marks: Readonly<Record<Kind, readonly string[]>>;
}

/** Nobody else has these days and numbers. */
const daysOf = (index: number) => ({
  once: addDays('2008-02-03', index * 23),
  left: addDays('2009-06-02', index * 29),
  hired: addDays('2011-01-05', index * 17),
  moved: addDays('2013-03-07', index * 19),
  completed: addDays('2024-09-09', index),
  withdrawn: addDays('2023-03-01', index * 3),
});
const valuesOf = (index: number): Readonly<Record<'score' | 'before' | 'after', string>> => ({
  score: `61.770${index}`,
  before: `4410${index}.25`,
  after: `9${(index * 7) % 10}30${index}.75`,
});

const SILENT_FOR_DAYS = 3;
/** A silence that falls due today, or tomorrow if midnight passes before it is told of, begins on one of these. */
const silentDays = [SILENT_FOR_DAYS, SILENT_FOR_DAYS - 1].map((days) =>
  addDays(dayOf(systemClock.now(), scenarioInstallation.timeZone), -days),
);

const places: readonly (readonly [name: string, orgUnit: string, manager: string])[] = [
  ['max', 'company', ''],
  ['mia', 'company/north', 'max'],
  ['anna', 'company/north/store', 'mia'],
  ['paul', 'company/north/store', 'mia'],
  ['rita', 'company/north/store', 'anna'],
  ['zoe', 'company/south', ''],
  ['omar', 'company/south', 'zoe'],
];

function toSomebody(identity: Identity, index: number, [name, orgUnit, manager]: (typeof places)[number]): Somebody {
  const externalId = `${name}-no`;
  const personId = identity.person(externalId);
  const enrollmentId = identity.enrollment(personId, identity.cohort(COURSE));
  const days = daysOf(index);
  const values = valuesOf(index);
  const coachingId = identity.enrollment(personId, identity.cohort(COACHING));
  const alertIds = silentDays.map((day) => identity.inactivityAlert(coachingId, day));
  const marks: Somebody['marks'] = {
    name: [personId, `${name}’s name`],
    employment: [days.hired, days.moved, days.once, days.left],
    career: [identity.careerCommitment(personId, identity.careerPath('floor'), STEP), `${name}’s goal`],
    training: [enrollmentId, values.score, days.withdrawn, coachingId, ...alertIds],
    pay: [identity.incentive(identity.incentivePolicy(POLICY), personId)],
    performance: [identity.observation(personId, identity.metric(METRIC), before.from, before.to)],
    evidence: [values.before, values.after],
    risk: [addDays(days.completed, 90), addDays(days.completed, 180)],
    readings: [`reader of ${name}`],
  };
  return { externalId, orgUnit, manager: manager === '' ? '' : `${manager}-no`, marks };
}

/** The people of a small company in two units, each with everything that Holdfast keeps of a person. */
export const listPeople = (identity: Identity): Readonly<Record<string, Somebody>> =>
  Object.fromEntries(places.map((place, index) => [place[0], toSomebody(identity, index, place)]));

/** Tells the product of the company, by the ways that are open to everybody who feeds it. */
export async function foundCompany(graph: Graph, people: readonly Somebody[]): Promise<void> {
  const numbered = people.map(({ externalId, orgUnit, manager }, index) => {
    return {
      externalId,
      orgUnit,
      manager,
      days: daysOf(index),
      values: valuesOf(index),
      name: externalId.slice(0, -3),
    };
  });
  await graph.import(
    'people',
    numbered.flatMap(({ externalId, orgUnit, manager, name, days }) => [
      { externalId, startedOn: days.once, endedOn: days.left, endReason: 'OTHER' },
      { externalId, displayName: `${name}’s name`, orgUnit: 'company', startedOn: days.hired, manager },
      { externalId, orgUnit, orgUnitFrom: days.moved },
    ]),
  );
  await makeThings(graph);
  for (const { externalId, name } of numbered)
    await graph.make('makeCareerCommitment', {
      ...{ requestId: `promise-${name}`, person: externalId, careerPath: 'floor', step: STEP },
      ...{ personalGoal: `${name}’s goal`, businessGoal: 'More sales' },
    });
  await graph.import(
    'enrollments',
    numbered.flatMap(({ externalId: person, orgUnit, days, values }) => [
      { person, cohort: COURSE, enrolledOn: '2024-02-01', completedOn: days.completed, score: values.score },
      { person, cohort: COACHING, enrolledOn: '2025-05-01' },
      ...(orgUnit === 'company/south'
        ? []
        : [{ person, cohort: GIVEN_UP, enrolledOn: '2023-02-01', withdrawnOn: days.withdrawn }]),
    ]),
  );
  // Of somebody who is in no other list, so that the study has to leave somebody out.
  await graph.import('enrollments', [{ person: 'unheard-of', cohort: GIVEN_UP, enrolledOn: '2023-02-01' }]);
  await graph.import(
    'observations',
    numbered.flatMap(({ externalId, values }) => [
      { person: externalId, metric: METRIC, ...before, value: values.before },
      { person: externalId, metric: METRIC, ...after, value: values.after },
    ]),
  );
  const today = dayOf(systemClock.now(), scenarioInstallation.timeZone);
  // Whoever was silent until now is found so, and the silence ends with what comes next.
  for (const daysAgo of [SILENT_FOR_DAYS + 1, 1]) {
    await graph.settle();
    const at = `${addDays(today, -daysAgo)}T08:00:00+08:00`;
    await graph.import(
      'activity',
      people.map(({ externalId }) => ({
        ...{ eventId: `${daysAgo} ${externalId}`, person: externalId, cohort: COACHING, at, verb: 'read' },
      })),
    );
  }
  await graph.settle();
}
