// Generated from the contract by `npm run contract`. Change the contract instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One act, or several of the same kind on one day. Every cell but `row` is text as it stands in the file. */
export type ActivityRowInput = {
  /** When: an instant with offset. Either this or `day`. */
  readonly at?: string | null | undefined;
  /** The cohort's key. */
  readonly cohort?: string | null | undefined;
  /** How many acts the row stands for; 1 when absent. */
  readonly count?: string | null | undefined;
  /** When: whole days since the cohort's start, may be negative. Either this or `at`. */
  readonly day?: string | null | undefined;
  /** The source's own identity of the act. */
  readonly eventId?: string | null | undefined;
  /** To what, such as a page. */
  readonly object?: string | null | undefined;
  /** The person's HR number. */
  readonly person?: string | null | undefined;
  /** The row's number in its source: with the source its identity, when it has no event id. */
  readonly row: number;
  /** How long, in seconds. */
  readonly seconds?: string | null | undefined;
  /** What was done, such as `interacted`. */
  readonly verb?: string | null | undefined;
};

/** A cost to add. */
export type AddCostLineInput = {
  /** How much, not negative. */
  readonly amount: MoneyInput;
  /** What it was for. */
  readonly description: string;
  /** Which kind of cost. */
  readonly kind: CostLineKind;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: string;
  /** Who says so, or the key of the incentive policy that it covers. */
  readonly source: string;
  /** The study's key. */
  readonly study: string;
};

/** Where a promise stands. */
export type CareerCommitmentStatus =
  /** The company did not keep it. */
  | 'BREACHED'
  /** The requirement is met; the company is to act. */
  | 'ELIGIBLE'
  /** The step was granted. */
  | 'FULFILLED'
  /** Promised; the requirement is not met yet. */
  | 'PROMISED';

/** A step of a career path to publish. */
export type CareerStepInput = {
  /** Unique within the path. */
  readonly key: string;
  /** How much the pay rises with it, in percent. */
  readonly payIncreasePercent: string | number;
  /** What has to be shown first. */
  readonly requires?: CareerStepRequirementInput | null | undefined;
  /** The position that it leads to. */
  readonly title: string;
};

/** What a step asks for. */
export type CareerStepRequirementInput = {
  /** The course's key. */
  readonly course: string;
  /** The lowest score that is enough. */
  readonly minimumScore?: string | number | null | undefined;
};

/** With whom the trained are compared. */
export type ComparisonInput = {
  /** Units by key, name or path, those below included, at most 25. With none nobody is compared, which is a warning of the study. */
  readonly orgUnits: ReadonlyArray<string>;
};

/** Which kind of cost. */
export type CostLineKind =
  /** Money that was paid for it, such as places and rooms. */
  | 'DIRECT'
  /** A share of what is there anyway. */
  | 'OVERHEAD'
  /** Working time of those who took part. */
  | 'TIME';

/** A course to record. */
export type CreateCourseInput = {
  /** The natural key. */
  readonly key: string;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: string;
  /** How it is announced. */
  readonly title: string;
};

/** A metric to define. */
export type DefineMetricInput = {
  /** Which kind of result it speaks of. */
  readonly dimension: MetricDimension;
  /** Which way is better. */
  readonly direction: MetricDirection;
  /** The natural key. */
  readonly key: string;
  /** What people call it. */
  readonly name: string;
  /** How values of shorter periods are combined. */
  readonly periodRule?: MetricPeriodRule | null | undefined;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: string;
  /** In what it is measured; with `%` the imports read 12.5% as 12.5. */
  readonly unit: string;
};

/** A study to define. */
export type DefineStudyInput = {
  /** The time before, wholly before the outcome period. */
  readonly baseline?: PeriodInput | null | undefined;
  /** What somebody claimed for this training. */
  readonly claim?: StudyClaimInput | null | undefined;
  /** With whom they are compared. */
  readonly comparison: ComparisonInput;
  /** How people came to take part. */
  readonly design: StudyDesign;
  /** The natural key. */
  readonly key: string;
  /** The metric's key. */
  readonly metric: string;
  /** The smallest effect that would be worth the trouble, in the metric's unit. */
  readonly minimumWorthwhileEffect?: string | number | null | undefined;
  /** The time after. */
  readonly outcome: PeriodInput;
  /** Whose study it is: a unit's key, name or path. */
  readonly ownerOrgUnit?: string | null | undefined;
  /** What is asked. */
  readonly question: string;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: string;
  /** Who was trained. */
  readonly treated: TreatedInput;
};

/** One row about one person in one cohort. Every cell is text as it stands in the file; an absent cell says nothing, an empty one clears the field. */
export type EnrollmentRowInput = {
  /** The cohort's key. */
  readonly cohort?: string | null | undefined;
  /** When it was finished. */
  readonly completedOn?: string | null | undefined;
  /** The first day. */
  readonly enrolledOn?: string | null | undefined;
  /** The person's HR number. */
  readonly person?: string | null | undefined;
  /** When the row's content was known: an instant with offset. The later one wins. */
  readonly recordedAt?: string | null | undefined;
  /** The row's number in its source, for the report. */
  readonly row: number;
  /** The result. */
  readonly score?: string | null | undefined;
  /** When the person withdrew. */
  readonly withdrawnOn?: string | null | undefined;
};

