import type { Kind } from './company.js';

/** A viewer as a token says, and what the viewer sees of whom. Written by hand: it is what the product promises. */
export interface ExpectedViewer {
  readonly name: string;
  readonly roles: readonly string[];
  readonly person?: string;
  readonly purpose?: string;
  readonly sees: Readonly<Record<string, readonly Kind[]>>;
  readonly seesStudy: boolean;
  readonly seesFigures: boolean;
  readonly seesStatus: boolean;
  readonly seesDenials: boolean;
}

const everybody = ['max', 'mia', 'anna', 'paul', 'rita', 'zoe', 'omar'];
const north = ['mia', 'anna', 'paul', 'rita'];
const south = ['zoe', 'omar'];

const hrbp: readonly Kind[] = ['name', 'employment', 'career', 'training', 'pay', 'performance', 'evidence'];
const manager: readonly Kind[] = ['name', 'employment', 'career', 'training', 'performance', 'evidence'];
const learning: readonly Kind[] = ['name', 'career', 'training'];
const finance: readonly Kind[] = ['name', 'pay', 'evidence'];
const own: readonly Kind[] = [...hrbp, 'risk', 'readings'];
const withRisk = (seen: readonly Kind[]): readonly Kind[] => [...seen, 'risk'];
const name: readonly Kind[] = ['name'];

const of = (people: readonly string[], seen: readonly Kind[]): ExpectedViewer['sees'] =>
  Object.fromEntries(people.map((person) => [person, seen]));

/** Who answers for the whole company. */
const FIGURE_ROLES: readonly string[] = ['HRBP', 'LEARNING', 'FINANCE', 'EXECUTIVE', 'BI', 'BUSINESS_UNIT', 'ADMIN'];
/** Who decides of everybody's pay. */
const PAY_ROLES: readonly string[] = ['HRBP', 'FINANCE', 'ADMIN'];
const STATUS_ROLES: readonly string[] = ['SERVICE', 'ADMIN'];

type Given = Pick<ExpectedViewer, 'roles' | 'person' | 'purpose' | 'sees'> & { readonly seesStudy?: boolean };

const viewer = (given: Given): ExpectedViewer => ({
  name: [given.person, ...given.roles, given.purpose].filter((part) => part !== undefined).join(' '),
  seesStudy: false,
  seesFigures: given.roles.some((role) => FIGURE_ROLES.includes(role)),
  seesDenials: given.roles.some((role) => PAY_ROLES.includes(role)),
  seesStatus: given.roles.some((role) => STATUS_ROLES.includes(role)),
  ...given,
});

const people: readonly Given[] = [
  { person: 'anna', roles: ['EMPLOYEE'], sees: { anna: own, ...of(['mia', 'max'], name) } },
  { person: 'anna', roles: [], sees: { anna: own, ...of(['mia', 'max'], name) } },
  { person: 'anna', roles: ['MANAGER'], sees: { anna: own, rita: manager, ...of(['mia', 'max'], name) } },
  { person: 'rita', roles: ['EMPLOYEE'], sees: { rita: own, ...of(['anna', 'mia', 'max'], name) } },
  { person: 'paul', roles: ['EMPLOYEE'], sees: { paul: own, ...of(['mia', 'max'], name) } },
  { person: 'paul', roles: ['MANAGER'], sees: { paul: own, ...of(['mia', 'max'], name) } },
  { person: 'omar', roles: ['MANAGER'], sees: { omar: own, zoe: name } },
  { person: 'nobody', roles: ['EMPLOYEE'], sees: {} },
  { person: 'mia', roles: ['MANAGER'], sees: { mia: own, max: name, ...of(['anna', 'paul', 'rita'], manager) } },
  {
    person: 'mia',
    roles: ['MANAGER:company/north'],
    sees: { mia: own, max: name, ...of(['anna', 'paul', 'rita'], manager) },
  },
  { person: 'mia', roles: ['MANAGER:company/south'], sees: { mia: own, max: name } },
  {
    person: 'mia',
    roles: ['MANAGER'],
    purpose: 'PAYOUT',
    sees: { mia: own, max: name, ...of(['anna', 'paul', 'rita'], manager) },
  },
  {
    person: 'mia',
    roles: ['MANAGER'],
    purpose: 'PERSONNEL_CARE',
    sees: { mia: own, max: name, ...of(['anna', 'paul', 'rita'], withRisk(manager)) },
  },
  { person: 'max', roles: ['MANAGER'], sees: { max: own, ...of(north, manager) } },
  {
    person: 'max',
    roles: ['MANAGER:company/north/store'],
    sees: { max: own, ...of(['anna', 'paul', 'rita'], manager) },
  },
];

