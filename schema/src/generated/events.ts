// Generated from the contract by `npm run contract`. Change the contract instead.

/**
 * What a person did in a cohort on one day: the totals of that day as they stand now.
 */
export interface ActivityRecorded {
  /**
   * Whose part in which cohort.
   */
  readonly enrollmentId: string;
  /**
   * Who.
   */
  readonly personId: string;
  /**
   * In which cohort.
   */
  readonly cohortId: string;
  /**
   * On which day, in the time zone of the installation.
   */
  readonly on: string;
  /**
   * How many acts that day, such as clicks.
   */
  readonly count: number;
  /**
   * How long that day, in seconds.
   */
  readonly durationSeconds: number;
}

/**
 * A run of a course was planned with its dates.
 */
export interface CohortScheduled {
  /**
   * Which cohort.
   */
  readonly cohortId: string;
  /**
   * The natural key.
   */
  readonly key: string;
  /**
   * What is taught.
   */
  readonly courseId: string;
  /**
   * The first day.
   */
  readonly startsOn: string;
  /**
   * The last day.
   */
  readonly endsOn: string;
}

/**
 * A course exists.
 */
export interface CourseCreated {
  /**
   * Which course.
   */
  readonly courseId: string;
  /**
   * The natural key.
   */
  readonly key: string;
}

/**
 * The present state of a person's part in a cohort, after it changed.
 */
export interface EnrollmentRecorded {
  /**
   * Which enrollment; derived from person and cohort.
   */
  readonly enrollmentId: string;
  /**
   * Who.
   */
  readonly personId: string;
  /**
   * In which cohort.
   */
  readonly cohortId: string;
  /**
   * Of which course.
   */
  readonly courseId: string;
  /**
   * Where it stands now.
   */
  readonly status: 'ENROLLED' | 'ACTIVE' | 'COMPLETED' | 'WITHDRAWN';
  /**
   * The first day; null when the source did not say.
   */
  readonly enrolledOn: string | null;
  /**
   * When it was finished; null when it was not.
   */
  readonly completedOn: string | null;
  /**
   * When the person withdrew; null when the person did not.
   */
  readonly withdrawnOn: string | null;
  /**
   * The result; null when there is none.
   */
  readonly score: string | null;
}

/**
 * A silence ended: activity returned, or the enrollment ended.
 */
export interface InactivityAlertClosed {
  /**
   * Which alert; derived from the enrollment and the first silent day.
   */
  readonly inactivityAlertId: string;
  /**
   * Whose part in which cohort.
   */
  readonly enrollmentId: string;
  /**
   * Whom it is about.
   */
  readonly personId: string;
  /**
   * In which cohort.
   */
  readonly cohortId: string;
  /**
   * The first day without activity.
   */
  readonly firstSilentOn: string;
}

/**
 * A person who should be active has been silent for three whole days.
 */
export interface InactivityAlertRaised {
  /**
   * Which alert; derived from the enrollment and the first silent day.
   */
  readonly inactivityAlertId: string;
  /**
   * Whose part in which cohort.
   */
  readonly enrollmentId: string;
  /**
   * Whom it is about.
   */
  readonly personId: string;
  /**
   * In which cohort.
   */
  readonly cohortId: string;
  /**
   * The first day without activity.
   */
  readonly firstSilentOn: string;
}

/**
 * Late activity showed that a silence never was.
 */
export interface InactivityAlertRetracted {
  /**
   * Which alert; derived from the enrollment and the first silent day.
   */
  readonly inactivityAlertId: string;
  /**
   * Whose part in which cohort.
   */
  readonly enrollmentId: string;
  /**
   * Whom it is about.
   */
  readonly personId: string;
  /**
   * In which cohort.
   */
  readonly cohortId: string;
  /**
   * The first day without activity.
   */
  readonly firstSilentOn: string;
}

/**
 * A cost was added to a study.
 */