/** Where an enrollment stands. */
export type EnrollmentStatus =
  /** The cohort has begun or the person has been active. */
  | 'ACTIVE'
  /** Finished. */
  | 'COMPLETED'
  /** Signed up; neither begun nor active yet. */
  | 'ENROLLED'
  /** Given up. */
  | 'WITHDRAWN';

/** How an estimate was made. */
export type EstimationMethod =
  /** Change of the treated minus change of the others. */
  | 'DIFFERENCE_IN_DIFFERENCES'
  /** Mean of the treated minus mean of the others, after. */
  | 'DIFFERENCE_IN_MEANS';

/** How far an estimate may be trusted: the Maryland Scientific Methods Scale, 5 is best. */
export type EvidenceGrade =
  /** Treated and others compared once, after. */
  | 'SMS_1'
  /** Before and after, or others that are not comparable. */
  | 'SMS_2'
  /** Before and after, with a comparison group. */
  | 'SMS_3'
  /** A comparison group made comparable, or a lot with a flaw. */
  | 'SMS_4'
  /** By lot. */
  | 'SMS_5';

/** Rows about learning activity. */
export type ImportActivityInput = {
  /** True: judge the rows and store nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** At most 1,000. */
  readonly rows: ReadonlyArray<ActivityRowInput>;
  /** Where the rows come from, such as the file's name; with the row's number it identifies a row that has no event id. */
  readonly source: string;
};

/** Rows about enrollments. */
export type ImportEnrollmentsInput = {
  /** True: judge the rows and store nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** At most 1,000. */
  readonly rows: ReadonlyArray<EnrollmentRowInput>;
};

/** Rows about values. */
export type ImportObservationsInput = {
  /** True: judge the rows and store nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** At most 1,000. */
  readonly rows: ReadonlyArray<ObservationRowInput>;
};

/** Rows about people. */
export type ImportPeopleInput = {
  /** True: judge the rows and store nothing. */
  readonly dryRun?: boolean | null | undefined;
  /** At most 1,000. */
  readonly rows: ReadonlyArray<PersonRowInput>;
};

/** Why a completer is not paid. */
export type IncentiveDenialReason =
  /** Growth over zero or less is undefined. */
  | 'BASELINE_NOT_POSITIVE'
  /** The improvement is too small. */
  | 'BELOW_THRESHOLD'
  /** No usable value before; a gap or an overlap counts as missing. */
  | 'MISSING_BASELINE'
  /** No usable value after; a gap or an overlap counts as missing. */
  | 'MISSING_OUTCOME'
  /** Sums over periods whose lengths differ by more than 12 percent. */
  | 'PERIODS_NOT_COMPARABLE';

/** What has to be shown to earn; exactly one member. */
export type IncentiveRuleInput = {
  /** A business number of the person has to improve. */
  readonly metricGrowth?: MetricGrowthRuleInput | null | undefined;
};

/** Where an incentive stands. */
export type IncentiveStatus =
  /** Earned; nobody has decided yet. */
  | 'ACCRUED'
  /** To be paid. */
  | 'APPROVED'
  /** Paid. */
  | 'PAID'
  /** Refused by a person. */
  | 'REJECTED'
  /** Taken back because its evidence was corrected away. */
  | 'REVERSED';

/** A promise to make. */
export type MakeCareerCommitmentInput = {
  /** What the business wants from it. */
  readonly businessGoal: string;
  /** The path's key. */
  readonly careerPath: string;
  /** The person's HR number. */
  readonly person: string;
  /** What the person wants from it. */
  readonly personalGoal: string;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: string;
  /** The step's key. */
  readonly step: string;
};

/** Which kind of result a number speaks of. */
export type MetricDimension =
  /** What it costs. */
  | 'COST'
  /** How people work together. */
  | 'CULTURE'
  /** How much is done in how much time. */
  | 'EFFICIENCY'
  /** What is new. */
  | 'INNOVATION';

/** Which way of a number is better. */
export type MetricDirection =
  /** More is better, such as sales. */
  | 'HIGHER_IS_BETTER'
  /** Less is better, such as defects. */
  | 'LOWER_IS_BETTER';

/** A rule on the growth of a number. */
export type MetricGrowthRuleInput = {
  /** What it pays, more than zero. */
  readonly amount: MoneyInput;
  /** The time before. */
  readonly baseline: PeriodInput;
  /** The course's key. */
  readonly course: string;
  /** The metric's key. */
  readonly metric: string;
  /** The least improvement that pays, inclusive, in percent. */
  readonly minimumGrowthPercent: string | number;
  /** The time after. */
  readonly outcome: PeriodInput;
};

