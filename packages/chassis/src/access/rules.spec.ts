import { describe, expect, it } from '@jest/globals';
import { subgraphSdl } from '@holdfast/schema';
import { Kind, parse } from 'graphql';
import { purposes, viewerRoles, type Purpose, type ViewerRole } from '../identity/viewer.js';
import type { Asker, Relation } from './question.js';
import { accessRules, ruleNames, SUBJECT_RULES, type AccessRule } from './rules.js';

const nobody: Relation = { orgUnitIds: [], managerIds: [] };
const anna = { personId: 'anna' };
/** Anna works in a store of the north and reports to Bert, who reports to Carl. */
const ofAnna: Relation = { orgUnitIds: ['company', 'north', 'store'], managerIds: ['bert', 'carl'] };

interface Somebody {
  readonly role?: ViewerRole;
  readonly unit?: string;
  readonly personId?: string;
  readonly purpose?: Purpose;
}

const toAsker = ({ role, unit, personId, purpose }: Somebody): Asker => ({
  rolesEverywhere: new Set(role && unit === undefined ? [role] : []),
  rolesWithin: new Map(role && unit !== undefined ? [[role, new Set([unit])]] : []),
  ...(personId === undefined ? {} : { personId }),
  ...(purpose === undefined ? {} : { purpose }),
});

const seesAnna = (rule: AccessRule, somebody: Somebody, ofAsker = nobody): boolean =>
  accessRules[rule]({ asker: toAsker(somebody), subject: anna, ofSubject: ofAnna, ofAsker }) === true;

/** The rules by which somebody sees what is about Anna, of those about one person. */
const ABOUT_ONE = [
  'DIRECTORY',
  'EMPLOYMENT',
  'CAREER',
  'TRAINING',
  'PAY',
  'PERFORMANCE',
  'PERSONAL_RISK',
  'READINGS',
] as const;
const listSeen = (somebody: Somebody, ofAsker = nobody) =>
  ABOUT_ONE.filter((rule) => seesAnna(rule, somebody, ofAsker));

describe('what is about one person', () => {
  it('is the person’s own', () => {
    expect(listSeen({ personId: 'anna' })).toEqual(ABOUT_ONE);
  });

  it.each<readonly [string, Somebody, readonly AccessRule[]]>([
    ['a peer', { role: 'EMPLOYEE', personId: 'dora' }, []],
    [
      'the own manager',
      { role: 'MANAGER', personId: 'bert' },
      ['DIRECTORY', 'EMPLOYMENT', 'CAREER', 'TRAINING', 'PERFORMANCE'],
    ],
    [
      'the manager’s manager',
      { role: 'MANAGER', personId: 'carl' },
      ['DIRECTORY', 'EMPLOYMENT', 'CAREER', 'TRAINING', 'PERFORMANCE'],
    ],
    ['a manager whose role ended', { role: 'EMPLOYEE', personId: 'bert' }, []],
    ['a manager of the south', { role: 'MANAGER', unit: 'south', personId: 'bert' }, []],
    ['a manager of others', { role: 'MANAGER', personId: 'dora' }, []],
    ['HRBP of the company', { role: 'HRBP' }, ['DIRECTORY', 'EMPLOYMENT', 'CAREER', 'TRAINING', 'PAY', 'PERFORMANCE']],
    [
      'HRBP of the north',
      { role: 'HRBP', unit: 'north' },
      ['DIRECTORY', 'EMPLOYMENT', 'CAREER', 'TRAINING', 'PAY', 'PERFORMANCE'],
    ],
    ['HRBP of the south', { role: 'HRBP', unit: 'south' }, []],
    ['LEARNING of the store', { role: 'LEARNING', unit: 'store' }, ['DIRECTORY', 'CAREER', 'TRAINING']],
    ['FINANCE', { role: 'FINANCE' }, ['DIRECTORY', 'PAY']],
    ['ADMIN', { role: 'ADMIN' }, ['DIRECTORY', 'EMPLOYMENT', 'CAREER', 'TRAINING', 'PAY', 'PERFORMANCE']],
    ['ADMIN of the north alone', { role: 'ADMIN', unit: 'north' }, []],
    ...(['CANDIDATE', 'EXECUTIVE', 'BI', 'BUSINESS_UNIT', 'SERVICE'] as const).map(
      (role) => [role, { role, personId: 'dora' }, []] as const,
    ),
  ])('shows %s', (_, somebody, seen) => {
    expect(listSeen(somebody)).toEqual(seen);
  });

  it('shows the name to those whom the person leads', () => {
    expect(listSeen({ personId: 'eve' }, { orgUnitIds: [], managerIds: ['anna'] })).toEqual(['DIRECTORY']);
  });

  it('shows how likely the person is to leave for a purpose alone, ADMIN too', () => {
    for (const somebody of [
      { role: 'ADMIN' },
      { role: 'HRBP', unit: 'north' },
      { role: 'MANAGER', personId: 'carl' },
    ] as const)
      expect(purposes.filter((purpose) => seesAnna('PERSONAL_RISK', { ...somebody, purpose }))).toEqual([
        ...['PERSONNEL_CARE', 'CAREER_PLANNING', 'AUDIT'],
      ]);
    for (const role of viewerRoles.filter((name) => !['ADMIN', 'HRBP'].includes(name)))
      expect(seesAnna('PERSONAL_RISK', { role, purpose: 'PERSONNEL_CARE' })).toBe(false);
  });
});