export interface CostLineAdded {
  /**
   * Which cost.
   */
  readonly costLineId: string;
  /**
   * Of which study.
   */
  readonly studyId: string;
  /**
   * Which kind of cost.
   */
  readonly kind: 'DIRECT' | 'TIME' | 'OVERHEAD';
  /**
   * How much.
   */
  readonly amount: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
}

/**
 * The headline effect of a study moved.
 */
export interface EffectEstimated {
  /**
   * Which study.
   */
  readonly studyId: string;
  /**
   * The natural key.
   */
  readonly key: string;
  /**
   * The org unit whose study it is; null when nobody was named.
   */
  readonly ownerOrgUnitId: string | null;
  /**
   * How people came to take part, such as RANDOMIZED. Readers meet new words within this version and leave them alone.
   */
  readonly design: string;
  /**
   * How the estimate was made, such as DIFFERENCE_IN_MEANS. Readers meet new words within this version and leave them alone.
   */
  readonly method: string;
  /**
   * How far it may be trusted: the Maryland Scientific Methods Scale, SMS_5 is best.
   */
  readonly grade: 'SMS_1' | 'SMS_2' | 'SMS_3' | 'SMS_4' | 'SMS_5';
  /**
   * The best single value, in the metric's unit.
   */
  readonly value: number;
  /**
   * Lower end of the interval.
   */
  readonly low: number;
  /**
   * Upper end of the interval.
   */
  readonly high: number;
  /**
   * How often such an interval contains the truth, such as 0.95.
   */
  readonly level: number;
  /**
   * How many people it rests on.
   */
  readonly n: number;
  /**
   * When the newest data that it includes were known.
   */
  readonly asOf: string;
}

/**
 * The window is over, or the person has left.
 */
export interface FlightRiskWindowClosed {
  /**
   * Whom it is about.
   */
  readonly personId: string;
  /**
   * The first day of the window, inside.
   */
  readonly opensOn: string;
  /**
   * The last day of the window, inside.
   */
  readonly closesOn: string;
}

/**
 * A later or corrected completion moved the window of a person.
 */
export interface FlightRiskWindowMoved {
  /**
   * Whom it is about.
   */
  readonly personId: string;
  /**
   * The first day of the window, inside.
   */
  readonly opensOn: string;
  /**
   * The last day of the window, inside.
   */
  readonly closesOn: string;
}

/**
 * The time after a training in which a person is most likely to leave has begun or is known to begin.
 */
export interface FlightRiskWindowOpened {
  /**
   * Whom it is about.
   */
  readonly personId: string;
  /**
   * The first day of the window, inside.
   */
  readonly opensOn: string;
  /**
   * The last day of the window, inside.
   */
  readonly closesOn: string;
}

/**
 * A business number was defined.
 */
export interface MetricDefined {
  /**
   * Which metric.
   */
  readonly metricId: string;
  /**
   * The natural key.
   */
  readonly key: string;
  /**
   * Which way is better.
   */
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  /**
   * Which kind of result it speaks of.
   */
  readonly dimension: 'EFFICIENCY' | 'COST' | 'INNOVATION' | 'CULTURE';
  /**
   * How values of shorter periods are combined.
   */
  readonly periodRule: 'SUM' | 'MEAN';
}

/**
 * Somebody stated what one unit of improvement of a number is worth.
 */
export interface MonetizationSet {
  /**
   * Of which number.
   */
  readonly metricId: string;
  /**
   * What one unit per person over the outcome period is worth.
   */
  readonly valuePerUnit: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
  /**
   * Counts the prices of this number; the one with the highest is in force, whichever is read last. Absent in events of older releases.
   */
  readonly ordinal?: number;
}

/**
 * The present value of a number for a person in a period, after it changed.
 */
export interface ObservationRecorded {
  /**
   * Which observation; derived from person, metric and period.
   */
  readonly observationId: string;
  /**
   * Whom it is about.
   */
  readonly personId: string;
  /**
   * Of which number.
   */
  readonly metricId: string;
  /**
   * The first day, inside.
   */
  readonly from: string;
  /**
   * The last day, inside.
   */
  readonly to: string;
  /**
   * The present value; null when it was taken back.
   */
  readonly value: string | null;
  /**
   * True when another value stood there before.
   */
  readonly isCorrection: boolean;
}

