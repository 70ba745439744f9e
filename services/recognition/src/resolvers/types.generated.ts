// Generated from the contract by `npm run contract`. Change the contract instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  IncentiveParent,
  IncentiveConnectionParent,
  IncentiveDenialParent,
  IncentiveDenialConnectionParent,
  IncentivePolicyParent,
  IncentiveRevisionParent,
  IncentiveRuleParent,
  MetricGrowthEvidenceParent,
  MetricGrowthRuleParent,
  ParkedSourceParent,
  PersonParent,
  ServiceStatusParent,
} from './parents.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: Exclude<T[P], undefined> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day, `YYYY-MM-DD`. Separate from an instant because days are what policies and periods count. */
  Date: { input: string; output: string };
  /** An instant, ISO 8601 in UTC. It becomes a day only in the installation's time zone. */
  DateTime: { input: string; output: string };
  /** An exact decimal with at most 12 places: a JSON number or a string in input, always a string in answers, so that nothing is rounded on the way. */
  Decimal: { input: string; output: string };
  /** An integer within ±(2^53 - 1) as a JSON number. GraphQL's Int ends at 2^31 - 1, which is too small for money in minor units. */
  SafeInteger: { input: number; output: number };
  _FieldSet: { input: string; output: string };
};

/** An incentive to approve. */
export type ApproveIncentiveInput = {
  /** The incentive's id. */
  readonly incentive: Scalars['ID']['input'];
  /** 1 to 200 characters. Repeating it with the same input changes nothing more. */
  readonly requestId: Scalars['ID']['input'];
};

/** What approving returns. */
export type ApproveIncentiveResult =
  ApproveIncentiveSuccess | Busy | IncentiveNotAccrued | IncentiveNotFound | InvalidInput | RequestIdReused;

/** The incentive as it stands now. */
export type ApproveIncentiveSuccess = {
  /** The incentive. */
  readonly incentive: Incentive;
};

/** The system takes no more work at this moment and has stored nothing of this request. */
export type Busy = Problem & {
  /** Says what is full. */
  readonly message: Scalars['String']['output'];
  /** Null: the input is not at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How long to wait before the same request is sent again, in milliseconds. */
  readonly retryAfterMs: Scalars['Int']['output'];
};

/** Something that is taught. Separate from its cohorts because policies and careers name the course, whenever it runs. */
export type Course = {
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
};

/** A decision on a proposed reversal. */
export type DecideIncentiveReversalInput = {
  /** The incentive's id. */
  readonly incentive: Scalars['ID']['input'];
  /** True takes the money back, false lets the person keep it. */
  readonly isReversed: Scalars['Boolean']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input changes nothing more. */
  readonly requestId: Scalars['ID']['input'];
};

/** What deciding on a reversal returns. */
export type DecideIncentiveReversalResult =
  | Busy
  | DecideIncentiveReversalSuccess
  | IncentiveNotFound
  | IncentiveReversalNotProposed
  | InvalidInput
  | RequestIdReused;

/** The incentive as it stands now. */
export type DecideIncentiveReversalSuccess = {
  /** The incentive. */
  readonly incentive: Incentive;
};

/** What became of the rows of an import. Rows are judged one by one: a refused row costs no other row. */
export type ImportReport = {
  /** Rows that were stored. */
  readonly accepted: Scalars['Int']['output'];
  /** All reasons of all refused rows, in the order of the rows, at most 25 a row. */
  readonly problems: ReadonlyArray<RowProblem>;
  /** Rows that were refused; nothing of them is stored. */
  readonly refused: Scalars['Int']['output'];
  /** Rows that say nothing new. */
  readonly unchanged: Scalars['Int']['output'];
};

/** What an import returns: its report, or why nothing of it was taken. */
export type ImportResult = Busy | ImportReport | InvalidInput;

/** Money that a person earned under a policy, with the evidence for it. */
export type Incentive = {
  /** How much. */
  readonly amount: Money;
  /** What it rests on; null for a rule without numbers. */
  readonly evidence?: Maybe<MetricGrowthEvidence>;
  /** Opaque, derived from policy and person. */
  readonly id: Scalars['ID']['output'];
  /** Who earned it. */
  readonly person?: Maybe<Person>;
  /** The rule that was met. */
  readonly policy: IncentivePolicy;
  /** Set when a paid entry's evidence was corrected away and nobody has decided yet. */
  readonly reversalProposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All that happened to it, oldest first, at most 100. */
  readonly revisions: ReadonlyArray<IncentiveRevision>;
  /** Where it stands now. */
  readonly status: IncentiveStatus;
};

