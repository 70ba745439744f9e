import type { Day, Decimal, Id, Period, PeriodRule } from '@holdfast/kernel';

/** How far the source of a fact was followed: a restore raises the epoch, each event of the source the sequence. */
export interface SourceMark {
  readonly epoch: number;
  readonly sequence: number;
}

/** That a person takes, took or left a course, as recognition knows it. */
export interface CourseCompletion {
  readonly courseId: Id;
  /** Null as long as the enrollment's present state is not completed. */
  readonly completedOn: Day | null;
  readonly mark: SourceMark;
}

/** A number that was observed of the person over a period; null once it was taken back. */
export interface MeasuredValue extends Period {
  readonly value: Decimal | null;
  readonly mark: SourceMark;
}

/** Which way a metric is better, and how its values over shorter periods combine. */
export interface MetricFact {
  readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  readonly periodRule: PeriodRule;
  readonly mark: SourceMark;
}

/** Everything of one person that a policy is judged by. */
export interface PersonFacts {
  readonly completions: readonly CourseCompletion[];
  /** By metric. A metric that is absent was not heard of yet: none of its numbers is usable. */
  readonly metrics: ReadonlyMap<Id, MetricFact>;
  /** By metric. */
  readonly values: ReadonlyMap<Id, readonly MeasuredValue[]>;
}
