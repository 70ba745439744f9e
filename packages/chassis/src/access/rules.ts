import type { Purpose, ViewerRole } from '../identity/viewer.js';
import {
  anyOf,
  anywhere,
  everywhere,
  isIdentified,
  leadsSubject,
  isLedBySubject,
  isSelf,
  ofOthers,
  within,
  withPurpose,
} from './conditions.js';
import type { Condition } from './question.js';

/** Who answers for figures of the company or of a part of it. */
const FIGURE_ROLES: readonly ViewerRole[] = ['HRBP', 'LEARNING', 'FINANCE', 'EXECUTIVE', 'BI', 'BUSINESS_UNIT'];

/** Who runs the installation; a part of the company has nobody who does. */
const isAdmin = everywhere('ADMIN');

/** For what somebody may read how likely a person is to leave. */
const RISK_PURPOSES: readonly Purpose[] = ['PERSONNEL_CARE', 'CAREER_PLANNING', 'AUDIT'];

/**
 * Who may see or do what, by the names that the graph gives its rules. This table is the whole of it: a field names a
 * rule, and a rule knows nothing of fields.
 */
export const accessRules = {
  IDENTIFIED: isIdentified,
  COMPANY: anyOf(anywhere('EMPLOYEE', 'MANAGER', 'SERVICE', ...FIGURE_ROLES), isAdmin),
  DIRECTORY: anyOf(isSelf, within('HRBP', 'LEARNING', 'FINANCE'), isAdmin, leadsSubject, isLedBySubject),
  EMPLOYMENT: anyOf(isSelf, within('HRBP'), isAdmin, leadsSubject),
  CAREER: anyOf(isSelf, within('HRBP', 'LEARNING'), isAdmin, leadsSubject),
  TRAINING: anyOf(isSelf, within('HRBP', 'LEARNING'), isAdmin, leadsSubject),
  PAY: anyOf(isSelf, within('HRBP', 'FINANCE'), isAdmin),
  PERFORMANCE: anyOf(isSelf, within('HRBP'), isAdmin, leadsSubject),
  PERSONAL_RISK: anyOf(isSelf, withPurpose(RISK_PURPOSES, anyOf(within('HRBP'), isAdmin, leadsSubject))),
  READINGS: anyOf(isSelf, withPurpose(['AUDIT'], isAdmin)),
  ALL_PEOPLE: everywhere('HRBP', 'LEARNING', 'ADMIN'),
  ALL_TRAINING: everywhere('HRBP', 'LEARNING', 'ADMIN'),
  ALL_PAY: everywhere('HRBP', 'FINANCE', 'ADMIN'),
  GROUP_FIGURES: anyOf(everywhere(...FIGURE_ROLES), isAdmin),
  STUDY: anyOf(within(...FIGURE_ROLES), isAdmin),
  ALL_STUDIES: anyOf(everywhere(...FIGURE_ROLES), isAdmin),
  OPERATION_STATUS: everywhere('SERVICE', 'ADMIN'),
  OPERATIONS: isAdmin,
  IMPORT_PEOPLE: everywhere('SERVICE', 'HRBP', 'ADMIN'),
  IMPORT_TRAINING: everywhere('SERVICE', 'LEARNING', 'ADMIN'),
  IMPORT_OUTCOMES: everywhere('SERVICE', 'ADMIN'),
  PLAN_CAREERS: everywhere('HRBP', 'ADMIN'),
  PLAN_TRAINING: everywhere('LEARNING', 'ADMIN'),
  PUBLISH_POLICIES: everywhere('HRBP', 'ADMIN'),
  DECIDE_PAY: anyOf(anywhere('HRBP', 'FINANCE'), isAdmin),
  CONFIRM_PAYMENT: anyOf(anywhere('FINANCE'), isAdmin),
  DECIDE_PAY_OF: ofOthers(anyOf(within('HRBP', 'FINANCE'), isAdmin)),
  CONFIRM_PAYMENT_OF: ofOthers(anyOf(within('FINANCE'), isAdmin)),
  DEFINE_STUDIES: everywhere('HRBP', 'ADMIN'),
  VALUE_TRAINING: everywhere('LEARNING', 'FINANCE', 'HRBP', 'ADMIN'),
} as const satisfies Readonly<Record<string, Condition>>;

/** A rule that is judged; what is shown with its parent is not. */
export type AccessRule = keyof typeof accessRules;

// The keys of a literal are those of its type.
export const ruleNames = Object.keys(accessRules) as readonly AccessRule[];

export const isAccessRule = (name: string): name is AccessRule => Object.hasOwn(accessRules, name);

/** Whatever is read by these of somebody else is kept, for that person to see. */
export const AUDITED_RULES: ReadonlySet<AccessRule> = new Set<AccessRule>(['PERSONAL_RISK']);

/** They ask whom or what a thing is about, so a type that names one has to say that. */
export const SUBJECT_RULES: ReadonlySet<AccessRule> = new Set<AccessRule>([
  'DIRECTORY',
  'EMPLOYMENT',
  'CAREER',
  'TRAINING',
  'PAY',
  'PERFORMANCE',
  'PERSONAL_RISK',
  'READINGS',
  'STUDY',
  'DECIDE_PAY_OF',
  'CONFIRM_PAYMENT_OF',
]);
