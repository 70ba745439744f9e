import type { Id } from '@holdfast/kernel';
import type { Purpose, ViewerRole } from '../identity/viewer.js';
import type { Asker, Condition, Relation } from './question.js';

/** Everybody who has shown who they are. */
export const isIdentified: Condition = () => true;

/** What is about the asker. */
export const isSelf: Condition = ({ asker, subject }) =>
  asker.personId !== undefined && asker.personId === subject?.personId;

/** Whoever has one of these roles for the whole company. */
export const everywhere =
  (...roles: readonly ViewerRole[]): Condition =>
  ({ asker }) =>
    roles.some((role) => asker.rolesEverywhere.has(role));

/** Whoever has one of these roles for any part of the company. */
export const anywhere =
  (...roles: readonly ViewerRole[]): Condition =>
  ({ asker }) =>
    roles.some((role) => asker.rolesEverywhere.has(role) || asker.rolesWithin.has(role));

const holdsFor = ({ rolesWithin }: Asker, role: ViewerRole, { orgUnitIds }: Relation): boolean => {
  const units: ReadonlySet<Id> | undefined = rolesWithin.get(role);
  return units !== undefined && orgUnitIds.some((id) => units.has(id));
};

/** Whoever has one of these roles for the unit to which the subject belongs, or for one above it. */
export const within =
  (...roles: readonly ViewerRole[]): Condition =>
  ({ asker, subject, ofSubject }) => {
    if (roles.some((role) => asker.rolesEverywhere.has(role))) return true;
    if (!subject || !roles.some((role) => asker.rolesWithin.has(role))) return false;
    return ofSubject && roles.some((role) => holdsFor(asker, role, ofSubject));
  };

/** A manager, for everybody who reports to the asker at any depth, where the role holds. */
export const leadsSubject: Condition = ({ asker, subject, ofSubject }) => {
  const { personId, rolesEverywhere, rolesWithin } = asker;
  if (personId === undefined || subject?.personId === undefined || subject.personId === personId) return false;
  if (!rolesEverywhere.has('MANAGER') && !rolesWithin.has('MANAGER')) return false;
  return (
    ofSubject &&
    ofSubject.managerIds.includes(personId) &&
    (rolesEverywhere.has('MANAGER') || holdsFor(asker, 'MANAGER', ofSubject))
  );
};

/** What is about somebody to whom the asker reports, at any depth. */
export const isLedBySubject: Condition = ({ asker, subject, ofAsker }) => {
  const subjectId = subject?.personId;
  if (asker.personId === undefined || subjectId === undefined) return false;
  return ofAsker && ofAsker.managerIds.includes(subjectId);
};

/** The same of everybody but the asker: nobody decides about what is their own. */
export const ofOthers =
  (condition: Condition): Condition =>
  (question) => {
    // Without a subject it is open whose it is, so that nobody passes for everybody.
    if (!question.subject) return undefined;
    return isSelf(question) ? false : condition(question);
  };

/** The same, for whoever has named one of these purposes. */
export const withPurpose =
  (purposes: readonly Purpose[], condition: Condition): Condition =>
  (question) =>
    purposes.some((purpose) => purpose === question.asker.purpose) && condition(question);

/** True when one is; undefined when none is and one waits for relations. */
export const anyOf =
  (...conditions: readonly Condition[]): Condition =>
  (question) => {
    const verdicts = conditions.map((condition) => condition(question));
    if (verdicts.includes(true)) return true;
    return verdicts.includes(undefined) ? undefined : false;
  };