const offices: readonly Given[] = [
  { roles: ['HRBP'], sees: of(everybody, hrbp), seesStudy: true },
  { roles: ['HRBP:company'], sees: of(everybody, hrbp), seesStudy: true },
  { roles: ['HRBP:company/north'], sees: of(north, hrbp), seesStudy: true },
  { roles: ['HRBP:company/south'], sees: of(south, hrbp) },
  { roles: ['HRBP:nowhere'], sees: {} },
  { roles: ['HRBP:company/north'], purpose: 'CAREER_PLANNING', sees: of(north, withRisk(hrbp)), seesStudy: true },
  { roles: ['HRBP'], purpose: 'PROGRAM_EVALUATION', sees: of(everybody, hrbp), seesStudy: true },
  { roles: ['LEARNING'], sees: of(everybody, learning), seesStudy: true },
  { roles: ['LEARNING:company/south'], sees: of(south, learning) },
  { roles: ['LEARNING'], purpose: 'PERSONNEL_CARE', sees: of(everybody, learning), seesStudy: true },
  { roles: ['FINANCE'], sees: of(everybody, finance), seesStudy: true },
  { roles: ['FINANCE:company/north'], sees: of(north, finance), seesStudy: true },
  { roles: ['FINANCE'], purpose: 'PERSONNEL_CARE', sees: of(everybody, finance), seesStudy: true },
  { roles: ['ADMIN'], sees: of(everybody, hrbp), seesStudy: true },
  { roles: ['ADMIN'], purpose: 'AUDIT', sees: of(everybody, own), seesStudy: true },
  { roles: ['ADMIN:company'], purpose: 'AUDIT', sees: {} },
];

const readers: readonly Given[] = ['EXECUTIVE', 'BI', 'BUSINESS_UNIT'].flatMap((role) => [
  { roles: [role], purpose: 'PERSONNEL_CARE', sees: {}, seesStudy: true },
  { roles: [`${role}:company/north`], sees: {}, seesStudy: true },
  { roles: [`${role}:company/north/store`], sees: {} },
]);

const others: readonly Given[] = ['CANDIDATE', 'SERVICE', 'EMPLOYEE', 'MANAGER'].map((role) => ({
  ...{ roles: [role], purpose: 'PERSONNEL_CARE', sees: {} },
}));

/** Every role for the company and for a unit, and every relation to a person. */
export const expectedViewers: readonly ExpectedViewer[] = [...people, ...offices, ...readers, ...others].map(viewer);

const scoped = (role: string): readonly string[] => [role, `${role}:company/north`];

/** Who may make which change, of those who have one role for the company or for the north. */
export const expectedChanges: Readonly<Record<string, readonly string[]>> = {
  importPeople: ['HRBP', 'SERVICE', 'ADMIN'],
  importEnrollments: ['LEARNING', 'SERVICE', 'ADMIN'],
  importActivity: ['LEARNING', 'SERVICE', 'ADMIN'],
  importObservations: ['SERVICE', 'ADMIN'],
  publishCareerPath: ['HRBP', 'ADMIN'],
  makeCareerCommitment: ['HRBP', 'ADMIN'],
  createCourse: ['LEARNING', 'ADMIN'],
  scheduleCohort: ['LEARNING', 'ADMIN'],
  publishIncentivePolicy: ['HRBP', 'ADMIN'],
  approveIncentive: [...scoped('HRBP'), ...scoped('FINANCE'), 'ADMIN'],
  rejectIncentive: [...scoped('HRBP'), ...scoped('FINANCE'), 'ADMIN'],
  decideIncentiveReversal: [...scoped('HRBP'), ...scoped('FINANCE'), 'ADMIN'],
  payIncentive: [...scoped('FINANCE'), 'ADMIN'],
  defineMetric: ['HRBP', 'LEARNING', 'FINANCE', 'ADMIN'],
  defineStudy: ['HRBP', 'ADMIN'],
  addCostLine: ['HRBP', 'LEARNING', 'FINANCE', 'ADMIN'],
  setMonetization: ['HRBP', 'LEARNING', 'FINANCE', 'ADMIN'],
  operate: ['ADMIN'],
};
