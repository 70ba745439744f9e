// Generated from the contract by `npm run contract`. Change the contract instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  CohortParent,
  CourseParent,
  EnrollmentParent,
  InactivityAlertParent,
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

/** One act, or several of the same kind on one day. Every cell but `row` is text as it stands in the file. */
export type ActivityRowInput = {
  /** When: an instant with offset. Either this or `day`. */
  readonly at?: InputMaybe<Scalars['String']['input']>;
  /** The cohort's key. */
  readonly cohort?: InputMaybe<Scalars['String']['input']>;
  /** How many acts the row stands for; 1 when absent. */
  readonly count?: InputMaybe<Scalars['String']['input']>;
  /** When: whole days since the cohort's start, may be negative. Either this or `at`. */
  readonly day?: InputMaybe<Scalars['String']['input']>;
  /** The source's own identity of the act. */
  readonly eventId?: InputMaybe<Scalars['String']['input']>;
  /** To what, such as a page. */
  readonly object?: InputMaybe<Scalars['String']['input']>;
  /** The person's HR number. */
  readonly person?: InputMaybe<Scalars['String']['input']>;
  /** The row's number in its source: with the source its identity, when it has no event id. */
  readonly row: Scalars['Int']['input'];
  /** How long, in seconds. */
  readonly seconds?: InputMaybe<Scalars['String']['input']>;
  /** What was done, such as `interacted`. */
  readonly verb?: InputMaybe<Scalars['String']['input']>;
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

/** One run of a course with its dates and its people. */
export type Cohort = {
  /** What is taught. */
  readonly course: Course;
  /** The last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** How many people stand where. */
  readonly enrollmentCounts: EnrollmentCounts;
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
  /** Silences of this cohort's people, the newest first. */
  readonly inactivityAlerts?: Maybe<InactivityAlertConnection>;
  /** The natural key. */
  readonly key: Scalars['String']['output'];
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
};

/** One run of a course with its dates and its people. */
export type CohortInactivityAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<InactivityAlertStatus>;
};

