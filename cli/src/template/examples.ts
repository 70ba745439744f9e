import type { Language } from '@holdfast/kernel';
import type { ImportKind } from '../import/kinds.js';

/** Of the demo company, so that the examples can be tried where it is loaded; its people are left alone. */
const COHORT = 'demo-lot';
const METRIC = 'demo-sales';

type ExampleRow = Readonly<Record<string, string>>;

const enrollments: readonly ExampleRow[] = [
  { person: '100231', cohort: COHORT, enrolledOn: '2026-02-20' },
  {
    person: '100232',
    cohort: COHORT,
    enrolledOn: '2026-02-21',
    completedOn: '2026-03-31',
    score: '86',
  },
  { person: '100233', cohort: COHORT, enrolledOn: '2026-02-21', withdrawnOn: '2026-03-12' },
];

const activity: readonly ExampleRow[] = [
  {
    eventId: 'lms-90017',
    person: '100231',
    cohort: COHORT,
    at: '2026-03-05T09:30:00+08:00',
    verb: 'completed',
    object: 'unit-1',
    count: '1',
    seconds: '1260',
  },
  { person: '100232', cohort: COHORT, day: '4', verb: 'interacted', object: 'unit-1', count: '12' },
];

const observations: readonly ExampleRow[] = [
  { person: '100231', metric: METRIC, from: '2026-03', to: '2026-03', value: '125400.50' },
  { person: '100231', metric: METRIC, from: '2026-04', to: '2026-04', value: '131980' },
  { person: '100232', metric: METRIC, from: '2026-03-01', to: '2026-03-31', value: '98200' },
];

const peopleOf = (
  units: readonly [string, string],
  names: readonly [string, string, string],
): readonly ExampleRow[] => [
  { externalId: '100230', displayName: names[0], orgUnit: units[0], startedOn: '2019-04-01' },
  {
    externalId: '100231',
    displayName: names[1],
    orgUnit: units[1],
    orgUnitFrom: '2025-07-01',
    manager: '100230',
    startedOn: '2023-09-01',
  },
  {
    externalId: '100232',
    displayName: names[2],
    orgUnit: units[1],
    manager: '100230',
    startedOn: '2022-01-10',
    endedOn: '2026-05-31',
    endReason: 'VOLUNTARY',
  },
];

/** Rows that show every field at least once, by language. Their people are nobody's. */
export const examples: Readonly<Record<Language, Readonly<Record<ImportKind, readonly ExampleRow[]>>>> = {
  en: {
    people: peopleOf(['Retail/North', 'Retail/North/Store 0123'], ['Ann Lee', 'Sam Miller', 'Kim Brown']),
    enrollments,
    activity,
    observations,
  },
  'zh-CN': {
    people: peopleOf(['总部/华东', '总部/华东/门店0123'], ['李安', '王晓明', '张敏']),
    enrollments,
    activity,
    observations,
  },
};