/** How values of shorter periods are combined to a longer one. */
export type MetricPeriodRule =
  /** Averaged, weighted by days, such as a rate. */
  | 'MEAN'
  /** Added up, such as sales. */
  | 'SUM';

/** An amount of money that a caller states. */
export type MoneyInput = {
  /** ISO 4217, such as CNY. */
  readonly currency: string;
  /** The amount in minor units, within ±(2^53 - 1). */
  readonly minorUnits: number;
};

/** One value of one metric for one person in one period. Every cell is text as it stands in the file; an empty value takes the value back. */
export type ObservationRowInput = {
  /** The first day, or a month. */
  readonly from?: string | null | undefined;
  /** The metric's key. */
  readonly metric?: string | null | undefined;
  /** The person's HR number. */
  readonly person?: string | null | undefined;
  /** When the row's content was known: an instant with offset. The later one wins. */
  readonly recordedAt?: string | null | undefined;
  /** The row's number in its source, for the report. */
  readonly row: number;
  /** The last day, or a month. */
  readonly to?: string | null | undefined;
  /** The value, at most 12 decimals, within ±(2^53 - 1). */
  readonly value?: string | null | undefined;
};

/** A stretch of days that a caller states. */
export type PeriodInput = {
  /** The first day, inside. */
  readonly from: string;
  /** The last day, inside; not before the first. */
  readonly to: string;
};

/** One row about one person. Every cell is text as it stands in the file; an absent cell says nothing, an empty one clears the field. */
export type PersonRowInput = {
  /** How the person is called at work. */
  readonly displayName?: string | null | undefined;
  /** VOLUNTARY, INVOLUNTARY or OTHER. */
  readonly endReason?: string | null | undefined;
  /** Last day of employment. */
  readonly endedOn?: string | null | undefined;
  /** The HR number, 1 to 64 characters. */
  readonly externalId?: string | null | undefined;
  /** The HR number of the person's manager. */
  readonly manager?: string | null | undefined;
  /** A unit's key, name or path such as `总部/华东/门店0123`. */
  readonly orgUnit?: string | null | undefined;
  /** Since when the person belongs to the unit. */
  readonly orgUnitFrom?: string | null | undefined;
  /** When the row's content was known: an instant with offset. The later one wins. */
  readonly recordedAt?: string | null | undefined;
  /** The row's number in its source, for the report. */
  readonly row: number;
  /** First day of employment; a later one than known is a return. */
  readonly startedOn?: string | null | undefined;
};

/** A career path to publish. */
export type PublishCareerPathInput = {
  /** The natural key. */
  readonly key: string;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: string;
  /** From the first to the last, 1 to 25. */
  readonly steps: ReadonlyArray<CareerStepInput>;
  /** How it is announced. */
  readonly title: string;
};

/** A policy to publish. */
export type PublishIncentivePolicyInput = {
  /** From when it holds. */
  readonly effectiveFrom: string;
  /** The natural key. */
  readonly key: string;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: string;
  /** What has to be shown. */
  readonly rule: IncentiveRuleInput;
  /** How it is announced. */
  readonly title: string;
};

/** Where a window stands. */
export type RiskWindowStatus =
  /** Over, or the person has left. */
  | 'CLOSED'
  /** Now. */
  | 'OPEN'
  /** Not begun. */
  | 'UPCOMING';

/** Why a figure of a report is missing or incomplete. */
export type RoiReasonCode =
  /** An amount is beyond 2^53 - 1 minor units. */
  | 'AMOUNT_TOO_LARGE'
  /** Incentives were earned and are not among the costs. */
  | 'INCENTIVES_NOT_COSTED'
  /** Amounts in several currencies; none is converted. */
  | 'MIXED_CURRENCIES'
  /** No cost line, or they sum to zero. */
  | 'NO_COSTS'
  /** There is no effect to value. */
  | 'NO_EFFECT'
  /** Nobody has said what one unit is worth. */
  | 'NO_PRICE'
  /** The interval carries the effect's uncertainty only: the price has no range. */
  | 'PRICE_WITHOUT_RANGE';

/** A run of a course to plan. */
export type ScheduleCohortInput = {
  /** The course's key. */
  readonly course: string;
  /** The last day, not before the first. */
  readonly endsOn: string;
  /** The natural key. */
  readonly key: string;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: string;
  /** The first day. */
  readonly startsOn: string;
};

/** A price to set. */
export type SetMonetizationInput = {
  /** The metric's key. */
  readonly metric: string;
  /** 1 to 200 characters. Repeating it with the same input changes nothing more. */
  readonly requestId: string;
  /** Who says so. */
  readonly source: string;
  /** What one unit of improvement per person over the outcome period is worth. */
  readonly valuePerUnit: MoneyInput;
};

/** A claim to keep beside the data. */
export type StudyClaimInput = {
  /** The claimed improvement, in percent. */
  readonly growthPercent: string | number;
  /** Who claims it. */
  readonly source: string;
};

/** How people came to take part, which decides what may be concluded. */
export type StudyDesign =
  /** By choice or selection. */
  | 'OBSERVATIONAL'
  /** By lot. */
  | 'RANDOMIZED';