/**
 * What a training was worth, for the outcome period only, set against what it cost.
 */
export interface RoiPublished {
  /**
   * Which study.
   */
  readonly studyId: string;
  /**
   * The natural key.
   */
  readonly key: string;
  /**
   * The org unit whose study it is; null when nobody was named.
   */
  readonly ownerOrgUnitId: string | null;
  /**
   * How far it may be trusted: the Maryland Scientific Methods Scale, SMS_5 is best.
   */
  readonly grade: 'SMS_1' | 'SMS_2' | 'SMS_3' | 'SMS_4' | 'SMS_5';
  /**
   * How often such an interval contains the truth, such as 0.95.
   */
  readonly level: number;
  /**
   * How many people it rests on.
   */
  readonly n: number;
  /**
   * When the newest data that it includes were known.
   */
  readonly asOf: string;
  /**
   * All cost lines together.
   */
  readonly costs: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
  /**
   * Improvement x people x price, with the uncertainty of the effect only.
   */
  readonly benefits: {
    /**
     * The best single value.
     */
    readonly value: {
      /**
       * The amount in the smallest unit of its currency, such as fen or cents.
       */
      readonly minorUnits: number;
      /**
       * ISO 4217, such as CNY.
       */
      readonly currency: string;
    };
    /**
     * Lower end of the interval.
     */
    readonly low: {
      /**
       * The amount in the smallest unit of its currency, such as fen or cents.
       */
      readonly minorUnits: number;
      /**
       * ISO 4217, such as CNY.
       */
      readonly currency: string;
    };
    /**
     * Upper end of the interval.
     */
    readonly high: {
      /**
       * The amount in the smallest unit of its currency, such as fen or cents.
       */
      readonly minorUnits: number;
      /**
       * ISO 4217, such as CNY.
       */
      readonly currency: string;
    };
  };
  /**
   * Benefits minus costs, in percent of the costs.
   */
  readonly roiPercent: {
    /**
     * The best single value.
     */
    readonly value: number;
    /**
     * Lower end of the interval.
     */
    readonly low: number;
    /**
     * Upper end of the interval.
     */
    readonly high: number;
  };
  /**
   * Benefits per unit of cost.
   */
  readonly benefitCostRatio: {
    /**
     * The best single value.
     */
    readonly value: number;
    /**
     * Lower end of the interval.
     */
    readonly low: number;
    /**
     * Upper end of the interval.
     */
    readonly high: number;
  };
}

/**
 * A question about a training was asked: who is compared, on which number and when.
 */
export interface StudyDefined {
  /**
   * Which study.
   */
  readonly studyId: string;
  /**
   * The natural key.
   */
  readonly key: string;
  /**
   * The number that should move.
   */
  readonly metricId: string;
  /**
   * How people came to take part, such as RANDOMIZED. Readers meet new words within this version and leave them alone.
   */
  readonly design: string;
}

/**
 * A correction showed that a person does not meet what a promised step asks for, after all.
 */
export interface CareerCommitmentDisqualified {
  /**
   * Which promise.
   */
  readonly careerCommitmentId: string;
  /**
   * To whom it was made.
   */
  readonly personId: string;
  /**
   * On which career path.
   */
  readonly careerPathId: string;
  /**
   * The step's key within the path.
   */
  readonly step: string;
  /**
   * How much the pay rises with the step, in percent, as it was promised.
   */
  readonly payIncreasePercent: string;
}

/**
 * A step of a career path was promised to a person.
 */
export interface CareerCommitmentMade {
  /**
   * Which promise.
   */
  readonly careerCommitmentId: string;
  /**
   * To whom it was made.
   */
  readonly personId: string;
  /**
   * On which career path.
   */
  readonly careerPathId: string;
  /**
   * The step's key within the path.
   */
  readonly step: string;
  /**
   * How much the pay rises with the step, in percent, as it was promised.
   */
  readonly payIncreasePercent: string;
}

