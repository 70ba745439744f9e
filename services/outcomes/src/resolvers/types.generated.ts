// Generated from the contract by `npm run contract`. Change the contract instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  CostLineParent,
  MetricParent,
  MonetizationParent,
  ObservationParent,
  ParkedSourceParent,
  PersonParent,
  ServiceStatusParent,
  StudyParent,
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

/** A cost to add. */
export type AddCostLineInput = {
  /** How much, not negative. */
  readonly amount: MoneyInput;
  /** What it was for. */
  readonly description: Scalars['String']['input'];
  /** Which kind of cost. */
  readonly kind: CostLineKind;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: Scalars['ID']['input'];
  /** Who says so, or the key of the incentive policy that it covers. */
  readonly source: Scalars['String']['input'];
  /** The study's key. */
  readonly study: Scalars['String']['input'];
};

/** What adding a cost returns. */
export type AddCostLineResult = AddCostLineSuccess | Busy | InvalidInput | RequestIdReused | StudyNotFound;

/** The cost as it was recorded. */
export type AddCostLineSuccess = {
  /** The cost. */
  readonly costLine: CostLine;
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

/** With whom the trained are compared. */
export type ComparisonInput = {
  /** Units by key, name or path, those below included, at most 25. With none nobody is compared, which is a warning of the study. */
  readonly orgUnits: ReadonlyArray<Scalars['String']['input']>;
};

/** Something that a training cost. */
export type CostLine = {
  /** How much. */
  readonly amount: Money;
  /** What it was for. */
  readonly description: Scalars['String']['output'];
  /** Opaque, derived from the request. */
  readonly id: Scalars['ID']['output'];
  /** Which kind of cost. */
  readonly kind: CostLineKind;
  /** Who says so, or the key of the incentive policy that it covers. */
  readonly source: Scalars['String']['output'];
};

/** Which kind of cost. */
export type CostLineKind =
  /** Money that was paid for it, such as places and rooms. */
  | 'DIRECT'
  /** A share of what is there anyway. */
  | 'OVERHEAD'
  /** Working time of those who took part. */
  | 'TIME';

/** A metric to define. */
export type DefineMetricInput = {
  /** Which kind of result it speaks of. */
  readonly dimension: MetricDimension;
  /** Which way is better. */
  readonly direction: MetricDirection;
  /** The natural key. */
  readonly key: Scalars['String']['input'];
  /** What people call it. */
  readonly name: Scalars['String']['input'];
  /** How values of shorter periods are combined. */
  readonly periodRule?: InputMaybe<MetricPeriodRule>;
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: Scalars['ID']['input'];
  /** In what it is measured; with `%` the imports read 12.5% as 12.5. */
  readonly unit: Scalars['String']['input'];
};

/** What defining a metric returns. */
export type DefineMetricResult = Busy | DefineMetricSuccess | InvalidInput | MetricAlreadyExists | RequestIdReused;

/** The metric as it stands now. */
export type DefineMetricSuccess = {
  /** The metric. */
  readonly metric: Metric;
};

/** A study to define. */
export type DefineStudyInput = {
  /** The time before, wholly before the outcome period. */
  readonly baseline?: InputMaybe<PeriodInput>;
  /** What somebody claimed for this training. */
  readonly claim?: InputMaybe<StudyClaimInput>;
  /** With whom they are compared. */
  readonly comparison: ComparisonInput;
  /** How people came to take part. */
  readonly design: StudyDesign;
  /** The natural key. */
  readonly key: Scalars['String']['input'];
  /** The metric's key. */
  readonly metric: Scalars['String']['input'];
  /** The smallest effect that would be worth the trouble, in the metric's unit. */
  readonly minimumWorthwhileEffect?: InputMaybe<Scalars['Decimal']['input']>;
  /** The time after. */
  readonly outcome: PeriodInput;
  /** Whose study it is: a unit's key, name or path. */
  readonly ownerOrgUnit?: InputMaybe<Scalars['String']['input']>;
  /** What is asked. */
  readonly question: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: Scalars['ID']['input'];
  /** Who was trained. */
  readonly treated: TreatedInput;
};

/** What defining a study returns. */
export type DefineStudyResult =
  Busy | DefineStudySuccess | InvalidInput | MetricNotFound | RequestIdReused | StudyAlreadyExists;

/** The study as it stands now. */
export type DefineStudySuccess = {
  /** The study. */
  readonly study: Study;
};

/** A number with its uncertainty; nothing that outcomes says of an effect comes without it. */
export type Estimate = {
  /** The newest data that it includes. */
  readonly asOf: Scalars['DateTime']['output'];
  /** How people came to take part. */
  readonly design: StudyDesign;
  /** How far it may be trusted. */
  readonly grade: EvidenceGrade;
  /** Upper end of the interval. */
  readonly high: Scalars['Float']['output'];
  /** How often such an interval contains the truth, such as 0.95. */
  readonly level: Scalars['Float']['output'];
  /** Lower end of the interval. */
  readonly low: Scalars['Float']['output'];
  /** How many people it rests on. */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** The best single value. */
  readonly value: Scalars['Float']['output'];
};

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

/** That somebody read how likely a person is to leave. Kept for the person to see; once an hour for each reader and purpose. */
export type FlightRiskReading = {
  /** Who read, as whoever vouches for viewers names them. */
  readonly by: Scalars['String']['output'];
  /** What it was read for. */
  readonly purpose?: Maybe<ViewerPurpose>;
  /** When it was read first within that hour. */
  readonly readAt: Scalars['DateTime']['output'];
};

/** Readings in pages. */
export type FlightRiskReadingConnection = {
  /** The readings with their cursors. */
  readonly edges: ReadonlyArray<FlightRiskReadingEdge>;
  /** The readings alone. */
  readonly nodes: ReadonlyArray<FlightRiskReading>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A reading's place in a list. */
export type FlightRiskReadingEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The reading. */
  readonly node: FlightRiskReading;
};

/** The time after a training in which people are poached or leave. It moves with the latest completion. */
export type FlightRiskWindow = {
  /** The last day, 180 days after the completion. */
  readonly closesOn: Scalars['Date']['output'];
  /** The first day, 90 days after the completion. */
  readonly opensOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: RiskWindowStatus;
};

/** Rows about values. */
export type ImportObservationsInput = {
  /** True: judge the rows and store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 1,000. */
  readonly rows: ReadonlyArray<ObservationRowInput>;
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

/** The input breaks rules that its types cannot express; all mistakes are listed. */
export type InvalidInput = Problem & {
  /** All mistakes in one sentence each. */
  readonly message: Scalars['String']['output'];
  /** The first field with a mistake. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Every mistake, at most 100. */
  readonly violations: ReadonlyArray<Violation>;
};

/** An estimate with the method that made it. */
export type MethodEstimate = {
  /** The estimate. */
  readonly estimate: Estimate;
  /** How it was made. */
  readonly method: EstimationMethod;
  /** The standard error, in the metric's unit. */
  readonly standardError: Scalars['Float']['output'];
};

/** A number that the business measures for each person. */
export type Metric = {
  /** Which kind of result it speaks of. */
  readonly dimension: MetricDimension;
  /** Which way is better. */
  readonly direction: MetricDirection;
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
  /** The natural key. */
  readonly key: Scalars['String']['output'];
  /** What one unit is worth; null as long as nobody has said. */
  readonly monetization?: Maybe<Monetization>;
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** How values of shorter periods are combined. */
  readonly periodRule: MetricPeriodRule;
  /** In what it is measured, such as CNY or %. */
  readonly unit: Scalars['String']['output'];
};

/** A metric with this key exists, made by another request. */
export type MetricAlreadyExists = Problem & {
  /** Says which key. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Metrics in pages. */
export type MetricConnection = {
  /** The metrics with their cursors. */
  readonly edges: ReadonlyArray<MetricEdge>;
  /** The metrics alone. */
  readonly nodes: ReadonlyArray<Metric>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
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

/** A metric's place in a list. */
export type MetricEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The metric. */
  readonly node: Metric;
};

/** No metric has this key. */
export type MetricNotFound = Problem & {
  /** Says which key. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** How values of shorter periods are combined to a longer one. */
export type MetricPeriodRule =
  /** Averaged, weighted by days, such as a rate. */
  | 'MEAN'
  /** Added up, such as sales. */
  | 'SUM';

/** What one unit of improvement per person over the outcome period is worth. Separate from the metric because prices change. */
export type Monetization = {
  /** Of which number. */
  readonly metric: Metric;
  /** Who says so. */
  readonly source: Scalars['String']['output'];
  /** The price of one unit. */
  readonly valuePerUnit: Money;
};

/** An amount of money in the smallest unit of its currency, so that it is never a fraction. */
export type Money = {
  /** ISO 4217, such as CNY. */
  readonly currency: Scalars['String']['output'];
  /** The amount in minor units, such as fen or cents. */
  readonly minorUnits: Scalars['SafeInteger']['output'];
};

/** An amount of money with its uncertainty. */
export type MoneyEstimate = {
  /** The newest data that it includes. */
  readonly asOf: Scalars['DateTime']['output'];
  /** How people came to take part. */
  readonly design: StudyDesign;
  /** How far it may be trusted. */
  readonly grade: EvidenceGrade;
  /** Upper end of the interval. */
  readonly high: Money;
  /** How often such an interval contains the truth, such as 0.95. */
  readonly level: Scalars['Float']['output'];
  /** Lower end of the interval. */
  readonly low: Money;
  /** How many people it rests on. */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** The best single value. */
  readonly value: Money;
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
  /** Adds what a training cost to its study. */
  readonly addCostLine?: Maybe<AddCostLineResult>;
  /** Defines a business number, its unit and which way is better. */
  readonly defineMetric?: Maybe<DefineMetricResult>;
  /** Defines who is compared with whom, on which number and when. It answers at once with what is known and is right when settled. */
  readonly defineStudy?: Maybe<DefineStudyResult>;
  /** Records values from rows of text; another value for the same person, metric and period is a correction, kept with its history. */
  readonly importObservations?: Maybe<ImportResult>;
  /** Has outcomes handle parked events again, in their order, once the cause is mended. Asking twice is asking once. */
  readonly replayOutcomesEvents?: Maybe<ReplayOutcomesEventsResult>;
  /** Has outcomes publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new. */
  readonly republishOutcomesEvents?: Maybe<RepublishOutcomesEventsResult>;
  /** States what one unit of improvement is worth; replaces the price before. */
  readonly setMonetization?: Maybe<SetMonetizationResult>;
  /** Leaves a parked event of outcomes without effect for good, so that what waits behind it can go on. The decision is kept. */
  readonly skipOutcomesEvent?: Maybe<SkipOutcomesEventResult>;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationAddCostLineArgs = {
  input: AddCostLineInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationDefineMetricArgs = {
  input: DefineMetricInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationDefineStudyArgs = {
  input: DefineStudyInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationImportObservationsArgs = {
  input: ImportObservationsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationReplayOutcomesEventsArgs = {
  input: ReplayOutcomesEventsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationRepublishOutcomesEventsArgs = {
  input: RepublishOutcomesEventsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationSetMonetizationArgs = {
  input: SetMonetizationInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationSkipOutcomesEventArgs = {
  input: SkipOutcomesEventInput;
};

/** One value of one number for one person in one period. */
export type Observation = {
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** All values so far, oldest first, at most 100. */
  readonly history: ReadonlyArray<ObservationEntry>;
  /** Opaque, derived from person, metric and period. */
  readonly id: Scalars['ID']['output'];
  /** Of which number. */
  readonly metric: Metric;
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** The present value; null when it was taken back. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** Observations in pages. */
export type ObservationConnection = {
  /** The observations with their cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The observations alone. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An observation's place in a list. */
export type ObservationEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The observation. */
  readonly node: Observation;
};

/** A value that an observation has had. */
export type ObservationEntry = {
  /** When it was known. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The value; null when it was taken back. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** One value of one metric for one person in one period. Every cell is text as it stands in the file; an empty value takes the value back. */
export type ObservationRowInput = {
  /** The first day, or a month. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** The metric's key. */
  readonly metric?: InputMaybe<Scalars['String']['input']>;
  /** The person's HR number. */
  readonly person?: InputMaybe<Scalars['String']['input']>;
  /** When the row's content was known: an instant with offset. The later one wins. */
  readonly recordedAt?: InputMaybe<Scalars['String']['input']>;
  /** The row's number in its source, for the report. */
  readonly row: Scalars['Int']['input'];
  /** The last day, or a month. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** The value, at most 12 decimals, within ±(2^53 - 1). */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A part of the organization. Naming a unit includes all units below it. */
export type OrgUnit = {
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
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
  /** Who else read when the person is likely to leave, and what for, the newest first. What one reads of oneself is not kept. */
  readonly flightRiskReadings?: Maybe<FlightRiskReadingConnection>;
  /** When the person is most likely to leave after the latest completion; null without one. */
  readonly flightRiskWindow?: Maybe<FlightRiskWindow>;
  /** Opaque, derived from the HR number. */
  readonly id: Scalars['ID']['output'];
  /** The person's values of one metric, oldest first. */
  readonly observations?: Maybe<ObservationConnection>;
};

/** Somebody who works or worked here. Known by an HR number; the id never changes. */
export type PersonFlightRiskReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody who works or worked here. Known by an HR number; the id never changes. */
export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metricKey: Scalars['String']['input'];
};

/** A refusal that the caller is meant to read. Faults (bugs, outages) travel as GraphQL errors instead. */
export type Problem = {
  /** One sentence that names the thing and the reason. */
  readonly message: Scalars['String']['output'];
  /** The input field that the refusal is about, from the input's root. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type Query = {
  /** The metric with this key, or null. */
  readonly metric?: Maybe<Metric>;
  /** All metrics, by key. */
  readonly metrics?: Maybe<MetricConnection>;
  /** All studies, by key. */
  readonly studies?: Maybe<StudyConnection>;
  /** The study with this key, or null. */
  readonly study?: Maybe<Study>;
  /** What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving. */
  readonly system?: Maybe<System>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryMetricArgs = {
  key: Scalars['String']['input'];
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryStudyArgs = {
  key: Scalars['String']['input'];
};

/** Which parked sources of outcomes are to be handled again. */
export type ReplayOutcomesEventsInput = {
  /** Names this request. */
  readonly requestId: Scalars['ID']['input'];
  /** One source; all that are parked when it is absent or null. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** What asking outcomes for a replay returns. */
export type ReplayOutcomesEventsResult = Busy | InvalidInput | ReplayOutcomesEventsSuccess | SourceNotParked;

/** The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why. */
export type ReplayOutcomesEventsSuccess = {
  /** How many sources are to be replayed. */
  readonly sources: Scalars['Int']['output'];
};

/** Who asks that outcomes publishes how everything stands. */
export type RepublishOutcomesEventsInput = {
  /** Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured. */
  readonly by: Scalars['String']['input'];
  /** Names this request. A repeat of the last one changes nothing; another one begins anew. */
  readonly requestId: Scalars['ID']['input'];
};

/** What asking outcomes for a republication returns. */
export type RepublishOutcomesEventsResult = Busy | InvalidInput | RepublishOutcomesEventsSuccess | RequestIdReused;

/** The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended. */
export type RepublishOutcomesEventsSuccess = {
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

/** Where a window stands. */
export type RiskWindowStatus =
  /** Over, or the person has left. */
  | 'CLOSED'
  /** Now. */
  | 'OPEN'
  /** Not begun. */
  | 'UPCOMING';

/** Why a figure of a report is missing or incomplete. */
export type RoiReason = {
  /** For programs. */
  readonly code: RoiReasonCode;
  /** For people. */
  readonly message: Scalars['String']['output'];
};

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

/** What a training was worth, for the outcome period only: benefits in money, set against what it cost. */
export type RoiReport = {
  /** Benefits per unit of cost. */
  readonly benefitCostRatio?: Maybe<Estimate>;
  /** Improvement x people x price, with the effect's uncertainty only. */
  readonly benefits?: Maybe<MoneyEstimate>;
  /** All cost lines together; null when there are none or their currencies differ. */
  readonly costs?: Maybe<Money>;
  /** Over which days the benefits are counted; never beyond the outcome period. */
  readonly horizon: Period;
  /** What treated people earned for it under policies that are not among the costs; null when the currencies differ. */
  readonly incentivesNotCosted?: Maybe<Money>;
  /** How many treated people with an outcome the benefits count. */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** Why a figure is missing or incomplete, at most 10. */
  readonly reasons: ReadonlyArray<RoiReason>;
  /** Benefits minus costs, in percent of the costs. */
  readonly roiPercent?: Maybe<Estimate>;
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

/** A price to set. */
export type SetMonetizationInput = {
  /** The metric's key. */
  readonly metric: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input changes nothing more. */
  readonly requestId: Scalars['ID']['input'];
  /** Who says so. */
  readonly source: Scalars['String']['input'];
  /** What one unit of improvement per person over the outcome period is worth. */
  readonly valuePerUnit: MoneyInput;
};

/** What setting a price returns. */
export type SetMonetizationResult = Busy | InvalidInput | MetricNotFound | RequestIdReused | SetMonetizationSuccess;

/** The price as it stands now. */
export type SetMonetizationSuccess = {
  /** The price. */
  readonly monetization: Monetization;
};

/** Which parked event of outcomes is never to have an effect, and who decides so. */
export type SkipOutcomesEventInput = {
  /** Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured. */
  readonly by: Scalars['String']['input'];
  /** The id under which the event is parked. */
  readonly eventId: Scalars['ID']['input'];
  /** Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Names this request. It is kept with the decision. */
  readonly requestId: Scalars['ID']['input'];
};

/** What skipping an event of outcomes returns. */
export type SkipOutcomesEventResult =
  Busy | InvalidInput | ParkedEventNotFound | RequestIdReused | SkipOutcomesEventSuccess;

/** The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record. */
export type SkipOutcomesEventSuccess = {
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

/** A question about a training, with who is compared, on which number and when, and what the data bear. */
export type Study = {
  /** The time before; null when the study names none. */
  readonly baseline?: Maybe<Period>;
  /** What somebody claimed for this training; never ours. */
  readonly claim?: Maybe<StudyClaim>;
  /** Those who did not and whom the headline uses. */
  readonly comparison: StudyGroup;
  /** What it cost, oldest first, at most 100. */
  readonly costLines: ReadonlyArray<CostLine>;
  /** How people came to take part. */
  readonly design: StudyDesign;
  /** The headline; null with a reason among the warnings when the data bear none. */
  readonly effect?: Maybe<Estimate>;
  /** All estimates that the data allow, each with its own n, at most 10. */
  readonly estimates: ReadonlyArray<MethodEstimate>;
  /** People who are not in the headline, counted by reason, at most 25. */
  readonly excluded: ReadonlyArray<StudyExclusion>;
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
  /** The natural key. */
  readonly key: Scalars['String']['output'];
  /** The number that should move. */
  readonly metric: Metric;
  /** The smallest effect that would be worth the trouble, in the metric's unit. */
  readonly minimumWorthwhileEffect?: Maybe<Scalars['Decimal']['output']>;
  /** The time after. */
  readonly outcome: Period;
  /** Whose study it is. */
  readonly ownerOrgUnit?: Maybe<OrgUnit>;
  /** What is asked. */
  readonly question: Scalars['String']['output'];
  /** What it was worth. */
  readonly roi?: Maybe<RoiReport>;
  /** Those who took part and whom the headline uses. */
  readonly treated: StudyGroup;
  /** Whether the headline shows anything. */
  readonly verdict: StudyVerdict;
  /** What a reader must know before believing a number, at most 25. */
  readonly warnings: ReadonlyArray<StudyWarning>;
};

/** A study with this key exists, made by another request. */
export type StudyAlreadyExists = Problem & {
  /** Says which key. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What somebody else claimed for a training, kept beside what the data bear. */
export type StudyClaim = {
  /** The claimed improvement, in percent. */
  readonly growthPercent: Scalars['Decimal']['output'];
  /** Who claims it. */
  readonly source: Scalars['String']['output'];
};

/** A claim to keep beside the data. */
export type StudyClaimInput = {
  /** The claimed improvement, in percent. */
  readonly growthPercent: Scalars['Decimal']['input'];
  /** Who claims it. */
  readonly source: Scalars['String']['input'];
};

/** Studies in pages. */
export type StudyConnection = {
  /** The studies with their cursors. */
  readonly edges: ReadonlyArray<StudyEdge>;
  /** The studies alone. */
  readonly nodes: ReadonlyArray<Study>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How people came to take part, which decides what may be concluded. */
export type StudyDesign =
  /** By choice or selection. */
  | 'OBSERVATIONAL'
  /** By lot. */
  | 'RANDOMIZED';

/** A study's place in a list. */
export type StudyEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The study. */
  readonly node: Study;
};

/** People who are not in the headline, counted by reason. */
export type StudyExclusion = {
  /** How many. */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** Why. */
  readonly reason: StudyExclusionReason;
};

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

/**
 * One of the two groups of a study. Who may not read of the individuals sees it as it was released last; null says that it
 * is not told, since it is about too few people.
 */
export type StudyGroup = {
  /** Their mean in the baseline period. */
  readonly baselineMean?: Maybe<Scalars['Float']['output']>;
  /** Their mean in the outcome period; a description, not an effect. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** How many people the headline uses. */
  readonly n?: Maybe<Scalars['Int']['output']>;
};

/** No study has this key. */
export type StudyNotFound = Problem & {
  /** Says which key. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Whether the headline shows anything. */
export type StudyVerdict =
  /** The interval contains zero, or a warning forbids the conclusion. */
  | 'NOT_SHOWN'
  /** There is no estimate yet. */
  | 'NO_ESTIMATE'
  /** The interval lies wholly on the better side of zero. */
  | 'SHOWN_BENEFIT'
  /** The interval lies wholly on the worse side of zero. */
  | 'SHOWN_HARM';

/** What a reader must know before believing a number. */
export type StudyWarning = {
  /** For programs. */
  readonly code: StudyWarningCode;
  /** For people. */
  readonly message: Scalars['String']['output'];
};

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

/** The figures of all services. Each service contributes its own field, so a dead one leaves the others readable. */
export type System = {
  /** The outcomes service. */
  readonly outcomes?: Maybe<ServiceStatus>;
};

/** Who counts as trained. */
export type TreatedInput = {
  /** Keys of cohorts of any course, 1 to 25. */
  readonly cohorts: ReadonlyArray<Scalars['String']['input']>;
  /** Everybody who enrolled, or only those who completed. */
  readonly members: TreatedMembers;
};

/** Which members of a cohort count as trained. */
export type TreatedMembers =
  /** Only those who completed. */
  | 'COMPLETED'
  /** All who enrolled, those who withdrew included: the fair choice after a lot. */
  | 'ENROLLED';

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
  CostLine: CostLine;
  Metric: Metric;
  Observation: Observation;
  Person: Person;
  Study: Study;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CostLine: { __typename: 'CostLine' } & GraphQLRecursivePick<FederationTypes['CostLine'], { id: true }>;
  Metric: { __typename: 'Metric' } & GraphQLRecursivePick<FederationTypes['Metric'], { id: true }>;
  Observation: { __typename: 'Observation' } & GraphQLRecursivePick<FederationTypes['Observation'], { id: true }>;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
  Study: { __typename: 'Study' } & GraphQLRecursivePick<FederationTypes['Study'], { id: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddCostLineResult:
    | (Omit<AddCostLineSuccess, 'costLine'> & { costLine: _RefType['CostLine'] } & { __typename: 'AddCostLineSuccess' })
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (StudyNotFound & { __typename: 'StudyNotFound' });
  DefineMetricResult:
    | (Busy & { __typename: 'Busy' })
    | (Omit<DefineMetricSuccess, 'metric'> & { metric: _RefType['Metric'] } & { __typename: 'DefineMetricSuccess' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (MetricAlreadyExists & { __typename: 'MetricAlreadyExists' })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  DefineStudyResult:
    | (Busy & { __typename: 'Busy' })
    | (Omit<DefineStudySuccess, 'study'> & { study: _RefType['Study'] } & { __typename: 'DefineStudySuccess' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (MetricNotFound & { __typename: 'MetricNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (StudyAlreadyExists & { __typename: 'StudyAlreadyExists' });
  ImportResult:
    | (Busy & { __typename: 'Busy' })
    | (ImportReport & { __typename: 'ImportReport' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  ReplayOutcomesEventsResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ReplayOutcomesEventsSuccess & { __typename: 'ReplayOutcomesEventsSuccess' })
    | (SourceNotParked & { __typename: 'SourceNotParked' });
  RepublishOutcomesEventsResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RepublishOutcomesEventsSuccess & { __typename: 'RepublishOutcomesEventsSuccess' })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  SetMonetizationResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (MetricNotFound & { __typename: 'MetricNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (Omit<SetMonetizationSuccess, 'monetization'> & { monetization: _RefType['Monetization'] } & {
        __typename: 'SetMonetizationSuccess';
      });
  SkipOutcomesEventResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ParkedEventNotFound & { __typename: 'ParkedEventNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (SkipOutcomesEventSuccess & { __typename: 'SkipOutcomesEventSuccess' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (MetricAlreadyExists & { __typename: 'MetricAlreadyExists' })
    | (MetricNotFound & { __typename: 'MetricNotFound' })
    | (ParkedEventNotFound & { __typename: 'ParkedEventNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (SourceNotParked & { __typename: 'SourceNotParked' })
    | (StudyAlreadyExists & { __typename: 'StudyAlreadyExists' })
    | (StudyNotFound & { __typename: 'StudyNotFound' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCostLineInput: AddCostLineInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddCostLineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCostLineResult']>;
  AddCostLineSuccess: ResolverTypeWrapper<
    Omit<AddCostLineSuccess, 'costLine'> & { costLine: ResolversTypes['CostLine'] }
  >;
  Busy: ResolverTypeWrapper<Busy>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ComparisonInput: ComparisonInput;
  CostLine: ResolverTypeWrapper<CostLineParent>;
  CostLineKind: CostLineKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DefineMetricInput: DefineMetricInput;
  DefineMetricResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DefineMetricResult']>;
  DefineMetricSuccess: ResolverTypeWrapper<Omit<DefineMetricSuccess, 'metric'> & { metric: ResolversTypes['Metric'] }>;
  DefineStudyInput: DefineStudyInput;
  DefineStudyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DefineStudyResult']>;
  DefineStudySuccess: ResolverTypeWrapper<Omit<DefineStudySuccess, 'study'> & { study: ResolversTypes['Study'] }>;
  Estimate: ResolverTypeWrapper<Estimate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EstimationMethod: EstimationMethod;
  EvidenceGrade: EvidenceGrade;
  FlightRiskReading: ResolverTypeWrapper<FlightRiskReading>;
  FlightRiskReadingConnection: ResolverTypeWrapper<FlightRiskReadingConnection>;
  FlightRiskReadingEdge: ResolverTypeWrapper<FlightRiskReadingEdge>;
  FlightRiskWindow: ResolverTypeWrapper<FlightRiskWindow>;
  ImportObservationsInput: ImportObservationsInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  MethodEstimate: ResolverTypeWrapper<MethodEstimate>;
  Metric: ResolverTypeWrapper<MetricParent>;
  MetricAlreadyExists: ResolverTypeWrapper<MetricAlreadyExists>;
  MetricConnection: ResolverTypeWrapper<
    Omit<MetricConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['MetricEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Metric']>;
    }
  >;
  MetricDimension: MetricDimension;
  MetricDirection: MetricDirection;
  MetricEdge: ResolverTypeWrapper<Omit<MetricEdge, 'node'> & { node: ResolversTypes['Metric'] }>;
  MetricNotFound: ResolverTypeWrapper<MetricNotFound>;
  MetricPeriodRule: MetricPeriodRule;
  Monetization: ResolverTypeWrapper<MonetizationParent>;
  Money: ResolverTypeWrapper<Money>;
  MoneyEstimate: ResolverTypeWrapper<MoneyEstimate>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Observation: ResolverTypeWrapper<ObservationParent>;
  ObservationConnection: ResolverTypeWrapper<
    Omit<ObservationConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['ObservationEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Observation']>;
    }
  >;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationEntry: ResolverTypeWrapper<ObservationEntry>;
  ObservationRowInput: ObservationRowInput;
  OrgUnit: ResolverTypeWrapper<OrgUnit>;
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
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<PersonParent>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReplayOutcomesEventsInput: ReplayOutcomesEventsInput;
  ReplayOutcomesEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayOutcomesEventsResult']>;
  ReplayOutcomesEventsSuccess: ResolverTypeWrapper<ReplayOutcomesEventsSuccess>;
  RepublishOutcomesEventsInput: RepublishOutcomesEventsInput;
  RepublishOutcomesEventsResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['RepublishOutcomesEventsResult']
  >;
  RepublishOutcomesEventsSuccess: ResolverTypeWrapper<RepublishOutcomesEventsSuccess>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  RiskWindowStatus: RiskWindowStatus;
  RoiReason: ResolverTypeWrapper<RoiReason>;
  RoiReasonCode: RoiReasonCode;
  RoiReport: ResolverTypeWrapper<RoiReport>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  RowProblemParameter: ResolverTypeWrapper<RowProblemParameter>;
  SafeInteger: ResolverTypeWrapper<Scalars['SafeInteger']['output']>;
  ServiceStatus: ResolverTypeWrapper<ServiceStatusParent>;
  SetMonetizationInput: SetMonetizationInput;
  SetMonetizationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMonetizationResult']>;
  SetMonetizationSuccess: ResolverTypeWrapper<
    Omit<SetMonetizationSuccess, 'monetization'> & { monetization: ResolversTypes['Monetization'] }
  >;
  SkipOutcomesEventInput: SkipOutcomesEventInput;
  SkipOutcomesEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipOutcomesEventResult']>;
  SkipOutcomesEventSuccess: ResolverTypeWrapper<SkipOutcomesEventSuccess>;
  SkippedEvent: ResolverTypeWrapper<SkippedEvent>;
  SourceNotParked: ResolverTypeWrapper<SourceNotParked>;
  Study: ResolverTypeWrapper<StudyParent>;
  StudyAlreadyExists: ResolverTypeWrapper<StudyAlreadyExists>;
  StudyClaim: ResolverTypeWrapper<StudyClaim>;
  StudyClaimInput: StudyClaimInput;
  StudyConnection: ResolverTypeWrapper<
    Omit<StudyConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['StudyEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Study']>;
    }
  >;
  StudyDesign: StudyDesign;
  StudyEdge: ResolverTypeWrapper<Omit<StudyEdge, 'node'> & { node: ResolversTypes['Study'] }>;
  StudyExclusion: ResolverTypeWrapper<StudyExclusion>;
  StudyExclusionReason: StudyExclusionReason;
  StudyGroup: ResolverTypeWrapper<StudyGroup>;
  StudyNotFound: ResolverTypeWrapper<StudyNotFound>;
  StudyVerdict: StudyVerdict;
  StudyWarning: ResolverTypeWrapper<StudyWarning>;
  StudyWarningCode: StudyWarningCode;
  System: ResolverTypeWrapper<Omit<System, 'outcomes'> & { outcomes?: Maybe<ResolversTypes['ServiceStatus']> }>;
  TreatedInput: TreatedInput;
  TreatedMembers: TreatedMembers;
  ViewerPurpose: ViewerPurpose;
  Violation: ResolverTypeWrapper<Violation>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCostLineInput: AddCostLineInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddCostLineResult: ResolversUnionTypes<ResolversParentTypes>['AddCostLineResult'];
  AddCostLineSuccess: Omit<AddCostLineSuccess, 'costLine'> & { costLine: ResolversParentTypes['CostLine'] };
  Busy: Busy;
  Int: Scalars['Int']['output'];
  ComparisonInput: ComparisonInput;
  CostLine: CostLineParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DefineMetricInput: DefineMetricInput;
  DefineMetricResult: ResolversUnionTypes<ResolversParentTypes>['DefineMetricResult'];
  DefineMetricSuccess: Omit<DefineMetricSuccess, 'metric'> & { metric: ResolversParentTypes['Metric'] };
  DefineStudyInput: DefineStudyInput;
  DefineStudyResult: ResolversUnionTypes<ResolversParentTypes>['DefineStudyResult'];
  DefineStudySuccess: Omit<DefineStudySuccess, 'study'> & { study: ResolversParentTypes['Study'] };
  Estimate: Estimate;
  Float: Scalars['Float']['output'];
  FlightRiskReading: FlightRiskReading;
  FlightRiskReadingConnection: FlightRiskReadingConnection;
  FlightRiskReadingEdge: FlightRiskReadingEdge;
  FlightRiskWindow: FlightRiskWindow;
  ImportObservationsInput: ImportObservationsInput;
  Boolean: Scalars['Boolean']['output'];
  ImportReport: ImportReport;
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  InvalidInput: InvalidInput;
  MethodEstimate: MethodEstimate;
  Metric: MetricParent;
  MetricAlreadyExists: MetricAlreadyExists;
  MetricConnection: Omit<MetricConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['MetricEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Metric']>;
  };
  MetricEdge: Omit<MetricEdge, 'node'> & { node: ResolversParentTypes['Metric'] };
  MetricNotFound: MetricNotFound;
  Monetization: MonetizationParent;
  Money: Money;
  MoneyEstimate: MoneyEstimate;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  Observation: ObservationParent;
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Observation']>;
  };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  ObservationEntry: ObservationEntry;
  ObservationRowInput: ObservationRowInput;
  OrgUnit: OrgUnit;
  PageInfo: PageInfo;
  ParkedEventNotFound: ParkedEventNotFound;
  ParkedSource: ParkedSourceParent;
  ParkedSourceConnection: Omit<ParkedSourceConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['ParkedSourceEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['ParkedSource']>;
  };
  ParkedSourceEdge: Omit<ParkedSourceEdge, 'node'> & { node: ResolversParentTypes['ParkedSource'] };
  Period: Period;
  PeriodInput: PeriodInput;
  Person: PersonParent;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  ReplayOutcomesEventsInput: ReplayOutcomesEventsInput;
  ReplayOutcomesEventsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayOutcomesEventsResult'];
  ReplayOutcomesEventsSuccess: ReplayOutcomesEventsSuccess;
  RepublishOutcomesEventsInput: RepublishOutcomesEventsInput;
  RepublishOutcomesEventsResult: ResolversUnionTypes<ResolversParentTypes>['RepublishOutcomesEventsResult'];
  RepublishOutcomesEventsSuccess: RepublishOutcomesEventsSuccess;
  RequestIdReused: RequestIdReused;
  RoiReason: RoiReason;
  RoiReport: RoiReport;
  RowProblem: RowProblem;
  RowProblemParameter: RowProblemParameter;
  SafeInteger: Scalars['SafeInteger']['output'];
  ServiceStatus: ServiceStatusParent;
  SetMonetizationInput: SetMonetizationInput;
  SetMonetizationResult: ResolversUnionTypes<ResolversParentTypes>['SetMonetizationResult'];
  SetMonetizationSuccess: Omit<SetMonetizationSuccess, 'monetization'> & {
    monetization: ResolversParentTypes['Monetization'];
  };
  SkipOutcomesEventInput: SkipOutcomesEventInput;
  SkipOutcomesEventResult: ResolversUnionTypes<ResolversParentTypes>['SkipOutcomesEventResult'];
  SkipOutcomesEventSuccess: SkipOutcomesEventSuccess;
  SkippedEvent: SkippedEvent;
  SourceNotParked: SourceNotParked;
  Study: StudyParent;
  StudyAlreadyExists: StudyAlreadyExists;
  StudyClaim: StudyClaim;
  StudyClaimInput: StudyClaimInput;
  StudyConnection: Omit<StudyConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['StudyEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Study']>;
  };
  StudyEdge: Omit<StudyEdge, 'node'> & { node: ResolversParentTypes['Study'] };
  StudyExclusion: StudyExclusion;
  StudyGroup: StudyGroup;
  StudyNotFound: StudyNotFound;
  StudyWarning: StudyWarning;
  System: Omit<System, 'outcomes'> & { outcomes?: Maybe<ResolversParentTypes['ServiceStatus']> };
  TreatedInput: TreatedInput;
  Violation: Violation;
};

export type AddCostLineResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AddCostLineResult'] = ResolversParentTypes['AddCostLineResult'],
> = {
  __resolveType: TypeResolveFn<
    'AddCostLineSuccess' | 'Busy' | 'InvalidInput' | 'RequestIdReused' | 'StudyNotFound',
    ParentType,
    ContextType
  >;
};

export type AddCostLineSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AddCostLineSuccess'] = ResolversParentTypes['AddCostLineSuccess'],
> = {
  costLine?: Resolver<ResolversTypes['CostLine'], ParentType, ContextType>;
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

export type CostLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CostLine'] = ResolversParentTypes['CostLine'],
  FederationReferenceType extends FederationReferenceTypes['CostLine'] = FederationReferenceTypes['CostLine'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CostLine']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CostLineKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DefineMetricResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DefineMetricResult'] = ResolversParentTypes['DefineMetricResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'DefineMetricSuccess' | 'InvalidInput' | 'MetricAlreadyExists' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type DefineMetricSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DefineMetricSuccess'] = ResolversParentTypes['DefineMetricSuccess'],
> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefineStudyResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DefineStudyResult'] = ResolversParentTypes['DefineStudyResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'DefineStudySuccess' | 'InvalidInput' | 'MetricNotFound' | 'RequestIdReused' | 'StudyAlreadyExists',
    ParentType,
    ContextType
  >;
};

export type DefineStudySuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DefineStudySuccess'] = ResolversParentTypes['DefineStudySuccess'],
> = {
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Estimate'] = ResolversParentTypes['Estimate'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  design?: Resolver<ResolversTypes['StudyDesign'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['EvidenceGrade'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FlightRiskReadingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlightRiskReading'] = ResolversParentTypes['FlightRiskReading'],
> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ViewerPurpose']>, ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FlightRiskReadingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlightRiskReadingConnection'] =
    ResolversParentTypes['FlightRiskReadingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlightRiskReadingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FlightRiskReading']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FlightRiskReadingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlightRiskReadingEdge'] = ResolversParentTypes['FlightRiskReadingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FlightRiskReading'], ParentType, ContextType>;
};

export type FlightRiskWindowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlightRiskWindow'] = ResolversParentTypes['FlightRiskWindow'],
> = {
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RiskWindowStatus'], ParentType, ContextType>;
};

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

export type InvalidInputResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['Violation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MethodEstimateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MethodEstimate'] = ResolversParentTypes['MethodEstimate'],
> = {
  estimate?: Resolver<ResolversTypes['Estimate'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['EstimationMethod'], ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MetricResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric'],
  FederationReferenceType extends FederationReferenceTypes['Metric'] = FederationReferenceTypes['Metric'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Metric']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  dimension?: Resolver<ResolversTypes['MetricDimension'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MetricDirection'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monetization?: Resolver<Maybe<ResolversTypes['Monetization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodRule?: Resolver<ResolversTypes['MetricPeriodRule'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricAlreadyExistsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MetricAlreadyExists'] = ResolversParentTypes['MetricAlreadyExists'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MetricConnection'] = ResolversParentTypes['MetricConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MetricEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MetricEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MetricEdge'] = ResolversParentTypes['MetricEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
};

export type MetricNotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MetricNotFound'] = ResolversParentTypes['MetricNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonetizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Monetization'] = ResolversParentTypes['Monetization'],
> = {
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valuePerUnit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInteger'], ParentType, ContextType>;
};

export type MoneyEstimateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MoneyEstimate'] = ResolversParentTypes['MoneyEstimate'],
> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  design?: Resolver<ResolversTypes['StudyDesign'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['EvidenceGrade'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  addCostLine: Resolver<
    Maybe<ResolversTypes['AddCostLineResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationAddCostLineArgs, 'input'>
  >;
  defineMetric: Resolver<
    Maybe<ResolversTypes['DefineMetricResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationDefineMetricArgs, 'input'>
  >;
  defineStudy: Resolver<
    Maybe<ResolversTypes['DefineStudyResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationDefineStudyArgs, 'input'>
  >;
  importObservations: Resolver<
    Maybe<ResolversTypes['ImportResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationImportObservationsArgs, 'input'>
  >;
  replayOutcomesEvents: Resolver<
    Maybe<ResolversTypes['ReplayOutcomesEventsResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationReplayOutcomesEventsArgs, 'input'>
  >;
  republishOutcomesEvents: Resolver<
    Maybe<ResolversTypes['RepublishOutcomesEventsResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationRepublishOutcomesEventsArgs, 'input'>
  >;
  setMonetization: Resolver<
    Maybe<ResolversTypes['SetMonetizationResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationSetMonetizationArgs, 'input'>
  >;
  skipOutcomesEvent: Resolver<
    Maybe<ResolversTypes['SkipOutcomesEventResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationSkipOutcomesEventArgs, 'input'>
  >;
};

export type ObservationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'],
  FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Observation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ObservationEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ObservationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type ObservationEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ObservationEntry'] = ResolversParentTypes['ObservationEntry'],
> = {
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OrgUnitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  flightRiskReadings?: Resolver<
    Maybe<ResolversTypes['FlightRiskReadingConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonFlightRiskReadingsArgs, 'first'>
  >;
  flightRiskWindow?: Resolver<Maybe<ResolversTypes['FlightRiskWindow']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<
    Maybe<ResolversTypes['ObservationConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonObservationsArgs, 'first' | 'metricKey'>
  >;
};

export type ProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  __resolveType: TypeResolveFn<
    | 'Busy'
    | 'InvalidInput'
    | 'MetricAlreadyExists'
    | 'MetricNotFound'
    | 'ParkedEventNotFound'
    | 'RequestIdReused'
    | 'SourceNotParked'
    | 'StudyAlreadyExists'
    | 'StudyNotFound',
    ParentType,
    ContextType
  >;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  metric: Resolver<Maybe<ResolversTypes['Metric']>, ParentType, ContextType, RequireFields<QueryMetricArgs, 'key'>>;
  metrics: Resolver<
    Maybe<ResolversTypes['MetricConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMetricsArgs, 'first'>
  >;
  studies: Resolver<
    Maybe<ResolversTypes['StudyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryStudiesArgs, 'first'>
  >;
  study: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, RequireFields<QueryStudyArgs, 'key'>>;
  system: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
};

export type ReplayOutcomesEventsResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplayOutcomesEventsResult'] =
    ResolversParentTypes['ReplayOutcomesEventsResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'ReplayOutcomesEventsSuccess' | 'SourceNotParked',
    ParentType,
    ContextType
  >;
};

export type ReplayOutcomesEventsSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplayOutcomesEventsSuccess'] =
    ResolversParentTypes['ReplayOutcomesEventsSuccess'],
> = {
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepublishOutcomesEventsResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RepublishOutcomesEventsResult'] =
    ResolversParentTypes['RepublishOutcomesEventsResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'RepublishOutcomesEventsSuccess' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type RepublishOutcomesEventsSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RepublishOutcomesEventsSuccess'] =
    ResolversParentTypes['RepublishOutcomesEventsSuccess'],
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

export type RoiReasonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoiReason'] = ResolversParentTypes['RoiReason'],
> = {
  code?: Resolver<ResolversTypes['RoiReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoiReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoiReport'] = ResolversParentTypes['RoiReport'],
> = {
  benefitCostRatio?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  benefits?: Resolver<Maybe<ResolversTypes['MoneyEstimate']>, ParentType, ContextType>;
  costs?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  incentivesNotCosted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RoiReason']>, ParentType, ContextType>;
  roiPercent?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
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

export type SetMonetizationResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetMonetizationResult'] = ResolversParentTypes['SetMonetizationResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'MetricNotFound' | 'RequestIdReused' | 'SetMonetizationSuccess',
    ParentType,
    ContextType
  >;
};

export type SetMonetizationSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SetMonetizationSuccess'] = ResolversParentTypes['SetMonetizationSuccess'],
> = {
  monetization?: Resolver<ResolversTypes['Monetization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkipOutcomesEventResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkipOutcomesEventResult'] = ResolversParentTypes['SkipOutcomesEventResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'ParkedEventNotFound' | 'RequestIdReused' | 'SkipOutcomesEventSuccess',
    ParentType,
    ContextType
  >;
};

export type SkipOutcomesEventSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkipOutcomesEventSuccess'] =
    ResolversParentTypes['SkipOutcomesEventSuccess'],
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

export type StudyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study'],
  FederationReferenceType extends FederationReferenceTypes['Study'] = FederationReferenceTypes['Study'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Study']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  baseline?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['StudyClaim']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['StudyGroup'], ParentType, ContextType>;
  costLines?: Resolver<ReadonlyArray<ResolversTypes['CostLine']>, ParentType, ContextType>;
  design?: Resolver<ResolversTypes['StudyDesign'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Estimate']>, ParentType, ContextType>;
  estimates?: Resolver<ReadonlyArray<ResolversTypes['MethodEstimate']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['StudyExclusion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  minimumWorthwhileEffect?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  ownerOrgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roi?: Resolver<Maybe<ResolversTypes['RoiReport']>, ParentType, ContextType>;
  treated?: Resolver<ResolversTypes['StudyGroup'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['StudyVerdict'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StudyWarning']>, ParentType, ContextType>;
};

export type StudyAlreadyExistsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StudyAlreadyExists'] = ResolversParentTypes['StudyAlreadyExists'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StudyClaim'] = ResolversParentTypes['StudyClaim'],
> = {
  growthPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StudyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StudyConnection'] = ResolversParentTypes['StudyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StudyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StudyEdge'] = ResolversParentTypes['StudyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type StudyExclusionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StudyExclusion'] = ResolversParentTypes['StudyExclusion'],
> = {
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StudyExclusionReason'], ParentType, ContextType>;
};

export type StudyGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StudyGroup'] = ResolversParentTypes['StudyGroup'],
> = {
  baselineMean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StudyNotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StudyNotFound'] = ResolversParentTypes['StudyNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyWarningResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StudyWarning'] = ResolversParentTypes['StudyWarning'],
> = {
  code?: Resolver<ResolversTypes['StudyWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SystemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['System'] = ResolversParentTypes['System'],
> = {
  outcomes?: Resolver<Maybe<ResolversTypes['ServiceStatus']>, ParentType, ContextType>;
};

export type ViolationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddCostLineResult?: AddCostLineResultResolvers<ContextType>;
  AddCostLineSuccess?: AddCostLineSuccessResolvers<ContextType>;
  Busy?: BusyResolvers<ContextType>;
  CostLine?: CostLineResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DefineMetricResult?: DefineMetricResultResolvers<ContextType>;
  DefineMetricSuccess?: DefineMetricSuccessResolvers<ContextType>;
  DefineStudyResult?: DefineStudyResultResolvers<ContextType>;
  DefineStudySuccess?: DefineStudySuccessResolvers<ContextType>;
  Estimate?: EstimateResolvers<ContextType>;
  FlightRiskReading?: FlightRiskReadingResolvers<ContextType>;
  FlightRiskReadingConnection?: FlightRiskReadingConnectionResolvers<ContextType>;
  FlightRiskReadingEdge?: FlightRiskReadingEdgeResolvers<ContextType>;
  FlightRiskWindow?: FlightRiskWindowResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  MethodEstimate?: MethodEstimateResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricAlreadyExists?: MetricAlreadyExistsResolvers<ContextType>;
  MetricConnection?: MetricConnectionResolvers<ContextType>;
  MetricEdge?: MetricEdgeResolvers<ContextType>;
  MetricNotFound?: MetricNotFoundResolvers<ContextType>;
  Monetization?: MonetizationResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyEstimate?: MoneyEstimateResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationEntry?: ObservationEntryResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedEventNotFound?: ParkedEventNotFoundResolvers<ContextType>;
  ParkedSource?: ParkedSourceResolvers<ContextType>;
  ParkedSourceConnection?: ParkedSourceConnectionResolvers<ContextType>;
  ParkedSourceEdge?: ParkedSourceEdgeResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReplayOutcomesEventsResult?: ReplayOutcomesEventsResultResolvers<ContextType>;
  ReplayOutcomesEventsSuccess?: ReplayOutcomesEventsSuccessResolvers<ContextType>;
  RepublishOutcomesEventsResult?: RepublishOutcomesEventsResultResolvers<ContextType>;
  RepublishOutcomesEventsSuccess?: RepublishOutcomesEventsSuccessResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  RoiReason?: RoiReasonResolvers<ContextType>;
  RoiReport?: RoiReportResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  RowProblemParameter?: RowProblemParameterResolvers<ContextType>;
  SafeInteger?: GraphQLScalarType;
  ServiceStatus?: ServiceStatusResolvers<ContextType>;
  SetMonetizationResult?: SetMonetizationResultResolvers<ContextType>;
  SetMonetizationSuccess?: SetMonetizationSuccessResolvers<ContextType>;
  SkipOutcomesEventResult?: SkipOutcomesEventResultResolvers<ContextType>;
  SkipOutcomesEventSuccess?: SkipOutcomesEventSuccessResolvers<ContextType>;
  SkippedEvent?: SkippedEventResolvers<ContextType>;
  SourceNotParked?: SourceNotParkedResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  StudyAlreadyExists?: StudyAlreadyExistsResolvers<ContextType>;
  StudyClaim?: StudyClaimResolvers<ContextType>;
  StudyConnection?: StudyConnectionResolvers<ContextType>;
  StudyEdge?: StudyEdgeResolvers<ContextType>;
  StudyExclusion?: StudyExclusionResolvers<ContextType>;
  StudyGroup?: StudyGroupResolvers<ContextType>;
  StudyNotFound?: StudyNotFoundResolvers<ContextType>;
  StudyWarning?: StudyWarningResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
};