/** Why somebody is not in the headline. */
export type StudyExclusionReason =
  /** Enrolled in a treated cohort, but completed or withdrew before the first day, by what different rows say. Nobody knows which day is wrong until one is corrected. */
  | 'DAYS_CONTRADICT'
  /** Values leave a gap in the period. */
  | 'INCOMPLETE'
  /** No value in the baseline period. */
  | 'MISSING_BASELINE'
  /** No value in the outcome period. */
  | 'MISSING_OUTCOME'
  /** No value in the outcome period, and left before its end. */
  | 'MISSING_OUTCOME_LEFT'
  /** In a comparison unit, but not employed when the cohorts started. */
  | 'NOT_EMPLOYED_AT_START'
  /** Enrolled in a treated cohort, but not treated before the outcome period. */
  | 'NOT_TREATED_IN_TIME'
  /** Values overlap in the period. */
  | 'OVERLAPPING'
  /** In a comparison unit, but enrolled in the same course. */
  | 'TOOK_THE_COURSE';

/** What a reader must know before believing a number. */
export type StudyWarningCode =
  /** Treated and others share no org unit: people of one unit resemble each other; this interval is too narrow. */
  | 'CLUSTERED_ASSIGNMENT'
  /** Nobody is in the comparison group: no one of its units can be compared, or the study names none. */
  | 'EMPTY_COMPARISON'
  /** The groups were more than a quarter of a standard deviation apart before the training. */
  | 'GROUPS_DIFFER_AT_START'
  /** A group has too few people to be told of to whoever may not read of the individuals. */
  | 'GROUP_TOO_SMALL'
  /** Incentives were paid for what the study measures and are not among its costs. */
  | 'INCENTIVES_NOT_COSTED'
  /** An observational study without a baseline has no headline: the naive difference is never one. */
  | 'NO_BASELINE'
  /** No value varies, so the interval has no width. */
  | 'NO_VARIATION'
  /** Sums over periods whose lengths differ by more than 12 percent are not compared. */
  | 'PERIODS_NOT_COMPARABLE'
  /** Those who complete are a choice among those drawn: treated as observational. */
  | 'SELECTED_BY_COMPLETION'
  /**
   * Events are on their way; the figures will still move. A service that runs as a process of its own cannot see what
   * another has accepted and not yet published: the query `system` shows that too.
   */
  | 'STILL_ARRIVING'
  /** Fewer than two people with values in the comparison group. */
  | 'TOO_FEW_COMPARISON'
  /** Fewer than two people with values in the treated group. */
  | 'TOO_FEW_TREATED'
  /** A cohort that the study names has not been heard of. */
  | 'UNKNOWN_COHORT';

/** Who counts as trained. */
export type TreatedInput = {
  /** Keys of cohorts of any course, 1 to 25. */
  readonly cohorts: ReadonlyArray<string>;
  /** Everybody who enrolled, or only those who completed. */
  readonly members: TreatedMembers;
};

/** Which members of a cohort count as trained. */
export type TreatedMembers =
  /** Only those who completed. */
  | 'COMPLETED'
  /** All who enrolled, those who withdrew included: the fair choice after a lot. */
  | 'ENROLLED';

/** What a viewer may act as. Where no identities are configured everybody on this machine is its operator. */
export type ViewerRole =
  /** Runs the installation. */
  | 'ADMIN'
  /** A tool that reads figures for reports. */
  | 'BI'
  /** A tool of a business unit that follows what concerns it. */
  | 'BUSINESS_UNIT'
  /** Wants to work here. */
  | 'CANDIDATE'
  /** Works here. */
  | 'EMPLOYEE'
  /** Answers for the company or a part of it. */
  | 'EXECUTIVE'
  /** Answers for money. */
  | 'FINANCE'
  /** Looks after people on behalf of human resources. */
  | 'HRBP'
  /** Plans and runs training. */
  | 'LEARNING'
  /** Leads people. */
  | 'MANAGER'
  /** A system that feeds this one. */
  | 'SERVICE';

export type ImportPeopleMutationVariables = Exact<{
  input: ImportPeopleInput;
}>;