/** Incentives in pages. */
export type IncentiveConnection = {
  /** The incentives with their cursors. */
  readonly edges: ReadonlyArray<IncentiveEdge>;
  /** The incentives alone. */
  readonly nodes: ReadonlyArray<Incentive>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Why a completer is not paid under a policy. */
export type IncentiveDenial = {
  /** Who. */
  readonly person?: Maybe<Person>;
  /** The first reason that holds. */
  readonly reason: IncentiveDenialReason;
};

/** Denials in pages. */
export type IncentiveDenialConnection = {
  /** The denials with their cursors. */
  readonly edges: ReadonlyArray<IncentiveDenialEdge>;
  /** The denials alone. */
  readonly nodes: ReadonlyArray<IncentiveDenial>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A denial's place in a list. */
export type IncentiveDenialEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The denial. */
  readonly node: IncentiveDenial;
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

/** An incentive's place in a list. */
export type IncentiveEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The incentive. */
  readonly node: Incentive;
};

/** Only an accrued incentive can be approved or rejected. */
export type IncentiveNotAccrued = Problem & {
  /** Says how it stands. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Only an approved incentive can be paid. */
export type IncentiveNotApproved = Problem & {
  /** Says how it stands. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** No incentive has this id. */
export type IncentiveNotFound = Problem & {
  /** Says which id. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A rule by which people earn money. Separate from its entries because it is published before anybody earns by it. */
export type IncentivePolicy = {
  /** From when this version holds. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** One entry per person who ever met the rule, reversed ones included. */
  readonly entries?: Maybe<IncentiveConnection>;
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
  /** The natural key. */
  readonly key: Scalars['String']['output'];
  /** Everybody who completed in the policy's time and does not meet the rule now, with the first reason that holds. */
  readonly notPaid?: Maybe<IncentiveDenialConnection>;
  /** What has to be shown. */
  readonly rule: IncentiveRule;
  /** How it is announced. */
  readonly title: Scalars['String']['output'];
  /** Rises with each publication; completions are judged by the latest version in force on their day. */
  readonly version: Scalars['Int']['output'];
};

/** A rule by which people earn money. Separate from its entries because it is published before anybody earns by it. */
export type IncentivePolicyEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A rule by which people earn money. Separate from its entries because it is published before anybody earns by it. */
export type IncentivePolicyNotPaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Policies in pages. */
export type IncentivePolicyConnection = {
  /** The policies with their cursors. */
  readonly edges: ReadonlyArray<IncentivePolicyEdge>;
  /** The policies alone. */
  readonly nodes: ReadonlyArray<IncentivePolicy>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A policy's place in a list. */
export type IncentivePolicyEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The policy. */
  readonly node: IncentivePolicy;
};

/** Nothing was proposed that could be decided. */
export type IncentiveReversalNotProposed = Problem & {
  /** Says how it stands. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One change of an incentive, kept for ever. */
export type IncentiveRevision = {
  /** How much it was then. */
  readonly amount: Money;
  /** When. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What it became. */
  readonly status: IncentiveStatus;
};

/** What has to be shown to earn; exactly one member is set. */
export type IncentiveRule = {
  /** A business number of the person has to improve. */
  readonly metricGrowth?: Maybe<MetricGrowthRule>;
};

/** What has to be shown to earn; exactly one member. */
export type IncentiveRuleInput = {
  /** A business number of the person has to improve. */
  readonly metricGrowth?: InputMaybe<MetricGrowthRuleInput>;
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

/** The input breaks rules that its types cannot express; all mistakes are listed. */
export type InvalidInput = Problem & {
  /** All mistakes in one sentence each. */
  readonly message: Scalars['String']['output'];
  /** The first field with a mistake. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Every mistake, at most 100. */
  readonly violations: ReadonlyArray<Violation>;
};

/** A number that the business measures for each person. */
export type Metric = {
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
};

/** The numbers that met the rule. Not adjusted: growth is no proof of training. */
export type MetricGrowthEvidence = {
  /** The value before. */
  readonly baseline: Scalars['Decimal']['output'];
  /** The improvement in percent of the baseline, for reading; the rule is decided in exact decimals. */
  readonly growthPercent: Scalars['Float']['output'];
  /** Which number. */
  readonly metric?: Maybe<Metric>;
  /** The value after. */
  readonly outcome: Scalars['Decimal']['output'];
};

/** Pays those who completed a course and whose number then improved by at least a percentage. Not adjusted: growth is no proof of training. */
export type MetricGrowthRule = {
  /** What it pays. */
  readonly amount: Money;
  /** The time before. */
  readonly baseline: Period;
  /** The course that has to be completed. */
  readonly course?: Maybe<Course>;
  /** The number that has to improve. */
  readonly metric?: Maybe<Metric>;
  /** The least improvement that pays, inclusive, in percent of the baseline. */
  readonly minimumGrowthPercent: Scalars['Decimal']['output'];
  /** The time after. */
  readonly outcome: Period;
};

/** A rule on the growth of a number. */
export type MetricGrowthRuleInput = {
  /** What it pays, more than zero. */
  readonly amount: MoneyInput;
  /** The time before. */
  readonly baseline: PeriodInput;
  /** The course's key. */
  readonly course: Scalars['String']['input'];
  /** The metric's key. */
  readonly metric: Scalars['String']['input'];
  /** The least improvement that pays, inclusive, in percent. */
  readonly minimumGrowthPercent: Scalars['Decimal']['input'];
  /** The time after. */
  readonly outcome: PeriodInput;
};

/** An amount of money in the smallest unit of its currency, so that it is never a fraction. */
export type Money = {
  /** ISO 4217, such as CNY. */
  readonly currency: Scalars['String']['output'];
  /** The amount in minor units, such as fen or cents. */
  readonly minorUnits: Scalars['SafeInteger']['output'];
};

/** An amount of money that a caller states. */
export type MoneyInput = {
  /** ISO 4217, such as CNY. */
  readonly currency: Scalars['String']['input'];
  /** The amount in minor units, within ±(2^53 - 1). */
  readonly minorUnits: Scalars['SafeInteger']['input'];
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type Mutation = {
  /** Approves an accrued incentive for payment. */
  readonly approveIncentive?: Maybe<ApproveIncentiveResult>;
  /** Decides what becomes of a paid incentive whose evidence was corrected away. */
  readonly decideIncentiveReversal?: Maybe<DecideIncentiveReversalResult>;
  /** Records that an approved incentive was paid. */
  readonly payIncentive?: Maybe<PayIncentiveResult>;
  /** Publishes a rule by which people earn money, as data with a day from which it holds. A known key gets a new version. */
  readonly publishIncentivePolicy?: Maybe<PublishIncentivePolicyResult>;
  /** Rejects an accrued incentive, with a reason. */
  readonly rejectIncentive?: Maybe<RejectIncentiveResult>;
  /** Has recognition handle parked events again, in their order, once the cause is mended. Asking twice is asking once. */
  readonly replayRecognitionEvents?: Maybe<ReplayRecognitionEventsResult>;
  /** Has recognition publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new. */
  readonly republishRecognitionEvents?: Maybe<RepublishRecognitionEventsResult>;
  /** Leaves a parked event of recognition without effect for good, so that what waits behind it can go on. The decision is kept. */
  readonly skipRecognitionEvent?: Maybe<SkipRecognitionEventResult>;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationApproveIncentiveArgs = {
  input: ApproveIncentiveInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationDecideIncentiveReversalArgs = {
  input: DecideIncentiveReversalInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationPayIncentiveArgs = {
  input: PayIncentiveInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationPublishIncentivePolicyArgs = {
  input: PublishIncentivePolicyInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationRejectIncentiveArgs = {
  input: RejectIncentiveInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationReplayRecognitionEventsArgs = {
  input: ReplayRecognitionEventsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationRepublishRecognitionEventsArgs = {
  input: RepublishRecognitionEventsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationSkipRecognitionEventArgs = {
  input: SkipRecognitionEventInput;
};

/** Where a page of a long list ends, in the form that Relay clients read. */
export type PageInfo = {
  /** Opaque; hand it to `after` to read on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when this page does not begin at the list's beginning. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Opaque; the place before the first item. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Nothing is parked under this id: it has been handled, or it never was. */
export type ParkedEventNotFound = Problem & {
  /** Names the id. */
  readonly message: Scalars['String']['output'];
  /** Always the field `eventId`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A thing whose events wait, because one of them could not be handled. Separate from the thing itself: ids only, so that whoever operates the system need not see what the events are about. */
export type ParkedSource = {
  /** The parked event that the others wait behind; `skip` takes this id. */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  /** How many events wait, with the first one. */
  readonly events: Scalars['Int']['output'];
  /** True while somebody has asked for a replay that has not ended. */
  readonly isReplaying: Scalars['Boolean']['output'];
  /** When the source was parked. */
  readonly parkedAt: Scalars['DateTime']['output'];
  /** Why it could not be handled, at the last try. */
  readonly reason: Scalars['String']['output'];
  /** The id of the thing whose events wait; for bytes that no event could be read from, their topic and record key. */
  readonly source: Scalars['ID']['output'];
  /** The type of that event; null for bytes that no event could be read from. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** Parked sources in pages. */
export type ParkedSourceConnection = {
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<ParkedSourceEdge>;
  /** The sources alone. */
  readonly nodes: ReadonlyArray<ParkedSource>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A parked source's place in a list. */
export type ParkedSourceEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: ParkedSource;
};

/** An incentive that was paid. */
export type PayIncentiveInput = {
  /** The incentive's id. */
  readonly incentive: Scalars['ID']['input'];
  /** 1 to 200 characters. Repeating it with the same input changes nothing more. */
  readonly requestId: Scalars['ID']['input'];
};

/** What recording a payment returns. */
export type PayIncentiveResult =
  Busy | IncentiveNotApproved | IncentiveNotFound | InvalidInput | PayIncentiveSuccess | RequestIdReused;

/** The incentive as it stands now. */
export type PayIncentiveSuccess = {
  /** The incentive. */
  readonly incentive: Incentive;
};

/** A stretch of days. */
export type Period = {
  /** The first day, inside. */
  readonly from: Scalars['Date']['output'];
  /** The last day, inside. */
  readonly to: Scalars['Date']['output'];
};

/** A stretch of days that a caller states. */
export type PeriodInput = {
  /** The first day, inside. */
  readonly from: Scalars['Date']['input'];
  /** The last day, inside; not before the first. */
  readonly to: Scalars['Date']['input'];
};

/** Somebody who works or worked here. Known by an HR number; the id never changes. */
export type Person = {
  /** Opaque, derived from the HR number. */
  readonly id: Scalars['ID']['output'];
  /** What the person earned. */
  readonly incentives?: Maybe<IncentiveConnection>;
};

/** Somebody who works or worked here. Known by an HR number; the id never changes. */
export type PersonIncentivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A refusal that the caller is meant to read. Faults (bugs, outages) travel as GraphQL errors instead. */
export type Problem = {
  /** One sentence that names the thing and the reason. */
  readonly message: Scalars['String']['output'];
  /** The input field that the refusal is about, from the input's root. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A policy to publish. */
export type PublishIncentivePolicyInput = {
  /** From when it holds. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** The natural key. */
  readonly key: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: Scalars['ID']['input'];
  /** What has to be shown. */
  readonly rule: IncentiveRuleInput;
  /** How it is announced. */
  readonly title: Scalars['String']['input'];
};

/** What publishing a policy returns. */
export type PublishIncentivePolicyResult = Busy | InvalidInput | PublishIncentivePolicySuccess | RequestIdReused;

/** The policy as it stands now. */
export type PublishIncentivePolicySuccess = {
  /** The policy. */
  readonly policy: IncentivePolicy;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type Query = {
  /** All incentive policies, by key. */
  readonly incentivePolicies?: Maybe<IncentivePolicyConnection>;
  /** The incentive policy with this key, or null. */
  readonly incentivePolicy?: Maybe<IncentivePolicy>;
  /** What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving. */
  readonly system?: Maybe<System>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryIncentivePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryIncentivePolicyArgs = {
  key: Scalars['String']['input'];
};

/** An incentive to reject. */
export type RejectIncentiveInput = {
  /** The incentive's id. */
  readonly incentive: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input changes nothing more. */
  readonly requestId: Scalars['ID']['input'];
};

/** What rejecting returns. */
export type RejectIncentiveResult =
  Busy | IncentiveNotAccrued | IncentiveNotFound | InvalidInput | RejectIncentiveSuccess | RequestIdReused;

/** The incentive as it stands now. */
export type RejectIncentiveSuccess = {
  /** The incentive. */
  readonly incentive: Incentive;
};

/** Which parked sources of recognition are to be handled again. */
export type ReplayRecognitionEventsInput = {
  /** Names this request. */
  readonly requestId: Scalars['ID']['input'];
  /** One source; all that are parked when it is absent or null. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** What asking recognition for a replay returns. */
export type ReplayRecognitionEventsResult = Busy | InvalidInput | ReplayRecognitionEventsSuccess | SourceNotParked;

/** The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why. */
export type ReplayRecognitionEventsSuccess = {
  /** How many sources are to be replayed. */
  readonly sources: Scalars['Int']['output'];
};

/** Who asks that recognition publishes how everything stands. */
export type RepublishRecognitionEventsInput = {
  /** Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured. */
  readonly by: Scalars['String']['input'];
  /** Names this request. A repeat of the last one changes nothing; another one begins anew. */
  readonly requestId: Scalars['ID']['input'];
};

/** What asking recognition for a republication returns. */
export type RepublishRecognitionEventsResult =
  Busy | InvalidInput | RepublishRecognitionEventsSuccess | RequestIdReused;

/** The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended. */
export type RepublishRecognitionEventsSuccess = {
  /** How many jobs publish again: one for each kind of thing. */
  readonly jobs: Scalars['Int']['output'];
};

/** The request id was used before with another input. A retry must repeat its input; a new wish needs a new id. */
export type RequestIdReused = Problem & {
  /** Says which request id it is. */
  readonly message: Scalars['String']['output'];
  /** Always the field `requestId`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One reason why a row was refused. */
export type RowProblem = {
  /** Which reason it is, such as `DATE_UNREADABLE`. A code keeps its meaning for ever, so that a client can say it in another language. */
  readonly code: Scalars['String']['output'];
  /** What is wrong with it and how to write it. */
  readonly message: Scalars['String']['output'];
  /** What the sentence names, such as the text that is no date; at most 10. */
  readonly parameters: ReadonlyArray<RowProblemParameter>;
  /** The cell that is at fault. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The row's own number, as the caller gave it. */
  readonly row: Scalars['Int']['output'];
};

/** Something that the sentence of a reason names. Separate from the sentence, so that other sentences can name it too. */
export type RowProblemParameter = {
  /** What it is, such as `text`. */
  readonly name: Scalars['String']['output'];
  /** The thing itself, as the sentence has it. */
  readonly value: Scalars['String']['output'];
};

/** How much work of a service is still on its way. Two readings that are both at rest and have equal journal ends mean settled. */
export type ServiceStatus = {
  /** Position of the last event of this service in the journal. */
  readonly journalEnd: Scalars['SafeInteger']['output'];
  /** Events that this service has not handled yet. */
  readonly lagEvents: Scalars['Int']['output'];
  /** Age of the oldest of them, in seconds. */
  readonly lagSeconds: Scalars['Int']['output'];
  /** Effects on many documents that are under way. */
  readonly openJobs: Scalars['Int']['output'];
  /** Events that could not be handled and wait for a person's decision. */
  readonly parked: Scalars['Int']['output'];
  /** Sources of which an event could not be handled, those that have waited longest first; null when they cannot be read. */
  readonly parkedSources?: Maybe<ParkedSourceConnection>;
  /** Documents whose events have not reached the journal yet. */
  readonly pendingDocuments: Scalars['Int']['output'];
  /** Why this service reads no more events until it is started again; null while it reads them. */
  readonly stoppedBecause?: Maybe<Scalars['String']['output']>;
  /** What the last daily sweep had to mend, and the one that is under way. Anything but 0 is an alert: an effect had been lost. */
  readonly sweepMended?: Maybe<Scalars['Int']['output']>;
  /** Daily sweeps that are due or under way. They look for effects that were lost, and do not count as work on its way. */
  readonly sweepsDue?: Maybe<Scalars['Int']['output']>;
  /** When the last daily sweep ended; null before the first. */
  readonly sweptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Timers whose time has come and that have not run yet. */
  readonly timersDue: Scalars['Int']['output'];
};

/** How much work of a service is still on its way. Two readings that are both at rest and have equal journal ends mean settled. */
export type ServiceStatusParkedSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which parked event of recognition is never to have an effect, and who decides so. */
export type SkipRecognitionEventInput = {
  /** Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured. */
  readonly by: Scalars['String']['input'];
  /** The id under which the event is parked. */
  readonly eventId: Scalars['ID']['input'];
  /** Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Names this request. It is kept with the decision. */
  readonly requestId: Scalars['ID']['input'];
};

/** What skipping an event of recognition returns. */
export type SkipRecognitionEventResult =
  Busy | InvalidInput | ParkedEventNotFound | RequestIdReused | SkipRecognitionEventSuccess;

/** The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record. */
export type SkipRecognitionEventSuccess = {
  /** The event that was skipped. */
  readonly skippedEvent: SkippedEvent;
};

/** The record of an event that was left without effect. Separate from the parked event, because it is kept for ever. */
export type SkippedEvent = {
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** The id under which it was parked. */
  readonly eventId: Scalars['ID']['output'];
  /** Why it is left without effect. */
  readonly reason: Scalars['String']['output'];
  /** When that was decided. */
  readonly skippedAt: Scalars['DateTime']['output'];
  /** The source whose other events go on without it. */
  readonly source: Scalars['ID']['output'];
};

/** Nothing of this source is parked, so there is nothing to replay. */
export type SourceNotParked = Problem & {
  /** Names the source. */
  readonly message: Scalars['String']['output'];
  /** Always the field `source`. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The figures of all services. Each service contributes its own field, so a dead one leaves the others readable. */
export type System = {
  /** The recognition service. */
  readonly recognition?: Maybe<ServiceStatus>;
};

/** What personal data are read for. The list is closed, so that reading can be judged and audited. */
export type ViewerPurpose =
  /** To check what others did. */
  | 'AUDIT'
  /** To plan a career with the person. */
  | 'CAREER_PLANNING'
  /** To pay what was earned. */
  | 'PAYOUT'
  /** To look after somebody who may need it. */
  | 'PERSONNEL_CARE'
  /** To judge what a training was worth. */
  | 'PROGRAM_EVALUATION';

/** One mistake in an input, so that all mistakes can be mended in one go. */
export type Violation = {
  /** What is wrong there and how to write it. */
  readonly message: Scalars['String']['output'];
  /** Where the mistake is, from the input's root. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Incentive: Incentive;
  IncentivePolicy: IncentivePolicy;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Incentive: { __typename: 'Incentive' } & GraphQLRecursivePick<FederationTypes['Incentive'], { id: true }>;
  IncentivePolicy: { __typename: 'IncentivePolicy' } & GraphQLRecursivePick<
    FederationTypes['IncentivePolicy'],
    { id: true }
  >;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApproveIncentiveResult:
    | (Omit<ApproveIncentiveSuccess, 'incentive'> & { incentive: _RefType['Incentive'] } & {
        __typename: 'ApproveIncentiveSuccess';
      })
    | (Busy & { __typename: 'Busy' })
    | (IncentiveNotAccrued & { __typename: 'IncentiveNotAccrued' })
    | (IncentiveNotFound & { __typename: 'IncentiveNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  DecideIncentiveReversalResult:
    | (Busy & { __typename: 'Busy' })
    | (Omit<DecideIncentiveReversalSuccess, 'incentive'> & { incentive: _RefType['Incentive'] } & {
        __typename: 'DecideIncentiveReversalSuccess';
      })
    | (IncentiveNotFound & { __typename: 'IncentiveNotFound' })
    | (IncentiveReversalNotProposed & { __typename: 'IncentiveReversalNotProposed' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  ImportResult:
    | (Busy & { __typename: 'Busy' })
    | (ImportReport & { __typename: 'ImportReport' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  PayIncentiveResult:
    | (Busy & { __typename: 'Busy' })
    | (IncentiveNotApproved & { __typename: 'IncentiveNotApproved' })
    | (IncentiveNotFound & { __typename: 'IncentiveNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (Omit<PayIncentiveSuccess, 'incentive'> & { incentive: _RefType['Incentive'] } & {
        __typename: 'PayIncentiveSuccess';
      })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  PublishIncentivePolicyResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (Omit<PublishIncentivePolicySuccess, 'policy'> & { policy: _RefType['IncentivePolicy'] } & {
        __typename: 'PublishIncentivePolicySuccess';
      })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  RejectIncentiveResult:
    | (Busy & { __typename: 'Busy' })
    | (IncentiveNotAccrued & { __typename: 'IncentiveNotAccrued' })
    | (IncentiveNotFound & { __typename: 'IncentiveNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (Omit<RejectIncentiveSuccess, 'incentive'> & { incentive: _RefType['Incentive'] } & {
        __typename: 'RejectIncentiveSuccess';
      })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  ReplayRecognitionEventsResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ReplayRecognitionEventsSuccess & { __typename: 'ReplayRecognitionEventsSuccess' })
    | (SourceNotParked & { __typename: 'SourceNotParked' });
  RepublishRecognitionEventsResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RepublishRecognitionEventsSuccess & { __typename: 'RepublishRecognitionEventsSuccess' })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  SkipRecognitionEventResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ParkedEventNotFound & { __typename: 'ParkedEventNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (SkipRecognitionEventSuccess & { __typename: 'SkipRecognitionEventSuccess' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | (Busy & { __typename: 'Busy' })
    | (IncentiveNotAccrued & { __typename: 'IncentiveNotAccrued' })
    | (IncentiveNotApproved & { __typename: 'IncentiveNotApproved' })
    | (IncentiveNotFound & { __typename: 'IncentiveNotFound' })
    | (IncentiveReversalNotProposed & { __typename: 'IncentiveReversalNotProposed' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ParkedEventNotFound & { __typename: 'ParkedEventNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (SourceNotParked & { __typename: 'SourceNotParked' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ApproveIncentiveInput: ApproveIncentiveInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApproveIncentiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveIncentiveResult']>;
  ApproveIncentiveSuccess: ResolverTypeWrapper<
    Omit<ApproveIncentiveSuccess, 'incentive'> & { incentive: ResolversTypes['Incentive'] }
  >;
  Busy: ResolverTypeWrapper<Busy>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Course: ResolverTypeWrapper<Course>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideIncentiveReversalInput: DecideIncentiveReversalInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DecideIncentiveReversalResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['DecideIncentiveReversalResult']
  >;
  DecideIncentiveReversalSuccess: ResolverTypeWrapper<
    Omit<DecideIncentiveReversalSuccess, 'incentive'> & { incentive: ResolversTypes['Incentive'] }
  >;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  Incentive: ResolverTypeWrapper<IncentiveParent>;
  IncentiveConnection: ResolverTypeWrapper<IncentiveConnectionParent>;
  IncentiveDenial: ResolverTypeWrapper<IncentiveDenialParent>;
  IncentiveDenialConnection: ResolverTypeWrapper<IncentiveDenialConnectionParent>;
  IncentiveDenialEdge: ResolverTypeWrapper<
    Omit<IncentiveDenialEdge, 'node'> & { node: ResolversTypes['IncentiveDenial'] }
  >;
  IncentiveDenialReason: IncentiveDenialReason;
  IncentiveEdge: ResolverTypeWrapper<Omit<IncentiveEdge, 'node'> & { node: ResolversTypes['Incentive'] }>;
  IncentiveNotAccrued: ResolverTypeWrapper<IncentiveNotAccrued>;
  IncentiveNotApproved: ResolverTypeWrapper<IncentiveNotApproved>;
  IncentiveNotFound: ResolverTypeWrapper<IncentiveNotFound>;
  IncentivePolicy: ResolverTypeWrapper<IncentivePolicyParent>;
  IncentivePolicyConnection: ResolverTypeWrapper<
    Omit<IncentivePolicyConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['IncentivePolicyEdge']>;
      nodes: ReadonlyArray<ResolversTypes['IncentivePolicy']>;
    }
  >;
  IncentivePolicyEdge: ResolverTypeWrapper<
    Omit<IncentivePolicyEdge, 'node'> & { node: ResolversTypes['IncentivePolicy'] }
  >;
  IncentiveReversalNotProposed: ResolverTypeWrapper<IncentiveReversalNotProposed>;
  IncentiveRevision: ResolverTypeWrapper<IncentiveRevisionParent>;
  IncentiveRule: ResolverTypeWrapper<IncentiveRuleParent>;
  IncentiveRuleInput: IncentiveRuleInput;
  IncentiveStatus: IncentiveStatus;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Metric: ResolverTypeWrapper<Metric>;
  MetricGrowthEvidence: ResolverTypeWrapper<MetricGrowthEvidenceParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MetricGrowthRule: ResolverTypeWrapper<MetricGrowthRuleParent>;
  MetricGrowthRuleInput: MetricGrowthRuleInput;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkedEventNotFound: ResolverTypeWrapper<ParkedEventNotFound>;
  ParkedSource: ResolverTypeWrapper<ParkedSourceParent>;
  ParkedSourceConnection: ResolverTypeWrapper<
    Omit<ParkedSourceConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ParkedSourceEdge']>;
      nodes: ReadonlyArray<ResolversTypes['ParkedSource']>;
    }
  >;
  ParkedSourceEdge: ResolverTypeWrapper<Omit<ParkedSourceEdge, 'node'> & { node: ResolversTypes['ParkedSource'] }>;
  PayIncentiveInput: PayIncentiveInput;
  PayIncentiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayIncentiveResult']>;
  PayIncentiveSuccess: ResolverTypeWrapper<
    Omit<PayIncentiveSuccess, 'incentive'> & { incentive: ResolversTypes['Incentive'] }
  >;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<PersonParent>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  PublishIncentivePolicyInput: PublishIncentivePolicyInput;
  PublishIncentivePolicyResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['PublishIncentivePolicyResult']
  >;
  PublishIncentivePolicySuccess: ResolverTypeWrapper<
    Omit<PublishIncentivePolicySuccess, 'policy'> & { policy: ResolversTypes['IncentivePolicy'] }
  >;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RejectIncentiveInput: RejectIncentiveInput;
  RejectIncentiveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectIncentiveResult']>;
  RejectIncentiveSuccess: ResolverTypeWrapper<
    Omit<RejectIncentiveSuccess, 'incentive'> & { incentive: ResolversTypes['Incentive'] }
  >;
  ReplayRecognitionEventsInput: ReplayRecognitionEventsInput;
  ReplayRecognitionEventsResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['ReplayRecognitionEventsResult']
  >;
  ReplayRecognitionEventsSuccess: ResolverTypeWrapper<ReplayRecognitionEventsSuccess>;
  RepublishRecognitionEventsInput: RepublishRecognitionEventsInput;
  RepublishRecognitionEventsResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['RepublishRecognitionEventsResult']
  >;
  RepublishRecognitionEventsSuccess: ResolverTypeWrapper<RepublishRecognitionEventsSuccess>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  RowProblemParameter: ResolverTypeWrapper<RowProblemParameter>;
  SafeInteger: ResolverTypeWrapper<Scalars['SafeInteger']['output']>;
  ServiceStatus: ResolverTypeWrapper<ServiceStatusParent>;
  SkipRecognitionEventInput: SkipRecognitionEventInput;
  SkipRecognitionEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipRecognitionEventResult']>;
  SkipRecognitionEventSuccess: ResolverTypeWrapper<SkipRecognitionEventSuccess>;
  SkippedEvent: ResolverTypeWrapper<SkippedEvent>;
  SourceNotParked: ResolverTypeWrapper<SourceNotParked>;
  System: ResolverTypeWrapper<Omit<System, 'recognition'> & { recognition?: Maybe<ResolversTypes['ServiceStatus']> }>;
  ViewerPurpose: ViewerPurpose;
  Violation: ResolverTypeWrapper<Violation>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ApproveIncentiveInput: ApproveIncentiveInput;
  ID: Scalars['ID']['output'];
  ApproveIncentiveResult: ResolversUnionTypes<ResolversParentTypes>['ApproveIncentiveResult'];
  ApproveIncentiveSuccess: Omit<ApproveIncentiveSuccess, 'incentive'> & {
    incentive: ResolversParentTypes['Incentive'];
  };
  Busy: Busy;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Course: Course;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideIncentiveReversalInput: DecideIncentiveReversalInput;
  Boolean: Scalars['Boolean']['output'];
  DecideIncentiveReversalResult: ResolversUnionTypes<ResolversParentTypes>['DecideIncentiveReversalResult'];
  DecideIncentiveReversalSuccess: Omit<DecideIncentiveReversalSuccess, 'incentive'> & {
    incentive: ResolversParentTypes['Incentive'];
  };
  Decimal: Scalars['Decimal']['output'];
  ImportReport: ImportReport;
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  Incentive: IncentiveParent;
  IncentiveConnection: IncentiveConnectionParent;
  IncentiveDenial: IncentiveDenialParent;
  IncentiveDenialConnection: IncentiveDenialConnectionParent;
  IncentiveDenialEdge: Omit<IncentiveDenialEdge, 'node'> & { node: ResolversParentTypes['IncentiveDenial'] };
  IncentiveEdge: Omit<IncentiveEdge, 'node'> & { node: ResolversParentTypes['Incentive'] };
  IncentiveNotAccrued: IncentiveNotAccrued;
  IncentiveNotApproved: IncentiveNotApproved;
  IncentiveNotFound: IncentiveNotFound;
  IncentivePolicy: IncentivePolicyParent;
  IncentivePolicyConnection: Omit<IncentivePolicyConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['IncentivePolicyEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['IncentivePolicy']>;
  };
  IncentivePolicyEdge: Omit<IncentivePolicyEdge, 'node'> & { node: ResolversParentTypes['IncentivePolicy'] };
  IncentiveReversalNotProposed: IncentiveReversalNotProposed;
  IncentiveRevision: IncentiveRevisionParent;
  IncentiveRule: IncentiveRuleParent;
  IncentiveRuleInput: IncentiveRuleInput;
  InvalidInput: InvalidInput;
  Metric: Metric;
  MetricGrowthEvidence: MetricGrowthEvidenceParent;
  Float: Scalars['Float']['output'];
  MetricGrowthRule: MetricGrowthRuleParent;
  MetricGrowthRuleInput: MetricGrowthRuleInput;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  ParkedEventNotFound: ParkedEventNotFound;
  ParkedSource: ParkedSourceParent;
  ParkedSourceConnection: Omit<ParkedSourceConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParkedSourceEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ParkedSource']>;
  };
  ParkedSourceEdge: Omit<ParkedSourceEdge, 'node'> & { node: ResolversParentTypes['ParkedSource'] };
  PayIncentiveInput: PayIncentiveInput;
  PayIncentiveResult: ResolversUnionTypes<ResolversParentTypes>['PayIncentiveResult'];
  PayIncentiveSuccess: Omit<PayIncentiveSuccess, 'incentive'> & { incentive: ResolversParentTypes['Incentive'] };
  Period: Period;
  PeriodInput: PeriodInput;
  Person: PersonParent;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  PublishIncentivePolicyInput: PublishIncentivePolicyInput;
  PublishIncentivePolicyResult: ResolversUnionTypes<ResolversParentTypes>['PublishIncentivePolicyResult'];
  PublishIncentivePolicySuccess: Omit<PublishIncentivePolicySuccess, 'policy'> & {
    policy: ResolversParentTypes['IncentivePolicy'];
  };
  Query: Record<PropertyKey, never>;
  RejectIncentiveInput: RejectIncentiveInput;
  RejectIncentiveResult: ResolversUnionTypes<ResolversParentTypes>['RejectIncentiveResult'];
  RejectIncentiveSuccess: Omit<RejectIncentiveSuccess, 'incentive'> & { incentive: ResolversParentTypes['Incentive'] };
  ReplayRecognitionEventsInput: ReplayRecognitionEventsInput;
  ReplayRecognitionEventsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayRecognitionEventsResult'];
  ReplayRecognitionEventsSuccess: ReplayRecognitionEventsSuccess;
  RepublishRecognitionEventsInput: RepublishRecognitionEventsInput;
  RepublishRecognitionEventsResult: ResolversUnionTypes<ResolversParentTypes>['RepublishRecognitionEventsResult'];
  RepublishRecognitionEventsSuccess: RepublishRecognitionEventsSuccess;
  RequestIdReused: RequestIdReused;
  RowProblem: RowProblem;
  RowProblemParameter: RowProblemParameter;
  SafeInteger: Scalars['SafeInteger']['output'];
  ServiceStatus: ServiceStatusParent;
  SkipRecognitionEventInput: SkipRecognitionEventInput;
  SkipRecognitionEventResult: ResolversUnionTypes<ResolversParentTypes>['SkipRecognitionEventResult'];
  SkipRecognitionEventSuccess: SkipRecognitionEventSuccess;
  SkippedEvent: SkippedEvent;
  SourceNotParked: SourceNotParked;
  System: Omit<System, 'recognition'> & { recognition?: Maybe<ResolversParentTypes['ServiceStatus']> };
  Violation: Violation;
};

export type ApproveIncentiveResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApproveIncentiveResult'] = ResolversParentTypes['ApproveIncentiveResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'ApproveIncentiveSuccess'
    | 'Busy'
    | 'IncentiveNotAccrued'
    | 'IncentiveNotFound'
    | 'InvalidInput'
    | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type ApproveIncentiveSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ApproveIncentiveSuccess'] = ResolversParentTypes['ApproveIncentiveSuccess'],
> = {
  incentive?: Resolver<ResolversTypes['Incentive'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Busy'] = ResolversParentTypes['Busy'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideIncentiveReversalResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecideIncentiveReversalResult'] =
    ResolversParentTypes['DecideIncentiveReversalResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'Busy'
    | 'DecideIncentiveReversalSuccess'
    | 'IncentiveNotFound'
    | 'IncentiveReversalNotProposed'
    | 'InvalidInput'
    | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type DecideIncentiveReversalSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecideIncentiveReversalSuccess'] =
    ResolversParentTypes['DecideIncentiveReversalSuccess'],
> = {
  incentive?: Resolver<ResolversTypes['Incentive'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type ImportReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport'],
> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['RowProblem']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult'],
> = {
  __resolveType: TypeResolveFn<'Busy' | 'ImportReport' | 'InvalidInput', ParentType, ContextType>;
};

export type IncentiveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Incentive'] = ResolversParentTypes['Incentive'],
  FederationReferenceType extends FederationReferenceTypes['Incentive'] = FederationReferenceTypes['Incentive'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Incentive']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['MetricGrowthEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['IncentivePolicy'], ParentType, ContextType>;
  reversalProposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['IncentiveRevision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncentiveStatus'], ParentType, ContextType>;
};

export type IncentiveConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveConnection'] = ResolversParentTypes['IncentiveConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncentiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incentive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncentiveDenialResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveDenial'] = ResolversParentTypes['IncentiveDenial'],
> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IncentiveDenialReason'], ParentType, ContextType>;
};

export type IncentiveDenialConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveDenialConnection'] =
    ResolversParentTypes['IncentiveDenialConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncentiveDenialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncentiveDenial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncentiveDenialEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveDenialEdge'] = ResolversParentTypes['IncentiveDenialEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncentiveDenial'], ParentType, ContextType>;
};

export type IncentiveEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveEdge'] = ResolversParentTypes['IncentiveEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incentive'], ParentType, ContextType>;
};

export type IncentiveNotAccruedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveNotAccrued'] = ResolversParentTypes['IncentiveNotAccrued'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncentiveNotApprovedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveNotApproved'] = ResolversParentTypes['IncentiveNotApproved'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncentiveNotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveNotFound'] = ResolversParentTypes['IncentiveNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncentivePolicyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentivePolicy'] = ResolversParentTypes['IncentivePolicy'],
  FederationReferenceType extends FederationReferenceTypes['IncentivePolicy'] =
    FederationReferenceTypes['IncentivePolicy'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['IncentivePolicy']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entries?: Resolver<
    Maybe<ResolversTypes['IncentiveConnection']>,
    ParentType,
    ContextType,
    RequireFields<IncentivePolicyEntriesArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notPaid?: Resolver<
    Maybe<ResolversTypes['IncentiveDenialConnection']>,
    ParentType,
    ContextType,
    RequireFields<IncentivePolicyNotPaidArgs, 'first'>
  >;
  rule?: Resolver<ResolversTypes['IncentiveRule'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncentivePolicyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentivePolicyConnection'] =
    ResolversParentTypes['IncentivePolicyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncentivePolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncentivePolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncentivePolicyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentivePolicyEdge'] = ResolversParentTypes['IncentivePolicyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncentivePolicy'], ParentType, ContextType>;
};

export type IncentiveReversalNotProposedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveReversalNotProposed'] =
    ResolversParentTypes['IncentiveReversalNotProposed'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncentiveRevisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveRevision'] = ResolversParentTypes['IncentiveRevision'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncentiveStatus'], ParentType, ContextType>;
};

export type IncentiveRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncentiveRule'] = ResolversParentTypes['IncentiveRule'],
> = {
  metricGrowth?: Resolver<Maybe<ResolversTypes['MetricGrowthRule']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['Violation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MetricGrowthEvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MetricGrowthEvidence'] = ResolversParentTypes['MetricGrowthEvidence'],
> = {
  baseline?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  growthPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MetricGrowthRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MetricGrowthRule'] = ResolversParentTypes['MetricGrowthRule'],
> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  metric?: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType>;
  minimumGrowthPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInteger'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  approveIncentive: Resolver<
    Maybe<ResolversTypes['ApproveIncentiveResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationApproveIncentiveArgs, 'input'>
  >;
  decideIncentiveReversal: Resolver<
    Maybe<ResolversTypes['DecideIncentiveReversalResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideIncentiveReversalArgs, 'input'>
  >;
  payIncentive: Resolver<
    Maybe<ResolversTypes['PayIncentiveResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationPayIncentiveArgs, 'input'>
  >;
  publishIncentivePolicy: Resolver<
    Maybe<ResolversTypes['PublishIncentivePolicyResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishIncentivePolicyArgs, 'input'>
  >;
  rejectIncentive: Resolver<
    Maybe<ResolversTypes['RejectIncentiveResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationRejectIncentiveArgs, 'input'>
  >;
  replayRecognitionEvents: Resolver<
    Maybe<ResolversTypes['ReplayRecognitionEventsResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationReplayRecognitionEventsArgs, 'input'>
  >;
  republishRecognitionEvents: Resolver<
    Maybe<ResolversTypes['RepublishRecognitionEventsResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationRepublishRecognitionEventsArgs, 'input'>
  >;
  skipRecognitionEvent: Resolver<
    Maybe<ResolversTypes['SkipRecognitionEventResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationSkipRecognitionEventArgs, 'input'>
  >;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkedEventNotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ParkedEventNotFound'] = ResolversParentTypes['ParkedEventNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParkedSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ParkedSource'] = ResolversParentTypes['ParkedSource'],
> = {
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isReplaying?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkedSourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ParkedSourceConnection'] = ResolversParentTypes['ParkedSourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkedSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ParkedSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParkedSourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ParkedSourceEdge'] = ResolversParentTypes['ParkedSourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedSource'], ParentType, ContextType>;
};

export type PayIncentiveResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PayIncentiveResult'] = ResolversParentTypes['PayIncentiveResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'IncentiveNotApproved' | 'IncentiveNotFound' | 'InvalidInput' | 'PayIncentiveSuccess' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type PayIncentiveSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PayIncentiveSuccess'] = ResolversParentTypes['PayIncentiveSuccess'],
> = {
  incentive?: Resolver<ResolversTypes['Incentive'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
  FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Person']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incentives?: Resolver<
    Maybe<ResolversTypes['IncentiveConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonIncentivesArgs, 'first'>
  >;
};

export type ProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  __resolveType: TypeResolveFn<
    | 'Busy'
    | 'IncentiveNotAccrued'
    | 'IncentiveNotApproved'
    | 'IncentiveNotFound'
    | 'IncentiveReversalNotProposed'
    | 'InvalidInput'
    | 'ParkedEventNotFound'
    | 'RequestIdReused'
    | 'SourceNotParked',
    ParentType,
    ContextType
  >;
};

export type PublishIncentivePolicyResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishIncentivePolicyResult'] =
    ResolversParentTypes['PublishIncentivePolicyResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'PublishIncentivePolicySuccess' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type PublishIncentivePolicySuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishIncentivePolicySuccess'] =
    ResolversParentTypes['PublishIncentivePolicySuccess'],
> = {
  policy?: Resolver<ResolversTypes['IncentivePolicy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  incentivePolicies: Resolver<
    Maybe<ResolversTypes['IncentivePolicyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryIncentivePoliciesArgs, 'first'>
  >;
  incentivePolicy: Resolver<
    Maybe<ResolversTypes['IncentivePolicy']>,
    ParentType,
    ContextType,
    RequireFields<QueryIncentivePolicyArgs, 'key'>
  >;
  system: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
};

export type RejectIncentiveResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RejectIncentiveResult'] = ResolversParentTypes['RejectIncentiveResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'Busy'
    | 'IncentiveNotAccrued'
    | 'IncentiveNotFound'
    | 'InvalidInput'
    | 'RejectIncentiveSuccess'
    | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type RejectIncentiveSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RejectIncentiveSuccess'] = ResolversParentTypes['RejectIncentiveSuccess'],
> = {
  incentive?: Resolver<ResolversTypes['Incentive'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayRecognitionEventsResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplayRecognitionEventsResult'] =
    ResolversParentTypes['ReplayRecognitionEventsResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'ReplayRecognitionEventsSuccess' | 'SourceNotParked',
    ParentType,
    ContextType
  >;
};

export type ReplayRecognitionEventsSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplayRecognitionEventsSuccess'] =
    ResolversParentTypes['ReplayRecognitionEventsSuccess'],
> = {
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepublishRecognitionEventsResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RepublishRecognitionEventsResult'] =
    ResolversParentTypes['RepublishRecognitionEventsResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'RepublishRecognitionEventsSuccess' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type RepublishRecognitionEventsSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RepublishRecognitionEventsSuccess'] =
    ResolversParentTypes['RepublishRecognitionEventsSuccess'],
> = {
  jobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestIdReusedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RequestIdReused'] = ResolversParentTypes['RequestIdReused'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RowProblem'] = ResolversParentTypes['RowProblem'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['RowProblemParameter']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RowProblemParameterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RowProblemParameter'] = ResolversParentTypes['RowProblemParameter'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface SafeIntegerScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInteger'], any> {
  name: 'SafeInteger';
}

export type ServiceStatusResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ServiceStatus'] = ResolversParentTypes['ServiceStatus'],
> = {
  journalEnd?: Resolver<ResolversTypes['SafeInteger'], ParentType, ContextType>;
  lagEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lagSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openJobs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parkedSources?: Resolver<
    Maybe<ResolversTypes['ParkedSourceConnection']>,
    ParentType,
    ContextType,
    RequireFields<ServiceStatusParkedSourcesArgs, 'first'>
  >;
  pendingDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stoppedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sweepMended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sweepsDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sweptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timersDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SkipRecognitionEventResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkipRecognitionEventResult'] =
    ResolversParentTypes['SkipRecognitionEventResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'ParkedEventNotFound' | 'RequestIdReused' | 'SkipRecognitionEventSuccess',
    ParentType,
    ContextType
  >;
};

export type SkipRecognitionEventSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkipRecognitionEventSuccess'] =
    ResolversParentTypes['SkipRecognitionEventSuccess'],
> = {
  skippedEvent?: Resolver<ResolversTypes['SkippedEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkippedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkippedEvent'] = ResolversParentTypes['SkippedEvent'],
> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SourceNotParkedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceNotParked'] = ResolversParentTypes['SourceNotParked'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System'],
> = {
  recognition?: Resolver<Maybe<ResolversTypes['ServiceStatus']>, ParentType, ContextType>;
};

export type ViolationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ApproveIncentiveResult?: ApproveIncentiveResultResolvers<ContextType>;
  ApproveIncentiveSuccess?: ApproveIncentiveSuccessResolvers<ContextType>;
  Busy?: BusyResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideIncentiveReversalResult?: DecideIncentiveReversalResultResolvers<ContextType>;
  DecideIncentiveReversalSuccess?: DecideIncentiveReversalSuccessResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  Incentive?: IncentiveResolvers<ContextType>;
  IncentiveConnection?: IncentiveConnectionResolvers<ContextType>;
  IncentiveDenial?: IncentiveDenialResolvers<ContextType>;
  IncentiveDenialConnection?: IncentiveDenialConnectionResolvers<ContextType>;
  IncentiveDenialEdge?: IncentiveDenialEdgeResolvers<ContextType>;
  IncentiveEdge?: IncentiveEdgeResolvers<ContextType>;
  IncentiveNotAccrued?: IncentiveNotAccruedResolvers<ContextType>;
  IncentiveNotApproved?: IncentiveNotApprovedResolvers<ContextType>;
  IncentiveNotFound?: IncentiveNotFoundResolvers<ContextType>;
  IncentivePolicy?: IncentivePolicyResolvers<ContextType>;
  IncentivePolicyConnection?: IncentivePolicyConnectionResolvers<ContextType>;
  IncentivePolicyEdge?: IncentivePolicyEdgeResolvers<ContextType>;
  IncentiveReversalNotProposed?: IncentiveReversalNotProposedResolvers<ContextType>;
  IncentiveRevision?: IncentiveRevisionResolvers<ContextType>;
  IncentiveRule?: IncentiveRuleResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricGrowthEvidence?: MetricGrowthEvidenceResolvers<ContextType>;
  MetricGrowthRule?: MetricGrowthRuleResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedEventNotFound?: ParkedEventNotFoundResolvers<ContextType>;
  ParkedSource?: ParkedSourceResolvers<ContextType>;
  ParkedSourceConnection?: ParkedSourceConnectionResolvers<ContextType>;
  ParkedSourceEdge?: ParkedSourceEdgeResolvers<ContextType>;
  PayIncentiveResult?: PayIncentiveResultResolvers<ContextType>;
  PayIncentiveSuccess?: PayIncentiveSuccessResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PublishIncentivePolicyResult?: PublishIncentivePolicyResultResolvers<ContextType>;
  PublishIncentivePolicySuccess?: PublishIncentivePolicySuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RejectIncentiveResult?: RejectIncentiveResultResolvers<ContextType>;
  RejectIncentiveSuccess?: RejectIncentiveSuccessResolvers<ContextType>;
  ReplayRecognitionEventsResult?: ReplayRecognitionEventsResultResolvers<ContextType>;
  ReplayRecognitionEventsSuccess?: ReplayRecognitionEventsSuccessResolvers<ContextType>;
  RepublishRecognitionEventsResult?: RepublishRecognitionEventsResultResolvers<ContextType>;
  RepublishRecognitionEventsSuccess?: RepublishRecognitionEventsSuccessResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  RowProblemParameter?: RowProblemParameterResolvers<ContextType>;
  SafeInteger?: GraphQLScalarType;
  ServiceStatus?: ServiceStatusResolvers<ContextType>;
  SkipRecognitionEventResult?: SkipRecognitionEventResultResolvers<ContextType>;
  SkipRecognitionEventSuccess?: SkipRecognitionEventSuccessResolvers<ContextType>;
  SkippedEvent?: SkippedEventResolvers<ContextType>;
  SourceNotParked?: SourceNotParkedResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
};