/** A cohort with this key exists, made by another request. */
export type CohortAlreadyExists = Problem & {
  /** Says which key. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Cohorts in pages. */
export type CohortConnection = {
  /** The cohorts with their cursors. */
  readonly edges: ReadonlyArray<CohortEdge>;
  /** The cohorts alone. */
  readonly nodes: ReadonlyArray<Cohort>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A cohort's place in a list. */
export type CohortEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The cohort. */
  readonly node: Cohort;
};

/** Something that is taught. Separate from its cohorts because policies and careers name the course, whenever it runs. */
export type Course = {
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
  /** The natural key. */
  readonly key: Scalars['String']['output'];
  /** How it is announced. */
  readonly title: Scalars['String']['output'];
};

/** A course with this key exists, made by another request. */
export type CourseAlreadyExists = Problem & {
  /** Says which key. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Courses in pages. */
export type CourseConnection = {
  /** The courses with their cursors. */
  readonly edges: ReadonlyArray<CourseEdge>;
  /** The courses alone. */
  readonly nodes: ReadonlyArray<Course>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A course's place in a list. */
export type CourseEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The course. */
  readonly node: Course;
};

/** No course has this key. */
export type CourseNotFound = Problem & {
  /** Says which key. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A course to record. */
export type CreateCourseInput = {
  /** The natural key. */
  readonly key: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: Scalars['ID']['input'];
  /** How it is announced. */
  readonly title: Scalars['String']['input'];
};

/** What recording a course returns. */
export type CreateCourseResult = Busy | CourseAlreadyExists | CreateCourseSuccess | InvalidInput | RequestIdReused;

/** The course as it stands now. */
export type CreateCourseSuccess = {
  /** The course. */
  readonly course: Course;
};

/** A person's part in a cohort. */
export type Enrollment = {
  /** What the person did so far. */
  readonly activity: EnrollmentActivity;
  /** In which cohort. */
  readonly cohort: Cohort;
  /** When it was finished. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** The first day; null when the source did not say. */
  readonly enrolledOn?: Maybe<Scalars['Date']['output']>;
  /** Opaque, derived from person and cohort. */
  readonly id: Scalars['ID']['output'];
  /** Silences, the newest first, at most 25. */
  readonly inactivityAlerts: ReadonlyArray<InactivityAlert>;
  /** Who. */
  readonly person?: Maybe<Person>;
  /** The result, when there is one. */
  readonly score?: Maybe<Scalars['Decimal']['output']>;
  /** Where it stands now. */
  readonly status: EnrollmentStatus;
  /** When the person withdrew. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** What a person did in a cohort, summed over all days. */
export type EnrollmentActivity = {
  /** How many acts, such as clicks. */
  readonly count: Scalars['SafeInteger']['output'];
  /** On how many different days. */
  readonly days: Scalars['Int']['output'];
  /** How long, in seconds. */
  readonly durationSeconds: Scalars['SafeInteger']['output'];
  /** The last day with activity; null when there was none. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
};

/** Enrollments in pages. */
export type EnrollmentConnection = {
  /** The enrollments with their cursors. */
  readonly edges: ReadonlyArray<EnrollmentEdge>;
  /** The enrollments alone. */
  readonly nodes: ReadonlyArray<Enrollment>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/**
 * How many people of a cohort stand where. `enrolled` counts all that ever were, the others present states. Who may not read
 * of the individuals sees each count as it was released last; null says that none is told, since it is about too few people.
 */
export type EnrollmentCounts = {
  /** Taking part now. */
  readonly active?: Maybe<Scalars['Int']['output']>;
  /** Finished; whether they passed is what the score says. */
  readonly completed?: Maybe<Scalars['Int']['output']>;
  /** Everybody who was ever enrolled. */
  readonly enrolled?: Maybe<Scalars['Int']['output']>;
  /** Withdrawn. */
  readonly withdrawn?: Maybe<Scalars['Int']['output']>;
};

/** An enrollment's place in a list. */
export type EnrollmentEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The enrollment. */
  readonly node: Enrollment;
};

/** One row about one person in one cohort. Every cell is text as it stands in the file; an absent cell says nothing, an empty one clears the field. */
export type EnrollmentRowInput = {
  /** The cohort's key. */
  readonly cohort?: InputMaybe<Scalars['String']['input']>;
  /** When it was finished. */
  readonly completedOn?: InputMaybe<Scalars['String']['input']>;
  /** The first day. */
  readonly enrolledOn?: InputMaybe<Scalars['String']['input']>;
  /** The person's HR number. */
  readonly person?: InputMaybe<Scalars['String']['input']>;
  /** When the row's content was known: an instant with offset. The later one wins. */
  readonly recordedAt?: InputMaybe<Scalars['String']['input']>;
  /** The row's number in its source, for the report. */
  readonly row: Scalars['Int']['input'];
  /** The result. */
  readonly score?: InputMaybe<Scalars['String']['input']>;
  /** When the person withdrew. */
  readonly withdrawnOn?: InputMaybe<Scalars['String']['input']>;
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

/** Rows about learning activity. */
export type ImportActivityInput = {
  /** True: judge the rows and store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 1,000. */
  readonly rows: ReadonlyArray<ActivityRowInput>;
  /** Where the rows come from, such as the file's name; with the row's number it identifies a row that has no event id. */
  readonly source: Scalars['String']['input'];
};

/** Rows about enrollments. */
export type ImportEnrollmentsInput = {
  /** True: judge the rows and store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 1,000. */
  readonly rows: ReadonlyArray<EnrollmentRowInput>;
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

/** Three whole days without activity of somebody who should be active. Raised once per silence. */
export type InactivityAlert = {
  /** When it was closed or retracted. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose silence. */
  readonly enrollment: Enrollment;
  /** The first silent day. */
  readonly firstSilentOn: Scalars['Date']['output'];
  /** Opaque, derived from the enrollment and the first silent day. */
  readonly id: Scalars['ID']['output'];
  /** When it was raised. */
  readonly raisedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: InactivityAlertStatus;
};

/** Alerts in pages. */
export type InactivityAlertConnection = {
  /** The alerts with their cursors. */
  readonly edges: ReadonlyArray<InactivityAlertEdge>;
  /** The alerts alone. */
  readonly nodes: ReadonlyArray<InactivityAlert>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** An alert's place in a list. */
export type InactivityAlertEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The alert. */
  readonly node: InactivityAlert;
};

/** Where an alert stands. */
export type InactivityAlertStatus =
  /** Activity returned or the enrollment ended. */
  | 'CLOSED'
  /** The silence goes on. */
  | 'OPEN'
  /** Late activity showed that there was no silence. */
  | 'RETRACTED';

/** The input breaks rules that its types cannot express; all mistakes are listed. */
export type InvalidInput = Problem & {
  /** All mistakes in one sentence each. */
  readonly message: Scalars['String']['output'];
  /** The first field with a mistake. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Every mistake, at most 100. */
  readonly violations: ReadonlyArray<Violation>;
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
  /** Records a course, so that cohorts, career steps and policies can name it. */
  readonly createCourse?: Maybe<CreateCourseResult>;
  /** Records learning activity from rows of text; every row counts once, however often it is sent. */
  readonly importActivity?: Maybe<ImportResult>;
  /** Records enrollments from rows of text; rows are judged one by one and repeating them changes nothing. */
  readonly importEnrollments?: Maybe<ImportResult>;
  /** Has learning handle parked events again, in their order, once the cause is mended. Asking twice is asking once. */
  readonly replayLearningEvents?: Maybe<ReplayLearningEventsResult>;
  /** Has learning publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new. */
  readonly republishLearningEvents?: Maybe<RepublishLearningEventsResult>;
  /** Plans a run of a course with its dates. */
  readonly scheduleCohort?: Maybe<ScheduleCohortResult>;
  /** Leaves a parked event of learning without effect for good, so that what waits behind it can go on. The decision is kept. */
  readonly skipLearningEvent?: Maybe<SkipLearningEventResult>;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationCreateCourseArgs = {
  input: CreateCourseInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationImportActivityArgs = {
  input: ImportActivityInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationImportEnrollmentsArgs = {
  input: ImportEnrollmentsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationReplayLearningEventsArgs = {
  input: ReplayLearningEventsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationRepublishLearningEventsArgs = {
  input: RepublishLearningEventsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationScheduleCohortArgs = {
  input: ScheduleCohortInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationSkipLearningEventArgs = {
  input: SkipLearningEventInput;
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
  /** The person's enrollments, the newest first. */
  readonly enrollments?: Maybe<EnrollmentConnection>;
  /** Opaque, derived from the HR number. */
  readonly id: Scalars['ID']['output'];
};

/** Somebody who works or worked here. Known by an HR number; the id never changes. */
export type PersonEnrollmentsArgs = {
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

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type Query = {
  /** The cohort with this key, or null. */
  readonly cohort?: Maybe<Cohort>;
  /** All cohorts, by key. */
  readonly cohorts?: Maybe<CohortConnection>;
  /** The course with this key, or null. */
  readonly course?: Maybe<Course>;
  /** All courses, by key. */
  readonly courses?: Maybe<CourseConnection>;
  /** What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving. */
  readonly system?: Maybe<System>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryCohortArgs = {
  key: Scalars['String']['input'];
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryCohortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryCourseArgs = {
  key: Scalars['String']['input'];
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which parked sources of learning are to be handled again. */
export type ReplayLearningEventsInput = {
  /** Names this request. */
  readonly requestId: Scalars['ID']['input'];
  /** One source; all that are parked when it is absent or null. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** What asking learning for a replay returns. */
export type ReplayLearningEventsResult = Busy | InvalidInput | ReplayLearningEventsSuccess | SourceNotParked;

/** The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why. */
export type ReplayLearningEventsSuccess = {
  /** How many sources are to be replayed. */
  readonly sources: Scalars['Int']['output'];
};

/** Who asks that learning publishes how everything stands. */
export type RepublishLearningEventsInput = {
  /** Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured. */
  readonly by: Scalars['String']['input'];
  /** Names this request. A repeat of the last one changes nothing; another one begins anew. */
  readonly requestId: Scalars['ID']['input'];
};

/** What asking learning for a republication returns. */
export type RepublishLearningEventsResult = Busy | InvalidInput | RepublishLearningEventsSuccess | RequestIdReused;

/** The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended. */
export type RepublishLearningEventsSuccess = {
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

/** A run of a course to plan. */
export type ScheduleCohortInput = {
  /** The course's key. */
  readonly course: Scalars['String']['input'];
  /** The last day, not before the first. */
  readonly endsOn: Scalars['Date']['input'];
  /** The natural key. */
  readonly key: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: Scalars['ID']['input'];
  /** The first day. */
  readonly startsOn: Scalars['Date']['input'];
};

/** What planning a cohort returns. */
export type ScheduleCohortResult =
  Busy | CohortAlreadyExists | CourseNotFound | InvalidInput | RequestIdReused | ScheduleCohortSuccess;

/** The cohort as it stands now. */
export type ScheduleCohortSuccess = {
  /** The cohort. */
  readonly cohort: Cohort;
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

/** Which parked event of learning is never to have an effect, and who decides so. */
export type SkipLearningEventInput = {
  /** Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured. */
  readonly by: Scalars['String']['input'];
  /** The id under which the event is parked. */
  readonly eventId: Scalars['ID']['input'];
  /** Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Names this request. It is kept with the decision. */
  readonly requestId: Scalars['ID']['input'];
};

/** What skipping an event of learning returns. */
export type SkipLearningEventResult =
  Busy | InvalidInput | ParkedEventNotFound | RequestIdReused | SkipLearningEventSuccess;

/** The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record. */
export type SkipLearningEventSuccess = {
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
  /** The learning service. */
  readonly learning?: Maybe<ServiceStatus>;
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
  Cohort: Cohort;
  Course: Course;
  Enrollment: Enrollment;
  InactivityAlert: InactivityAlert;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cohort: { __typename: 'Cohort' } & GraphQLRecursivePick<FederationTypes['Cohort'], { id: true }>;
  Course: { __typename: 'Course' } & GraphQLRecursivePick<FederationTypes['Course'], { id: true }>;
  Enrollment: { __typename: 'Enrollment' } & GraphQLRecursivePick<FederationTypes['Enrollment'], { id: true }>;
  InactivityAlert: { __typename: 'InactivityAlert' } & GraphQLRecursivePick<
    FederationTypes['InactivityAlert'],
    { id: true }
  >;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateCourseResult:
    | (Busy & { __typename: 'Busy' })
    | (CourseAlreadyExists & { __typename: 'CourseAlreadyExists' })
    | (Omit<CreateCourseSuccess, 'course'> & { course: _RefType['Course'] } & { __typename: 'CreateCourseSuccess' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  ImportResult:
    | (Busy & { __typename: 'Busy' })
    | (ImportReport & { __typename: 'ImportReport' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  ReplayLearningEventsResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ReplayLearningEventsSuccess & { __typename: 'ReplayLearningEventsSuccess' })
    | (SourceNotParked & { __typename: 'SourceNotParked' });
  RepublishLearningEventsResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RepublishLearningEventsSuccess & { __typename: 'RepublishLearningEventsSuccess' })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  ScheduleCohortResult:
    | (Busy & { __typename: 'Busy' })
    | (CohortAlreadyExists & { __typename: 'CohortAlreadyExists' })
    | (CourseNotFound & { __typename: 'CourseNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (Omit<ScheduleCohortSuccess, 'cohort'> & { cohort: _RefType['Cohort'] } & {
        __typename: 'ScheduleCohortSuccess';
      });
  SkipLearningEventResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ParkedEventNotFound & { __typename: 'ParkedEventNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (SkipLearningEventSuccess & { __typename: 'SkipLearningEventSuccess' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | (Busy & { __typename: 'Busy' })
    | (CohortAlreadyExists & { __typename: 'CohortAlreadyExists' })
    | (CourseAlreadyExists & { __typename: 'CourseAlreadyExists' })
    | (CourseNotFound & { __typename: 'CourseNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ParkedEventNotFound & { __typename: 'ParkedEventNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (SourceNotParked & { __typename: 'SourceNotParked' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActivityRowInput: ActivityRowInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Busy: ResolverTypeWrapper<Busy>;
  Cohort: ResolverTypeWrapper<CohortParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CohortAlreadyExists: ResolverTypeWrapper<CohortAlreadyExists>;
  CohortConnection: ResolverTypeWrapper<
    Omit<CohortConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CohortEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Cohort']>;
    }
  >;
  CohortEdge: ResolverTypeWrapper<Omit<CohortEdge, 'node'> & { node: ResolversTypes['Cohort'] }>;
  Course: ResolverTypeWrapper<CourseParent>;
  CourseAlreadyExists: ResolverTypeWrapper<CourseAlreadyExists>;
  CourseConnection: ResolverTypeWrapper<
    Omit<CourseConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CourseEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Course']>;
    }
  >;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  CourseNotFound: ResolverTypeWrapper<CourseNotFound>;
  CreateCourseInput: CreateCourseInput;
  CreateCourseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCourseResult']>;
  CreateCourseSuccess: ResolverTypeWrapper<Omit<CreateCourseSuccess, 'course'> & { course: ResolversTypes['Course'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Enrollment: ResolverTypeWrapper<EnrollmentParent>;
  EnrollmentActivity: ResolverTypeWrapper<EnrollmentActivity>;
  EnrollmentConnection: ResolverTypeWrapper<
    Omit<EnrollmentConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['EnrollmentEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Enrollment']>;
    }
  >;
  EnrollmentCounts: ResolverTypeWrapper<EnrollmentCounts>;
  EnrollmentEdge: ResolverTypeWrapper<Omit<EnrollmentEdge, 'node'> & { node: ResolversTypes['Enrollment'] }>;
  EnrollmentRowInput: EnrollmentRowInput;
  EnrollmentStatus: EnrollmentStatus;
  ImportActivityInput: ImportActivityInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ImportEnrollmentsInput: ImportEnrollmentsInput;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  InactivityAlert: ResolverTypeWrapper<InactivityAlertParent>;
  InactivityAlertConnection: ResolverTypeWrapper<
    Omit<InactivityAlertConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['InactivityAlertEdge']>;
      nodes: ReadonlyArray<ResolversTypes['InactivityAlert']>;
    }
  >;
  InactivityAlertEdge: ResolverTypeWrapper<
    Omit<InactivityAlertEdge, 'node'> & { node: ResolversTypes['InactivityAlert'] }
  >;
  InactivityAlertStatus: InactivityAlertStatus;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
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
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<PersonParent>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReplayLearningEventsInput: ReplayLearningEventsInput;
  ReplayLearningEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayLearningEventsResult']>;
  ReplayLearningEventsSuccess: ResolverTypeWrapper<ReplayLearningEventsSuccess>;
  RepublishLearningEventsInput: RepublishLearningEventsInput;
  RepublishLearningEventsResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['RepublishLearningEventsResult']
  >;
  RepublishLearningEventsSuccess: ResolverTypeWrapper<RepublishLearningEventsSuccess>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  RowProblemParameter: ResolverTypeWrapper<RowProblemParameter>;
  SafeInteger: ResolverTypeWrapper<Scalars['SafeInteger']['output']>;
  ScheduleCohortInput: ScheduleCohortInput;
  ScheduleCohortResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleCohortResult']>;
  ScheduleCohortSuccess: ResolverTypeWrapper<
    Omit<ScheduleCohortSuccess, 'cohort'> & { cohort: ResolversTypes['Cohort'] }
  >;
  ServiceStatus: ResolverTypeWrapper<ServiceStatusParent>;
  SkipLearningEventInput: SkipLearningEventInput;
  SkipLearningEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipLearningEventResult']>;
  SkipLearningEventSuccess: ResolverTypeWrapper<SkipLearningEventSuccess>;
  SkippedEvent: ResolverTypeWrapper<SkippedEvent>;
  SourceNotParked: ResolverTypeWrapper<SourceNotParked>;
  System: ResolverTypeWrapper<Omit<System, 'learning'> & { learning?: Maybe<ResolversTypes['ServiceStatus']> }>;
  ViewerPurpose: ViewerPurpose;
  Violation: ResolverTypeWrapper<Violation>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivityRowInput: ActivityRowInput;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Busy: Busy;
  Cohort: CohortParent;
  ID: Scalars['ID']['output'];
  CohortAlreadyExists: CohortAlreadyExists;
  CohortConnection: Omit<CohortConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CohortEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Cohort']>;
  };
  CohortEdge: Omit<CohortEdge, 'node'> & { node: ResolversParentTypes['Cohort'] };
  Course: CourseParent;
  CourseAlreadyExists: CourseAlreadyExists;
  CourseConnection: Omit<CourseConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CourseEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Course']>;
  };
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  CourseNotFound: CourseNotFound;
  CreateCourseInput: CreateCourseInput;
  CreateCourseResult: ResolversUnionTypes<ResolversParentTypes>['CreateCourseResult'];
  CreateCourseSuccess: Omit<CreateCourseSuccess, 'course'> & { course: ResolversParentTypes['Course'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Enrollment: EnrollmentParent;
  EnrollmentActivity: EnrollmentActivity;
  EnrollmentConnection: Omit<EnrollmentConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['EnrollmentEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Enrollment']>;
  };
  EnrollmentCounts: EnrollmentCounts;
  EnrollmentEdge: Omit<EnrollmentEdge, 'node'> & { node: ResolversParentTypes['Enrollment'] };
  EnrollmentRowInput: EnrollmentRowInput;
  ImportActivityInput: ImportActivityInput;
  Boolean: Scalars['Boolean']['output'];
  ImportEnrollmentsInput: ImportEnrollmentsInput;
  ImportReport: ImportReport;
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  InactivityAlert: InactivityAlertParent;
  InactivityAlertConnection: Omit<InactivityAlertConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['InactivityAlertEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['InactivityAlert']>;
  };
  InactivityAlertEdge: Omit<InactivityAlertEdge, 'node'> & { node: ResolversParentTypes['InactivityAlert'] };
  InvalidInput: InvalidInput;
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
  Period: Period;
  PeriodInput: PeriodInput;
  Person: PersonParent;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  ReplayLearningEventsInput: ReplayLearningEventsInput;
  ReplayLearningEventsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayLearningEventsResult'];
  ReplayLearningEventsSuccess: ReplayLearningEventsSuccess;
  RepublishLearningEventsInput: RepublishLearningEventsInput;
  RepublishLearningEventsResult: ResolversUnionTypes<ResolversParentTypes>['RepublishLearningEventsResult'];
  RepublishLearningEventsSuccess: RepublishLearningEventsSuccess;
  RequestIdReused: RequestIdReused;
  RowProblem: RowProblem;
  RowProblemParameter: RowProblemParameter;
  SafeInteger: Scalars['SafeInteger']['output'];
  ScheduleCohortInput: ScheduleCohortInput;
  ScheduleCohortResult: ResolversUnionTypes<ResolversParentTypes>['ScheduleCohortResult'];
  ScheduleCohortSuccess: Omit<ScheduleCohortSuccess, 'cohort'> & { cohort: ResolversParentTypes['Cohort'] };
  ServiceStatus: ServiceStatusParent;
  SkipLearningEventInput: SkipLearningEventInput;
  SkipLearningEventResult: ResolversUnionTypes<ResolversParentTypes>['SkipLearningEventResult'];
  SkipLearningEventSuccess: SkipLearningEventSuccess;
  SkippedEvent: SkippedEvent;
  SourceNotParked: SourceNotParked;
  System: Omit<System, 'learning'> & { learning?: Maybe<ResolversParentTypes['ServiceStatus']> };
  Violation: Violation;
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

export type CohortResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort'],
  FederationReferenceType extends FederationReferenceTypes['Cohort'] = FederationReferenceTypes['Cohort'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Cohort']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enrollmentCounts?: Resolver<ResolversTypes['EnrollmentCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactivityAlerts?: Resolver<
    Maybe<ResolversTypes['InactivityAlertConnection']>,
    ParentType,
    ContextType,
    RequireFields<CohortInactivityAlertsArgs, 'first'>
  >;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CohortAlreadyExistsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CohortAlreadyExists'] = ResolversParentTypes['CohortAlreadyExists'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CohortConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cohort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
};

export type CourseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course'],
  FederationReferenceType extends FederationReferenceTypes['Course'] = FederationReferenceTypes['Course'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Course']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CourseAlreadyExistsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CourseAlreadyExists'] = ResolversParentTypes['CourseAlreadyExists'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Course']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseNotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CourseNotFound'] = ResolversParentTypes['CourseNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCourseResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateCourseResult'] = ResolversParentTypes['CreateCourseResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'CourseAlreadyExists' | 'CreateCourseSuccess' | 'InvalidInput' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type CreateCourseSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CreateCourseSuccess'] = ResolversParentTypes['CreateCourseSuccess'],
> = {
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type EnrollmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Enrollment'] = ResolversParentTypes['Enrollment'],
  FederationReferenceType extends FederationReferenceTypes['Enrollment'] = FederationReferenceTypes['Enrollment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Enrollment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  activity?: Resolver<ResolversTypes['EnrollmentActivity'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactivityAlerts?: Resolver<ReadonlyArray<ResolversTypes['InactivityAlert']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnrollmentActivityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrollmentActivity'] = ResolversParentTypes['EnrollmentActivity'],
> = {
  count?: Resolver<ResolversTypes['SafeInteger'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durationSeconds?: Resolver<ResolversTypes['SafeInteger'], ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnrollmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrollmentConnection'] = ResolversParentTypes['EnrollmentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnrollmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Enrollment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnrollmentCountsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrollmentCounts'] = ResolversParentTypes['EnrollmentCounts'],
> = {
  active?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnrollmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EnrollmentEdge'] = ResolversParentTypes['EnrollmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
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

export type InactivityAlertResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InactivityAlert'] = ResolversParentTypes['InactivityAlert'],
  FederationReferenceType extends FederationReferenceTypes['InactivityAlert'] =
    FederationReferenceTypes['InactivityAlert'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['InactivityAlert']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enrollment?: Resolver<ResolversTypes['Enrollment'], ParentType, ContextType>;
  firstSilentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InactivityAlertStatus'], ParentType, ContextType>;
};

export type InactivityAlertConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InactivityAlertConnection'] =
    ResolversParentTypes['InactivityAlertConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InactivityAlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InactivityAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InactivityAlertEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InactivityAlertEdge'] = ResolversParentTypes['InactivityAlertEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InactivityAlert'], ParentType, ContextType>;
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
  createCourse: Resolver<
    Maybe<ResolversTypes['CreateCourseResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationCreateCourseArgs, 'input'>
  >;
  importActivity: Resolver<
    Maybe<ResolversTypes['ImportResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationImportActivityArgs, 'input'>
  >;
  importEnrollments: Resolver<
    Maybe<ResolversTypes['ImportResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationImportEnrollmentsArgs, 'input'>
  >;
  replayLearningEvents: Resolver<
    Maybe<ResolversTypes['ReplayLearningEventsResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationReplayLearningEventsArgs, 'input'>
  >;
  republishLearningEvents: Resolver<
    Maybe<ResolversTypes['RepublishLearningEventsResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationRepublishLearningEventsArgs, 'input'>
  >;
  scheduleCohort: Resolver<
    Maybe<ResolversTypes['ScheduleCohortResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationScheduleCohortArgs, 'input'>
  >;
  skipLearningEvent: Resolver<
    Maybe<ResolversTypes['SkipLearningEventResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationSkipLearningEventArgs, 'input'>
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
  enrollments?: Resolver<
    Maybe<ResolversTypes['EnrollmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonEnrollmentsArgs, 'first'>
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  __resolveType: TypeResolveFn<
    | 'Busy'
    | 'CohortAlreadyExists'
    | 'CourseAlreadyExists'
    | 'CourseNotFound'
    | 'InvalidInput'
    | 'ParkedEventNotFound'
    | 'RequestIdReused'
    | 'SourceNotParked',
    ParentType,
    ContextType
  >;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  cohort: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'key'>>;
  cohorts: Resolver<
    Maybe<ResolversTypes['CohortConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCohortsArgs, 'first'>
  >;
  course: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType, RequireFields<QueryCourseArgs, 'key'>>;
  courses: Resolver<
    Maybe<ResolversTypes['CourseConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCoursesArgs, 'first'>
  >;
  system: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
};

export type ReplayLearningEventsResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplayLearningEventsResult'] =
    ResolversParentTypes['ReplayLearningEventsResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'ReplayLearningEventsSuccess' | 'SourceNotParked',
    ParentType,
    ContextType
  >;
};

export type ReplayLearningEventsSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplayLearningEventsSuccess'] =
    ResolversParentTypes['ReplayLearningEventsSuccess'],
> = {
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepublishLearningEventsResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RepublishLearningEventsResult'] =
    ResolversParentTypes['RepublishLearningEventsResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'RepublishLearningEventsSuccess' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type RepublishLearningEventsSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RepublishLearningEventsSuccess'] =
    ResolversParentTypes['RepublishLearningEventsSuccess'],
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

export type ScheduleCohortResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScheduleCohortResult'] = ResolversParentTypes['ScheduleCohortResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'CohortAlreadyExists' | 'CourseNotFound' | 'InvalidInput' | 'RequestIdReused' | 'ScheduleCohortSuccess',
    ParentType,
    ContextType
  >;
};

export type ScheduleCohortSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ScheduleCohortSuccess'] = ResolversParentTypes['ScheduleCohortSuccess'],
> = {
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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

export type SkipLearningEventResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkipLearningEventResult'] = ResolversParentTypes['SkipLearningEventResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'ParkedEventNotFound' | 'RequestIdReused' | 'SkipLearningEventSuccess',
    ParentType,
    ContextType
  >;
};

export type SkipLearningEventSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkipLearningEventSuccess'] =
    ResolversParentTypes['SkipLearningEventSuccess'],
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
  learning?: Resolver<Maybe<ResolversTypes['ServiceStatus']>, ParentType, ContextType>;
};

export type ViolationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Busy?: BusyResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortAlreadyExists?: CohortAlreadyExistsResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseAlreadyExists?: CourseAlreadyExistsResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseNotFound?: CourseNotFoundResolvers<ContextType>;
  CreateCourseResult?: CreateCourseResultResolvers<ContextType>;
  CreateCourseSuccess?: CreateCourseSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Enrollment?: EnrollmentResolvers<ContextType>;
  EnrollmentActivity?: EnrollmentActivityResolvers<ContextType>;
  EnrollmentConnection?: EnrollmentConnectionResolvers<ContextType>;
  EnrollmentCounts?: EnrollmentCountsResolvers<ContextType>;
  EnrollmentEdge?: EnrollmentEdgeResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  InactivityAlert?: InactivityAlertResolvers<ContextType>;
  InactivityAlertConnection?: InactivityAlertConnectionResolvers<ContextType>;
  InactivityAlertEdge?: InactivityAlertEdgeResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedEventNotFound?: ParkedEventNotFoundResolvers<ContextType>;
  ParkedSource?: ParkedSourceResolvers<ContextType>;
  ParkedSourceConnection?: ParkedSourceConnectionResolvers<ContextType>;
  ParkedSourceEdge?: ParkedSourceEdgeResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReplayLearningEventsResult?: ReplayLearningEventsResultResolvers<ContextType>;
  ReplayLearningEventsSuccess?: ReplayLearningEventsSuccessResolvers<ContextType>;
  RepublishLearningEventsResult?: RepublishLearningEventsResultResolvers<ContextType>;
  RepublishLearningEventsSuccess?: RepublishLearningEventsSuccessResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  RowProblemParameter?: RowProblemParameterResolvers<ContextType>;
  SafeInteger?: GraphQLScalarType;
  ScheduleCohortResult?: ScheduleCohortResultResolvers<ContextType>;
  ScheduleCohortSuccess?: ScheduleCohortSuccessResolvers<ContextType>;
  ServiceStatus?: ServiceStatusResolvers<ContextType>;
  SkipLearningEventResult?: SkipLearningEventResultResolvers<ContextType>;
  SkipLearningEventSuccess?: SkipLearningEventSuccessResolvers<ContextType>;
  SkippedEvent?: SkippedEventResolvers<ContextType>;
  SourceNotParked?: SourceNotParkedResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
};