/**
 * A person met what a promised step asks for.
 */
export interface CareerCommitmentQualified {
  /**
   * Which promise.
   */
  readonly careerCommitmentId: string;
  /**
   * To whom it was made.
   */
  readonly personId: string;
  /**
   * On which career path.
   */
  readonly careerPathId: string;
  /**
   * The step's key within the path.
   */
  readonly step: string;
  /**
   * How much the pay rises with the step, in percent, as it was promised.
   */
  readonly payIncreasePercent: string;
}

/**
 * A version of a career path became readable for everybody.
 */
export interface CareerPathPublished {
  /**
   * Which career path.
   */
  readonly careerPathId: string;
  /**
   * The natural key.
   */
  readonly key: string;
  /**
   * Rises with each publication.
   */
  readonly version: number;
  /**
   * From the first to the last.
   *
   * @maxItems 25
   *
   * Items: One step.
   */
  readonly steps: readonly {
    /**
     * Unique within the path.
     */
    readonly key: string;
    /**
     * The course that has to be completed first; null when none has.
     */
    readonly courseId: string | null;
    /**
     * The lowest score that is enough; null when finishing is enough.
     */
    readonly minimumScore: string | null;
    /**
     * How much the pay rises with it, in percent.
     */
    readonly payIncreasePercent: string;
  }[];
}

/**
 * The present employment and unit history of a person, whole and sorted, and whom the person reports to, after any of it changed.
 */
export interface PersonRecorded {
  /**
   * Whom it is about.
   */
  readonly personId: string;
  /**
   * Whom the person reports to; null when nobody is known, absent in events from before it was told.
   */
  readonly managerId?: string | null;
  /**
   * All stretches of employment, oldest first.
   *
   * Items: One stretch of employment.
   */
  readonly employments: readonly {
    /**
     * The first day; null when nobody recorded it.
     */
    readonly startedOn: string | null;
    /**
     * The last day; null while it lasts.
     */
    readonly endedOn: string | null;
    /**
     * Why it ended; null while it lasts or when nobody said.
     */
    readonly endReason: 'VOLUNTARY' | 'INVOLUNTARY' | 'OTHER' | null;
  }[];
  /**
   * All units so far, oldest first.
   *
   * Items: A unit that the person belonged to from some day on.
   */
  readonly orgUnits: readonly {
    /**
     * The first day; null when it has been so for as long as anybody knows.
     */
    readonly fromOn: string | null;
    /**
     * The unit and all units above it, from the root to the unit itself.
     *
     * Items: An org unit.
     */
    readonly lineage: readonly string[];
  }[];
}

/**
 * A person earned money under a policy; nobody has decided yet.
 */
export interface IncentiveAccrued {
  /**
   * Which incentive; derived from policy and person.
   */
  readonly incentiveId: string;
  /**
   * Under which policy.
   */
  readonly incentivePolicyId: string;
  /**
   * The policy's key, so that a study can tell whether its costs cover it.
   */
  readonly policyKey: string;
  /**
   * The course that the policy pays for.
   */
  readonly courseId: string;
  /**
   * Who earned it.
   */
  readonly personId: string;
  /**
   * Where the incentive stands after this.
   */
  readonly status: 'ACCRUED' | 'APPROVED' | 'REJECTED' | 'PAID' | 'REVERSED';
  /**
   * How much.
   */
  readonly amount: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
}

/**
 * An accrued incentive is to be paid.
 */
