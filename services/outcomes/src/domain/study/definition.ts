import type { Id, Period } from '@holdfast/kernel';

/** How people came to take part. */
export type StudyDesign = 'RANDOMIZED' | 'OBSERVATIONAL';

/** A cohort or unit that a study names; it may not have been heard of yet, so its name is kept for messages. */
export interface StudyReference {
  readonly id: Id;
  /** As it was written. */
  readonly name: string;
}

export interface StudyClaim {
  /** Decimal text. */
  readonly growthPercent: string;
  readonly source: string;
}

/** The question of a study: who is compared with whom, on which number and when. It never changes. */
export interface StudyDefinition {
  readonly key: string;
  readonly question: string;
  readonly design: StudyDesign;
  readonly cohorts: readonly StudyReference[];
  readonly members: 'ENROLLED' | 'COMPLETED';
  readonly orgUnits: readonly StudyReference[];
  readonly metricId: Id;
  readonly baseline: Period | null;
  readonly outcome: Period;
  /** Decimal text, in the metric's unit. */
  readonly minimumWorthwhileEffect: string | null;
  readonly ownerOrgUnitId: Id | null;
  readonly claim: StudyClaim | null;
}
