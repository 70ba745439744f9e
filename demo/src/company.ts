import type { Day, Period } from '@holdfast/kernel';

/** Rows and inputs as the public graph takes them (`schema/api.graphql`), as far as the demo company uses them. */
export interface PersonRow {
  readonly externalId: string;
  readonly displayName: string;
  readonly orgUnit: string;
  readonly manager: string | null;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly endReason: string | null;
  readonly recordedAt: string;
}

export interface EnrollmentRow {
  readonly person: string;
  readonly cohort: string;
  readonly enrolledOn: Day;
  readonly completedOn: Day | null;
  readonly withdrawnOn: Day | null;
  readonly score: string | null;
  readonly recordedAt: string;
}

export interface ActivityRow {
  readonly eventId: string;
  readonly person: string;
  readonly cohort: string;
  /** Whole days since the cohort's start. */
  readonly day: string;
  readonly verb: string;
  readonly count: string;
  readonly seconds: string;
}

export interface ObservationRow extends Period {
  readonly person: string;
  readonly metric: string;
  readonly value: string;
  readonly recordedAt: string;
}

export interface Money {
  readonly minorUnits: number;
  readonly currency: string;
}

export interface Course {
  readonly key: string;
  readonly title: string;
}

export interface Cohort {
  readonly key: string;
  readonly course: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

export interface Metric {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  readonly dimension: 'EFFICIENCY' | 'COST' | 'INNOVATION' | 'CULTURE';
  readonly periodRule: 'MEAN' | 'SUM';
}

export interface Study {
  readonly key: string;
  readonly question: string;
  readonly design: 'RANDOMIZED' | 'OBSERVATIONAL';
  readonly treated: { readonly cohorts: readonly string[]; readonly members: 'ENROLLED' | 'COMPLETED' };
  readonly comparison: { readonly orgUnits: readonly string[] };
  readonly metric: string;
  readonly baseline: Period;
  readonly outcome: Period;
  readonly ownerOrgUnit: string;
  readonly claim: { readonly growthPercent: string; readonly source: string };
}

export interface CostLine {
  readonly study: string;
  readonly kind: 'DIRECT' | 'TIME' | 'OVERHEAD';
  readonly description: string;
  readonly amount: Money;
  readonly source: string;
}

export interface Price {
  readonly metric: string;
  readonly valuePerUnit: Money;
  readonly source: string;
}

export interface IncentivePolicy {
  readonly key: string;
  readonly title: string;
  readonly effectiveFrom: Day;
  readonly rule: {
    readonly metricGrowth: {
      readonly course: string;
      readonly metric: string;
      readonly baseline: Period;
      readonly outcome: Period;
      readonly minimumGrowthPercent: string;
      readonly amount: Money;
    };
  };
}

export interface CareerPath {
  readonly key: string;
  readonly title: string;
  readonly steps: readonly {
    readonly key: string;
    readonly title: string;
    readonly payIncreasePercent: string;
    readonly requires: { readonly course: string; readonly minimumScore: string };
  }[];
}

export interface CareerCommitment {
  readonly person: string;
  readonly careerPath: string;
  readonly step: string;
  readonly personalGoal: string;
  readonly businessGoal: string;
}

/** Everything that is sent to the public graph, in the order in which it is sent. */
export interface DemoCompany {
  readonly courses: readonly Course[];
  readonly cohorts: readonly Cohort[];
  readonly metrics: readonly Metric[];
  readonly prices: readonly Price[];
  readonly careerPaths: readonly CareerPath[];
  readonly commitments: readonly CareerCommitment[];
  readonly policies: readonly IncentivePolicy[];
  readonly people: readonly PersonRow[];
  readonly enrollments: readonly EnrollmentRow[];
  readonly activity: readonly ActivityRow[];
  readonly observations: readonly ObservationRow[];
  readonly studies: readonly Study[];
  readonly costLines: readonly CostLine[];
  /** Values that turned out to be mistakes; they come when everything else has had its effects. */
  readonly corrections: readonly ObservationRow[];
}