export interface IncentiveApproved {
  /**
   * Which incentive; derived from policy and person.
   */
  readonly incentiveId: string;
  /**
   * Under which policy.
   */
  readonly incentivePolicyId: string;
  /**
   * The policy's key, so that a study can tell whether its costs cover it.
   */
  readonly policyKey: string;
  /**
   * The course that the policy pays for.
   */
  readonly courseId: string;
  /**
   * Who earned it.
   */
  readonly personId: string;
  /**
   * Where the incentive stands after this.
   */
  readonly status: 'ACCRUED' | 'APPROVED' | 'REJECTED' | 'PAID' | 'REVERSED';
  /**
   * How much.
   */
  readonly amount: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
}

/**
 * An approved incentive was paid.
 */
export interface IncentivePaid {
  /**
   * Which incentive; derived from policy and person.
   */
  readonly incentiveId: string;
  /**
   * Under which policy.
   */
  readonly incentivePolicyId: string;
  /**
   * The policy's key, so that a study can tell whether its costs cover it.
   */
  readonly policyKey: string;
  /**
   * The course that the policy pays for.
   */
  readonly courseId: string;
  /**
   * Who earned it.
   */
  readonly personId: string;
  /**
   * Where the incentive stands after this.
   */
  readonly status: 'ACCRUED' | 'APPROVED' | 'REJECTED' | 'PAID' | 'REVERSED';
  /**
   * How much.
   */
  readonly amount: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
}

/**
 * A version of a rule by which people earn money came to hold from a day on.
 */
export interface IncentivePolicyPublished {
  /**
   * Which policy.
   */
  readonly incentivePolicyId: string;
  /**
   * The natural key.
   */
  readonly key: string;
  /**
   * Rises with each publication.
   */
  readonly version: number;
  /**
   * From when this version holds.
   */
  readonly effectiveFrom: string;
  /**
   * The rule: a business number of the person has to improve.
   */
  readonly metricGrowth: {
    /**
     * The course that has to be completed.
     */
    readonly courseId: string;
    /**
     * The number that has to improve.
     */
    readonly metricId: string;
    /**
     * The time before.
     */
    readonly baseline: {
      /**
       * The first day, inside.
       */
      readonly from: string;
      /**
       * The last day, inside.
       */
      readonly to: string;
    };
    /**
     * The time after.
     */
    readonly outcome: {
      /**
       * The first day, inside.
       */
      readonly from: string;
      /**
       * The last day, inside.
       */
      readonly to: string;
    };
    /**
     * The least improvement that pays, inclusive, in percent of the baseline.
     */
    readonly minimumGrowthPercent: string;
    /**
     * What it pays.
     */
    readonly amount: {
      /**
       * The amount in the smallest unit of its currency, such as fen or cents.
       */
      readonly minorUnits: number;
      /**
       * ISO 4217, such as CNY.
       */
      readonly currency: string;
    };
  };
}

/**
 * An accrued incentive was refused by a person.
 */
export interface IncentiveRejected {
  /**
   * Which incentive; derived from policy and person.
   */
  readonly incentiveId: string;
  /**
   * Under which policy.
   */
  readonly incentivePolicyId: string;
  /**
   * The policy's key, so that a study can tell whether its costs cover it.
   */
  readonly policyKey: string;
  /**
   * The course that the policy pays for.
   */
  readonly courseId: string;
  /**
   * Who earned it.
   */
  readonly personId: string;
  /**
   * Where the incentive stands after this.
   */
  readonly status: 'ACCRUED' | 'APPROVED' | 'REJECTED' | 'PAID' | 'REVERSED';
  /**
   * How much.
   */
  readonly amount: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
}

/**
 * A paid incentive's evidence was corrected away and a person has to decide what becomes of it.
 */
export interface IncentiveReversalProposed {
  /**
   * Which incentive; derived from policy and person.
   */
  readonly incentiveId: string;
  /**
   * Under which policy.
   */
  readonly incentivePolicyId: string;
  /**
   * The policy's key, so that a study can tell whether its costs cover it.
   */
  readonly policyKey: string;
  /**
   * The course that the policy pays for.
   */
  readonly courseId: string;
  /**
   * Who earned it.
   */
  readonly personId: string;
  /**
   * Where the incentive stands after this.
   */
  readonly status: 'ACCRUED' | 'APPROVED' | 'REJECTED' | 'PAID' | 'REVERSED';
  /**
   * How much.
   */
  readonly amount: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
}