export type ImportPeopleMutation = {
  readonly importPeople:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'ImportReport';
        readonly accepted: number;
        readonly unchanged: number;
        readonly refused: number;
        readonly problems: ReadonlyArray<{
          readonly row: number;
          readonly path: ReadonlyArray<string>;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type PublishCareerPathMutationVariables = Exact<{
  input: PublishCareerPathInput;
}>;

export type PublishCareerPathMutation = {
  readonly publishCareerPath:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'PublishCareerPathSuccess';
        readonly careerPath: {
          readonly id: string;
          readonly key: string;
          readonly steps: ReadonlyArray<{
            readonly key: string;
            readonly title: string;
            readonly payIncreasePercent: string;
          }>;
        };
      }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type MakeCareerCommitmentMutationVariables = Exact<{
  input: MakeCareerCommitmentInput;
}>;

export type MakeCareerCommitmentMutation = {
  readonly makeCareerCommitment:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'CareerCommitmentAlreadyExists';
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
      }
    | {
        readonly __typename: 'CareerPathNotFound';
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
      }
    | {
        readonly __typename: 'CareerStepNotFound';
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'MakeCareerCommitmentSuccess';
        readonly commitment: {
          readonly id: string;
          readonly status: CareerCommitmentStatus;
          readonly step: { readonly key: string };
        };
      }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;

export type CreateCourseMutation = {
  readonly createCourse:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'CourseAlreadyExists';
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
      }
    | {
        readonly __typename: 'CreateCourseSuccess';
        readonly course: { readonly id: string; readonly key: string; readonly title: string };
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type ScheduleCohortMutationVariables = Exact<{
  input: ScheduleCohortInput;
}>;

export type ScheduleCohortMutation = {
  readonly scheduleCohort:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'CohortAlreadyExists';
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
      }
    | { readonly __typename: 'CourseNotFound'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'ScheduleCohortSuccess';
        readonly cohort: {
          readonly id: string;
          readonly key: string;
          readonly startsOn: string;
          readonly endsOn: string;
        };
      }
    | null;
};

export type ImportEnrollmentsMutationVariables = Exact<{
  input: ImportEnrollmentsInput;
}>;

export type ImportEnrollmentsMutation = {
  readonly importEnrollments:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'ImportReport';
        readonly accepted: number;
        readonly unchanged: number;
        readonly refused: number;
        readonly problems: ReadonlyArray<{
          readonly row: number;
          readonly path: ReadonlyArray<string>;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type ImportActivityMutationVariables = Exact<{
  input: ImportActivityInput;
}>;

export type ImportActivityMutation = {
  readonly importActivity:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'ImportReport';
        readonly accepted: number;
        readonly unchanged: number;
        readonly refused: number;
        readonly problems: ReadonlyArray<{
          readonly row: number;
          readonly path: ReadonlyArray<string>;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type DefineMetricMutationVariables = Exact<{
  input: DefineMetricInput;
}>;

export type DefineMetricMutation = {
  readonly defineMetric:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'DefineMetricSuccess';
        readonly metric: { readonly id: string; readonly key: string; readonly unit: string };
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'MetricAlreadyExists';
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
      }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type ImportObservationsMutationVariables = Exact<{
  input: ImportObservationsInput;
}>;

export type ImportObservationsMutation = {
  readonly importObservations:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'ImportReport';
        readonly accepted: number;
        readonly unchanged: number;
        readonly refused: number;
        readonly problems: ReadonlyArray<{
          readonly row: number;
          readonly path: ReadonlyArray<string>;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type DefineStudyMutationVariables = Exact<{
  input: DefineStudyInput;
}>;

export type DefineStudyMutation = {
  readonly defineStudy:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'DefineStudySuccess'; readonly study: { readonly id: string; readonly key: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'MetricNotFound'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'StudyAlreadyExists';
        readonly message: string;
        readonly path: ReadonlyArray<string> | null;
      }
    | null;
};

export type AddCostLineMutationVariables = Exact<{
  input: AddCostLineInput;
}>;

export type AddCostLineMutation = {
  readonly addCostLine:
    | {
        readonly __typename: 'AddCostLineSuccess';
        readonly costLine: {
          readonly id: string;
          readonly amount: { readonly minorUnits: number; readonly currency: string };
        };
      }
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'StudyNotFound'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type SetMonetizationMutationVariables = Exact<{
  input: SetMonetizationInput;
}>;

export type SetMonetizationMutation = {
  readonly setMonetization:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'MetricNotFound'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'SetMonetizationSuccess';
        readonly monetization: {
          readonly metric: { readonly key: string };
          readonly valuePerUnit: { readonly minorUnits: number; readonly currency: string };
        };
      }
    | null;
};

export type PublishIncentivePolicyMutationVariables = Exact<{
  input: PublishIncentivePolicyInput;
}>;

export type PublishIncentivePolicyMutation = {
  readonly publishIncentivePolicy:
    | { readonly __typename: 'Busy'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | {
        readonly __typename: 'PublishIncentivePolicySuccess';
        readonly policy: { readonly id: string; readonly key: string; readonly version: number };
      }
    | { readonly __typename: 'RequestIdReused'; readonly message: string; readonly path: ReadonlyArray<string> | null }
    | null;
};

export type OverviewQueryVariables = Exact<{ [key: string]: never }>;

export type OverviewQuery = {
  readonly viewer: {
    readonly roles: ReadonlyArray<ViewerRole>;
    readonly person: { readonly id: string } | null;
  } | null;
  readonly studies: {
    readonly nodes: ReadonlyArray<{
      readonly key: string;
      readonly question: string;
      readonly effect: {
        readonly value: number;
        readonly low: number;
        readonly high: number;
        readonly level: number;
        readonly n: number | null;
        readonly design: StudyDesign;
        readonly grade: EvidenceGrade;
        readonly asOf: string;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
  readonly courses: { readonly nodes: ReadonlyArray<{ readonly key: string; readonly title: string }> } | null;
  readonly cohorts: { readonly nodes: ReadonlyArray<{ readonly key: string; readonly startsOn: string }> } | null;
  readonly metrics: {
    readonly nodes: ReadonlyArray<{ readonly key: string; readonly name: string; readonly unit: string }>;
  } | null;
  readonly people: {
    readonly nodes: ReadonlyArray<{ readonly externalId: string | null; readonly displayName: string | null }>;
  } | null;
  readonly orgUnits: { readonly nodes: ReadonlyArray<{ readonly key: string; readonly name: string }> } | null;
  readonly incentivePolicies: {
    readonly nodes: ReadonlyArray<{ readonly key: string; readonly title: string }>;
  } | null;
  readonly careerPaths: { readonly nodes: ReadonlyArray<{ readonly key: string; readonly title: string }> } | null;
  readonly system: {
    readonly people: {
      readonly pendingDocuments: number;
      readonly lagEvents: number;
      readonly lagSeconds: number;
      readonly openJobs: number;
      readonly timersDue: number;
      readonly parked: number;
      readonly journalEnd: number;
    } | null;
    readonly learning: {
      readonly pendingDocuments: number;
      readonly lagEvents: number;
      readonly lagSeconds: number;
      readonly openJobs: number;
      readonly timersDue: number;
      readonly parked: number;
      readonly journalEnd: number;
    } | null;
    readonly recognition: {
      readonly pendingDocuments: number;
      readonly lagEvents: number;
      readonly lagSeconds: number;
      readonly openJobs: number;
      readonly timersDue: number;
      readonly parked: number;
      readonly journalEnd: number;
    } | null;
    readonly outcomes: {
      readonly pendingDocuments: number;
      readonly lagEvents: number;
      readonly lagSeconds: number;
      readonly openJobs: number;
      readonly timersDue: number;
      readonly parked: number;
      readonly journalEnd: number;
    } | null;
  } | null;
};

export type StudyResultQueryVariables = Exact<{
  key: string;
}>;

export type StudyResultQuery = {
  readonly study: {
    readonly key: string;
    readonly question: string;
    readonly design: StudyDesign;
    readonly treated: { readonly n: number | null };
    readonly comparison: { readonly n: number | null };
    readonly effect: {
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly level: number;
      readonly n: number | null;
      readonly design: StudyDesign;
      readonly grade: EvidenceGrade;
      readonly asOf: string;
    } | null;
    readonly estimates: ReadonlyArray<{
      readonly method: EstimationMethod;
      readonly standardError: number;
      readonly estimate: {
        readonly value: number;
        readonly low: number;
        readonly high: number;
        readonly level: number;
        readonly n: number | null;
        readonly design: StudyDesign;
        readonly grade: EvidenceGrade;
        readonly asOf: string;
      };
    }>;
    readonly warnings: ReadonlyArray<{ readonly code: StudyWarningCode; readonly message: string }>;
    readonly excluded: ReadonlyArray<{ readonly reason: StudyExclusionReason; readonly n: number | null }>;
  } | null;
};

export type RoiQueryVariables = Exact<{
  key: string;
}>;

export type RoiQuery = {
  readonly study: {
    readonly roi: {
      readonly n: number | null;
      readonly costs: { readonly minorUnits: number; readonly currency: string } | null;
      readonly incentivesNotCosted: { readonly minorUnits: number; readonly currency: string } | null;
      readonly benefits: {
        readonly level: number;
        readonly n: number | null;
        readonly design: StudyDesign;
        readonly grade: EvidenceGrade;
        readonly asOf: string;
        readonly low: { readonly minorUnits: number };
        readonly value: { readonly minorUnits: number };
        readonly high: { readonly minorUnits: number };
      } | null;
      readonly roiPercent: {
        readonly value: number;
        readonly low: number;
        readonly high: number;
        readonly level: number;
        readonly n: number | null;
        readonly design: StudyDesign;
        readonly grade: EvidenceGrade;
        readonly asOf: string;
      } | null;
      readonly benefitCostRatio: {
        readonly value: number;
        readonly low: number;
        readonly high: number;
        readonly level: number;
        readonly n: number | null;
        readonly design: StudyDesign;
        readonly grade: EvidenceGrade;
        readonly asOf: string;
      } | null;
      readonly reasons: ReadonlyArray<{ readonly code: RoiReasonCode; readonly message: string }>;
    } | null;
  } | null;
};

export type CohortQueryVariables = Exact<{
  key: string;
}>;

export type CohortQuery = {
  readonly cohort: {
    readonly key: string;
    readonly course: { readonly title: string };
    readonly enrollmentCounts: {
      readonly enrolled: number | null;
      readonly active: number | null;
      readonly completed: number | null;
      readonly withdrawn: number | null;
    };
  } | null;
};

export type PolicyEntriesQueryVariables = Exact<{
  key: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PolicyEntriesQuery = {
  readonly incentivePolicy: {
    readonly key: string;
    readonly entries: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly status: IncentiveStatus;
        readonly amount: { readonly minorUnits: number; readonly currency: string };
        readonly person: { readonly externalId: string | null } | null;
        readonly evidence: {
          readonly baseline: string;
          readonly outcome: string;
          readonly growthPercent: number;
          readonly metric: { readonly key: string } | null;
        } | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    } | null;
    readonly notPaid: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<{
        readonly reason: IncentiveDenialReason;
        readonly person: { readonly externalId: string | null } | null;
      }>;
    } | null;
  } | null;
};

export type WholeLifeQueryVariables = Exact<{
  externalId: string;
  metricKey?: string;
}>;

export type WholeLifeQuery = {
  readonly personByExternalId: {
    readonly id: string;
    readonly displayName: string | null;
    readonly orgUnit: { readonly key: string; readonly name: string } | null;
    readonly careerCommitments: {
      readonly nodes: ReadonlyArray<{
        readonly status: CareerCommitmentStatus;
        readonly step: { readonly title: string; readonly payIncreasePercent: string };
      }>;
    } | null;
    readonly enrollments: {
      readonly nodes: ReadonlyArray<{
        readonly status: EnrollmentStatus;
        readonly enrolledOn: string | null;
        readonly completedOn: string | null;
        readonly withdrawnOn: string | null;
        readonly score: string | null;
        readonly cohort: { readonly key: string; readonly course: { readonly title: string } };
        readonly activity: { readonly lastOn: string | null; readonly days: number; readonly count: number };
      }>;
    } | null;
    readonly observations: {
      readonly nodes: ReadonlyArray<{ readonly from: string; readonly to: string; readonly value: string | null }>;
    } | null;
    readonly flightRiskWindow: {
      readonly opensOn: string;
      readonly closesOn: string;
      readonly status: RiskWindowStatus;
    } | null;
    readonly incentives: {
      readonly nodes: ReadonlyArray<{
        readonly status: IncentiveStatus;
        readonly amount: { readonly minorUnits: number; readonly currency: string };
      }>;
    } | null;
  } | null;
};

type Imported_Busy_Fragment = {
  readonly __typename: 'Busy';
  readonly message: string;
  readonly path: ReadonlyArray<string> | null;
};

type Imported_ImportReport_Fragment = {
  readonly __typename: 'ImportReport';
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly problems: ReadonlyArray<{
    readonly row: number;
    readonly path: ReadonlyArray<string>;
    readonly message: string;
  }>;
};

type Imported_InvalidInput_Fragment = {
  readonly __typename: 'InvalidInput';
  readonly message: string;
  readonly path: ReadonlyArray<string> | null;
};

export type ImportedFragment = Imported_Busy_Fragment | Imported_ImportReport_Fragment | Imported_InvalidInput_Fragment;

export type EstimatePartsFragment = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly n: number | null;
  readonly design: StudyDesign;
  readonly grade: EvidenceGrade;
  readonly asOf: string;
};

export type StatusFragment = {
  readonly pendingDocuments: number;
  readonly lagEvents: number;
  readonly lagSeconds: number;
  readonly openJobs: number;
  readonly timersDue: number;
  readonly parked: number;
  readonly journalEnd: number;
};

export const ImportedFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Imported' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportReport' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportedFragment, unknown>;
export const EstimatePartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EstimateParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Estimate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'n' } },
          { kind: 'Field', name: { kind: 'Name', value: 'design' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EstimatePartsFragment, unknown>;
export const StatusFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Status' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ServiceStatus' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'pendingDocuments' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagEvents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openJobs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timersDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'journalEnd' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StatusFragment, unknown>;
export const ImportPeopleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportPeople' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportPeopleInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importPeople' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Imported' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Imported' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportReport' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportPeopleMutation, ImportPeopleMutationVariables>;
export const PublishCareerPathDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishCareerPath' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PublishCareerPathInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishCareerPath' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublishCareerPathSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'careerPath' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'steps' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'payIncreasePercent' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishCareerPathMutation, PublishCareerPathMutationVariables>;
export const MakeCareerCommitmentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MakeCareerCommitment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MakeCareerCommitmentInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'makeCareerCommitment' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MakeCareerCommitmentSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'commitment' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'step' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MakeCareerCommitmentMutation, MakeCareerCommitmentMutationVariables>;
export const CreateCourseDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateCourse' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateCourseInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createCourse' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateCourseSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'course' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CreateCourseMutation, CreateCourseMutationVariables>;
export const ScheduleCohortDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ScheduleCohort' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ScheduleCohortInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'scheduleCohort' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ScheduleCohortSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cohort' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endsOn' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ScheduleCohortMutation, ScheduleCohortMutationVariables>;
export const ImportEnrollmentsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportEnrollments' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportEnrollmentsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importEnrollments' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Imported' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Imported' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportReport' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportEnrollmentsMutation, ImportEnrollmentsMutationVariables>;
export const ImportActivityDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportActivity' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportActivityInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importActivity' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Imported' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Imported' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportReport' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportActivityMutation, ImportActivityMutationVariables>;
export const DefineMetricDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DefineMetric' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DefineMetricInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'defineMetric' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DefineMetricSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'metric' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DefineMetricMutation, DefineMetricMutationVariables>;
export const ImportObservationsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ImportObservations' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportObservationsInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'importObservations' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Imported' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Imported' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportResult' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ImportReport' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'accepted' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unchanged' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'problems' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'row' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                { kind: 'Field', name: { kind: 'Name', value: 'path' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ImportObservationsMutation, ImportObservationsMutationVariables>;
export const DefineStudyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DefineStudy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'DefineStudyInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'defineStudy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'DefineStudySuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'study' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DefineStudyMutation, DefineStudyMutationVariables>;
export const AddCostLineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AddCostLine' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'AddCostLineInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'addCostLine' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AddCostLineSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'costLine' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AddCostLineMutation, AddCostLineMutationVariables>;
export const SetMonetizationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetMonetization' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetMonetizationInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setMonetization' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SetMonetizationSuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'monetization' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'metric' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'valuePerUnit' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetMonetizationMutation, SetMonetizationMutationVariables>;
export const PublishIncentivePolicyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PublishIncentivePolicy' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PublishIncentivePolicyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishIncentivePolicy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'PublishIncentivePolicySuccess' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'policy' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'path' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublishIncentivePolicyMutation, PublishIncentivePolicyMutationVariables>;
export const OverviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Overview' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'viewer' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'studies' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'effect' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EstimateParts' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'courses' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cohorts' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'startsOn' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'metrics' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'people' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'externalId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'orgUnits' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'incentivePolicies' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'careerPaths' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '20' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'system' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'people' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Status' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'learning' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Status' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recognition' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Status' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'outcomes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'Status' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EstimateParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Estimate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'n' } },
          { kind: 'Field', name: { kind: 'Name', value: 'design' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Status' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ServiceStatus' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'pendingDocuments' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagEvents' } },
          { kind: 'Field', name: { kind: 'Name', value: 'lagSeconds' } },
          { kind: 'Field', name: { kind: 'Name', value: 'openJobs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'timersDue' } },
          { kind: 'Field', name: { kind: 'Name', value: 'parked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'journalEnd' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const StudyResultDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StudyResult' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'study' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                { kind: 'Field', name: { kind: 'Name', value: 'question' } },
                { kind: 'Field', name: { kind: 'Name', value: 'design' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'treated' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'n' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'comparison' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'n' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'effect' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EstimateParts' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'estimates' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'method' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'standardError' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'estimate' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EstimateParts' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'warnings' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'excluded' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'n' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EstimateParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Estimate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'n' } },
          { kind: 'Field', name: { kind: 'Name', value: 'design' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StudyResultQuery, StudyResultQueryVariables>;
export const RoiDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Roi' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'study' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'roi' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'n' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'costs' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'incentivesNotCosted' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'benefits' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'low' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'value' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'high' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } }],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'n' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'design' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'roiPercent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EstimateParts' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'benefitCostRatio' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EstimateParts' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'reasons' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EstimateParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Estimate' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'value' } },
          { kind: 'Field', name: { kind: 'Name', value: 'low' } },
          { kind: 'Field', name: { kind: 'Name', value: 'high' } },
          { kind: 'Field', name: { kind: 'Name', value: 'level' } },
          { kind: 'Field', name: { kind: 'Name', value: 'n' } },
          { kind: 'Field', name: { kind: 'Name', value: 'design' } },
          { kind: 'Field', name: { kind: 'Name', value: 'grade' } },
          { kind: 'Field', name: { kind: 'Name', value: 'asOf' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RoiQuery, RoiQueryVariables>;
export const CohortDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Cohort' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'cohort' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'course' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'enrollmentCounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'enrolled' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'active' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'completed' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'withdrawn' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CohortQuery, CohortQueryVariables>;
export const PolicyEntriesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PolicyEntries' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'incentivePolicy' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'key' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'key' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'entries' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'person' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'externalId' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'evidence' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'metric' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
                                    },
                                  },
                                  { kind: 'Field', name: { kind: 'Name', value: 'baseline' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'growthPercent' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'notPaid' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'person' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'externalId' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PolicyEntriesQuery, PolicyEntriesQueryVariables>;
export const WholeLifeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WholeLife' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'externalId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'metricKey' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
          defaultValue: { kind: 'StringValue', value: 'earnings', block: false },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'personByExternalId' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'externalId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'externalId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'displayName' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'orgUnit' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'careerCommitments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '10' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'step' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'payIncreasePercent' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'enrollments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '10' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'enrolledOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'completedOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'withdrawnOn' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'cohort' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'course' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'activity' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'lastOn' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'days' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'observations' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'metricKey' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'metricKey' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '10' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'flightRiskWindow' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'opensOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'closesOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'incentives' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '10' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'amount' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'minorUnits' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WholeLifeQuery, WholeLifeQueryVariables>;
