import type { Id } from '@holdfast/kernel';
import type { Purpose, ViewerRole } from '../identity/viewer.js';

/** How a person stands in the organization today. */
export interface Relation {
  /** The person's unit and all above it; empty when no unit is known. */
  readonly orgUnitIds: readonly Id[];
  /** The person's manager, the manager's manager and so on. */
  readonly managerIds: readonly Id[];
}

/** Whoever asks, as rules judge it. */
export interface Asker {
  /** The asker as a person of the company. */
  readonly personId?: Id;
  /** Roles that hold for the whole company. */
  readonly rolesEverywhere: ReadonlySet<ViewerRole>;
  /** Org units for which a role holds, with all units below them. */
  readonly rolesWithin: ReadonlyMap<ViewerRole, ReadonlySet<Id>>;
  readonly purpose?: Purpose;
}

/** Whom or what a thing is about; a thing about nobody is judged by roles alone. */
export interface Subject {
  readonly personId?: Id;
  /** The unit that owns a thing which is not about a person. */
  readonly orgUnitId?: Id;
}

/** What a rule decides about. */
export interface Question {
  readonly asker: Asker;
  readonly subject?: Subject;
  /** How the subject stands in the organization; absent until somebody has to know. */
  readonly ofSubject?: Relation;
  /** How the asker stands there; absent until it decides. */
  readonly ofAsker?: Relation;
}

/** True and false are final; undefined says that relations decide, which the question does not have yet. */
export type Verdict = boolean | undefined;

/** Decides a question. It knows nothing but the question, so that it can be judged by a table. */
export type Condition = (question: Question) => Verdict;