/**
 * An incentive was taken back because its evidence was corrected away.
 */
export interface IncentiveReversed {
  /**
   * Which incentive; derived from policy and person.
   */
  readonly incentiveId: string;
  /**
   * Under which policy.
   */
  readonly incentivePolicyId: string;
  /**
   * The policy's key, so that a study can tell whether its costs cover it.
   */
  readonly policyKey: string;
  /**
   * The course that the policy pays for.
   */
  readonly courseId: string;
  /**
   * Who earned it.
   */
  readonly personId: string;
  /**
   * Where the incentive stands after this.
   */
  readonly status: 'ACCRUED' | 'APPROVED' | 'REJECTED' | 'PAID' | 'REVERSED';
  /**
   * How much.
   */
  readonly amount: {
    /**
     * The amount in the smallest unit of its currency, such as fen or cents.
     */
    readonly minorUnits: number;
    /**
     * ISO 4217, such as CNY.
     */
    readonly currency: string;
  };
}

/** What each event carries, by its type. */
export interface EventData {
  readonly 'holdfast.learning.activity-recorded.v1': ActivityRecorded;
  readonly 'holdfast.learning.cohort-scheduled.v1': CohortScheduled;
  readonly 'holdfast.learning.course-created.v1': CourseCreated;
  readonly 'holdfast.learning.enrollment-recorded.v1': EnrollmentRecorded;
  readonly 'holdfast.learning.inactivity-alert-closed.v1': InactivityAlertClosed;
  readonly 'holdfast.learning.inactivity-alert-raised.v1': InactivityAlertRaised;
  readonly 'holdfast.learning.inactivity-alert-retracted.v1': InactivityAlertRetracted;
  readonly 'holdfast.outcomes.cost-line-added.v1': CostLineAdded;
  readonly 'holdfast.outcomes.effect-estimated.v1': EffectEstimated;
  readonly 'holdfast.outcomes.flight-risk-window-closed.v1': FlightRiskWindowClosed;
  readonly 'holdfast.outcomes.flight-risk-window-moved.v1': FlightRiskWindowMoved;
  readonly 'holdfast.outcomes.flight-risk-window-opened.v1': FlightRiskWindowOpened;
  readonly 'holdfast.outcomes.metric-defined.v1': MetricDefined;
  readonly 'holdfast.outcomes.monetization-set.v1': MonetizationSet;
  readonly 'holdfast.outcomes.observation-recorded.v1': ObservationRecorded;
  readonly 'holdfast.outcomes.roi-published.v1': RoiPublished;
  readonly 'holdfast.outcomes.study-defined.v1': StudyDefined;
  readonly 'holdfast.people.career-commitment-disqualified.v1': CareerCommitmentDisqualified;
  readonly 'holdfast.people.career-commitment-made.v1': CareerCommitmentMade;
  readonly 'holdfast.people.career-commitment-qualified.v1': CareerCommitmentQualified;
  readonly 'holdfast.people.career-path-published.v1': CareerPathPublished;
  readonly 'holdfast.people.person-recorded.v1': PersonRecorded;
  readonly 'holdfast.recognition.incentive-accrued.v1': IncentiveAccrued;
  readonly 'holdfast.recognition.incentive-approved.v1': IncentiveApproved;
  readonly 'holdfast.recognition.incentive-paid.v1': IncentivePaid;
  readonly 'holdfast.recognition.incentive-policy-published.v1': IncentivePolicyPublished;
  readonly 'holdfast.recognition.incentive-rejected.v1': IncentiveRejected;
  readonly 'holdfast.recognition.incentive-reversal-proposed.v1': IncentiveReversalProposed;
  readonly 'holdfast.recognition.incentive-reversed.v1': IncentiveReversed;
}

/** The types of all events of this installation. */
export type EventType = keyof EventData;