describe('what is about everybody', () => {
  const all = (role: ViewerRole, unit?: string) =>
    ruleNames.filter((rule) => accessRules[rule]({ asker: toAsker({ role, ...(unit ? { unit } : {}) }) }) === true);

  it.each<readonly [ViewerRole, readonly string[]]>([
    ['CANDIDATE', ['IDENTIFIED']],
    ['EMPLOYEE', ['IDENTIFIED', 'COMPANY']],
    ['MANAGER', ['IDENTIFIED', 'COMPANY']],
    ['BI', ['IDENTIFIED', 'COMPANY', 'GROUP_FIGURES', 'STUDY', 'ALL_STUDIES']],
    ['BUSINESS_UNIT', ['IDENTIFIED', 'COMPANY', 'GROUP_FIGURES', 'STUDY', 'ALL_STUDIES']],
    ['EXECUTIVE', ['IDENTIFIED', 'COMPANY', 'GROUP_FIGURES', 'STUDY', 'ALL_STUDIES']],
    ['SERVICE', ['IDENTIFIED', 'COMPANY', 'OPERATION_STATUS', 'IMPORT_PEOPLE', 'IMPORT_TRAINING', 'IMPORT_OUTCOMES']],
  ])('is shown to %s of the company', (role, rules) => {
    expect(all(role)).toEqual(rules);
  });

  it('is told in studies that those alone define who may read of the people, since several can tell of one', () => {
    const definers = viewerRoles.filter((role) => all(role).includes('DEFINE_STUDIES'));
    expect(definers).toEqual(viewerRoles.filter((role) => seesAnna('PERFORMANCE', { role })));
  });

  it.each(viewerRoles.filter((role) => role !== 'CANDIDATE'))('is hardly anything to %s of one unit', (role) => {
    const allowed = ['IDENTIFIED', 'COMPANY', 'DECIDE_PAY', 'CONFIRM_PAYMENT'];
    expect(all(role, 'north').filter((rule) => !allowed.includes(rule))).toEqual([]);
    expect(all('ADMIN', 'north')).toEqual(['IDENTIFIED']);
  });

  it('is all that has a rule to ADMIN, but for what needs a purpose or may be the own', () => {
    expect(ruleNames.filter((rule) => !all('ADMIN').includes(rule))).toEqual([
      ...['PERSONAL_RISK', 'READINGS', 'DECIDE_PAY_OF', 'CONFIRM_PAYMENT_OF'],
    ]);
  });
});

describe('a study', () => {
  const owned = (unit: string): Relation => ({ orgUnitIds: ['company', unit], managerIds: [] });
  const sees = (somebody: Somebody, unit: string): unknown =>
    accessRules.STUDY({
      asker: toAsker(somebody),
      subject: { orgUnitId: unit },
      ofSubject: owned(unit),
    });

  it('is seen by who answers for its unit, and by nobody of another', () => {
    expect(sees({ role: 'BUSINESS_UNIT', unit: 'north' }, 'north')).toBe(true);
    expect(sees({ role: 'BUSINESS_UNIT', unit: 'company' }, 'north')).toBe(true);
    expect(sees({ role: 'BUSINESS_UNIT', unit: 'south' }, 'north')).toBe(false);
    expect(sees({ role: 'EMPLOYEE', personId: 'anna' }, 'north')).toBe(false);
  });

  it('that no unit owns is seen by who answers for the company alone', () => {
    const asked = (somebody: Somebody) =>
      accessRules.STUDY({ asker: toAsker(somebody), subject: {}, ofSubject: nobody });
    expect([asked({ role: 'BI' }), asked({ role: 'BI', unit: 'company' })]).toEqual([true, false]);
  });
});

describe('the table', () => {
  it('has every rule that the graph names, and no other', () => {
    const rules = parse(subgraphSdl.people).definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'AccessRule'
        ? (node.values ?? []).map(({ name }) => name.value)
        : [],
    );
    expect(rules.sort()).toEqual(['PARENT', ...ruleNames].sort());
  });

  it('names those that ask whom a thing is about', () => {
    const judge = (rule: AccessRule, somebody: Somebody, isAsked: boolean) =>
      accessRules[rule]({ asker: toAsker(somebody), ...(isAsked ? { subject: anna, ofSubject: ofAnna } : {}) });
    const askers = viewerRoles.flatMap((role) =>
      [{ role }, { role, unit: 'north' }].map((each) => ({ ...each, personId: 'anna', purpose: 'AUDIT' as const })),
    );
    const asking = ruleNames.filter((rule) =>
      askers.some((somebody) => judge(rule, somebody, true) !== judge(rule, somebody, false)),
    );
    expect(new Set(asking)).toEqual(SUBJECT_RULES);
  });

  it('does not decide what relations decide before they are known', () => {
    const open = (rule: AccessRule, somebody: Somebody) =>
      accessRules[rule]({ asker: toAsker(somebody), subject: anna });
    expect(open('TRAINING', { role: 'HRBP', unit: 'north' })).toBeUndefined();
    expect(open('TRAINING', { role: 'MANAGER', personId: 'bert' })).toBeUndefined();
    expect(open('TRAINING', { role: 'EMPLOYEE', personId: 'bert' })).toBe(false);
    expect(open('TRAINING', { role: 'LEARNING' })).toBe(true);
  });
});
