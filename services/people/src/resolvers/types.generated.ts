// Generated from the contract by `npm run contract`. Change the contract instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  CareerCommitmentParent,
  CareerPathParent,
  CareerStepParent,
  OrgUnitParent,
  OrgUnitMembershipParent,
  ParkedSourceParent,
  PersonParent,
  ServiceStatusParent,
  ViewerParent,
  ViewerGrantParent,
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

/** The system takes no more work at this moment and has stored nothing of this request. */
export type Busy = Problem & {
  /** Says what is full. */
  readonly message: Scalars['String']['output'];
  /** Null: the input is not at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How long to wait before the same request is sent again, in milliseconds. */
  readonly retryAfterMs: Scalars['Int']['output'];
};

/** A step that was promised to a person, with both sides' goals, so that a mismatch shows before the training and not after it. */
export type CareerCommitment = {
  /** What the business wants from it. */
  readonly businessGoal: Scalars['String']['output'];
  /** On which path. */
  readonly careerPath: CareerPath;
  /** When a completion with a sufficient score made the person eligible. */
  readonly eligibleAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, derived from person, path and step. */
  readonly id: Scalars['ID']['output'];
  /** To whom. */
  readonly person: Person;
  /** What the person wants from it. */
  readonly personalGoal: Scalars['String']['output'];
  /** When it was promised. */
  readonly promisedAt: Scalars['DateTime']['output'];
  /** Where the promise stands. */
  readonly status: CareerCommitmentStatus;
  /** Which step, as it was when it was promised. */
  readonly step: CareerStep;
};

/** This step was promised to this person already, under another request id. */
export type CareerCommitmentAlreadyExists = Problem & {
  /** Says whom and which step. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Commitments in pages. */
export type CareerCommitmentConnection = {
  /** The commitments with their cursors. */
  readonly edges: ReadonlyArray<CareerCommitmentEdge>;
  /** The commitments alone. */
  readonly nodes: ReadonlyArray<CareerCommitment>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A commitment's place in a list. */
export type CareerCommitmentEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The commitment. */
  readonly node: CareerCommitment;
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

/** A career that people can read before they enroll: steps, each with what it asks for and what it pays. */
export type CareerPath = {
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
  /** The natural key. */
  readonly key: Scalars['String']['output'];
  /** From the first to the last, at most 25. */
  readonly steps: ReadonlyArray<CareerStep>;
  /** How it is announced. */
  readonly title: Scalars['String']['output'];
  /** Rises with each publication. */
  readonly version: Scalars['Int']['output'];
};

/** Career paths in pages. */
export type CareerPathConnection = {
  /** The paths with their cursors. */
  readonly edges: ReadonlyArray<CareerPathEdge>;
  /** The paths alone. */
  readonly nodes: ReadonlyArray<CareerPath>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A path's place in a list. */
export type CareerPathEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: CareerPath;
};

/** No career path has this key. */
export type CareerPathNotFound = Problem & {
  /** Says which key. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One step of a career path. */
export type CareerStep = {
  /** The natural key, unique within the path. */
  readonly key: Scalars['String']['output'];
  /** How much the pay rises with it, in percent. */
  readonly payIncreasePercent: Scalars['Decimal']['output'];
  /** What has to be shown first; null when nothing has to be. */
  readonly requires?: Maybe<CareerStepRequirement>;
  /** The position that it leads to. */
  readonly title: Scalars['String']['output'];
};

/** A step of a career path to publish. */
export type CareerStepInput = {
  /** Unique within the path. */
  readonly key: Scalars['String']['input'];
  /** How much the pay rises with it, in percent. */
  readonly payIncreasePercent: Scalars['Decimal']['input'];
  /** What has to be shown first. */
  readonly requires?: InputMaybe<CareerStepRequirementInput>;
  /** The position that it leads to. */
  readonly title: Scalars['String']['input'];
};

/** The career path has no step with this key. */
export type CareerStepNotFound = Problem & {
  /** Says which step. */
  readonly message: Scalars['String']['output'];
  /** The field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What makes a person eligible for a step. */
export type CareerStepRequirement = {
  /** The course that has to be completed. */
  readonly course?: Maybe<Course>;
  /** The lowest score that is enough; null when finishing is enough. */
  readonly minimumScore?: Maybe<Scalars['Decimal']['output']>;
};

/** What a step asks for. */
export type CareerStepRequirementInput = {
  /** The course's key. */
  readonly course: Scalars['String']['input'];
  /** The lowest score that is enough. */
  readonly minimumScore?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Something that is taught. Separate from its cohorts because policies and careers name the course, whenever it runs. */
export type Course = {
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
};

/** One stretch of employment. */
export type Employment = {
  /** Why it ended. */
  readonly endReason?: Maybe<EmploymentEndReason>;
  /** The last day; null while it lasts. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** The first day; null when nobody recorded it. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
};

/** Why an employment ended. */
export type EmploymentEndReason =
  /** The company ended it. */
  | 'INVOLUNTARY'
  /** Retirement, death, the end of a contract and the like. */
  | 'OTHER'
  /** The person chose to leave. */
  | 'VOLUNTARY';

/** Rows about people. */
export type ImportPeopleInput = {
  /** True: judge the rows and store nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 1,000. */
  readonly rows: ReadonlyArray<PersonRowInput>;
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

/** A promise to make. */
export type MakeCareerCommitmentInput = {
  /** What the business wants from it. */
  readonly businessGoal: Scalars['String']['input'];
  /** The path's key. */
  readonly careerPath: Scalars['String']['input'];
  /** The person's HR number. */
  readonly person: Scalars['String']['input'];
  /** What the person wants from it. */
  readonly personalGoal: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: Scalars['ID']['input'];
  /** The step's key. */
  readonly step: Scalars['String']['input'];
};

/** What making a promise returns. */
export type MakeCareerCommitmentResult =
  | Busy
  | CareerCommitmentAlreadyExists
  | CareerPathNotFound
  | CareerStepNotFound
  | InvalidInput
  | MakeCareerCommitmentSuccess
  | RequestIdReused;

/** The promise as it stands now. */
export type MakeCareerCommitmentSuccess = {
  /** The promise. */
  readonly commitment: CareerCommitment;
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
  /** Records people from rows of text; rows are judged one by one and repeating them changes nothing. */
  readonly importPeople?: Maybe<ImportResult>;
  /** Promises a step of a career path to a person, with both sides' goals. */
  readonly makeCareerCommitment?: Maybe<MakeCareerCommitmentResult>;
  /** Publishes a career path before training begins, so that people know what it leads to. A known key gets a new version. */
  readonly publishCareerPath?: Maybe<PublishCareerPathResult>;
  /** Has people handle parked events again, in their order, once the cause is mended. Asking twice is asking once. */
  readonly replayPeopleEvents?: Maybe<ReplayPeopleEventsResult>;
  /** Has people publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new. */
  readonly republishPeopleEvents?: Maybe<RepublishPeopleEventsResult>;
  /** Leaves a parked event of people without effect for good, so that what waits behind it can go on. The decision is kept. */
  readonly skipPeopleEvent?: Maybe<SkipPeopleEventResult>;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationImportPeopleArgs = {
  input: ImportPeopleInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationMakeCareerCommitmentArgs = {
  input: MakeCareerCommitmentInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationPublishCareerPathArgs = {
  input: PublishCareerPathInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationReplayPeopleEventsArgs = {
  input: ReplayPeopleEventsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationRepublishPeopleEventsArgs = {
  input: RepublishPeopleEventsInput;
};

/** Everything that can be changed, one verb and one input each. A result is a success or a named problem. */
export type MutationSkipPeopleEventArgs = {
  input: SkipPeopleEventInput;
};

/** A part of the organization. Naming a unit includes all units below it. */
export type OrgUnit = {
  /** Opaque, derived from the key. */
  readonly id: Scalars['ID']['output'];
  /** The natural key. */
  readonly key: Scalars['String']['output'];
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** The unit above; null at the top. */
  readonly parent?: Maybe<OrgUnit>;
};

/** Org units in pages. */
export type OrgUnitConnection = {
  /** The units with their cursors. */
  readonly edges: ReadonlyArray<OrgUnitEdge>;
  /** The units alone. */
  readonly nodes: ReadonlyArray<OrgUnit>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A unit's place in a list. */
export type OrgUnitEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The unit. */
  readonly node: OrgUnit;
};

/** A unit that a person belonged to from some day on. Separate from the unit because the days belong to the relation. */
export type OrgUnitMembership = {
  /** The first day; null when it has been so for as long as anybody knows. */
  readonly fromOn?: Maybe<Scalars['Date']['output']>;
  /** The unit. */
  readonly orgUnit: OrgUnit;
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
  /** Career steps that were promised to this person. */
  readonly careerCommitments?: Maybe<CareerCommitmentConnection>;
  /** How the person is called at work; null until it is known. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** All stretches of employment, oldest first, at most 25; a return is a new one. */
  readonly employments?: Maybe<ReadonlyArray<Employment>>;
  /** The HR number; null until people have been imported, for a person that other services know already. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque, derived from the HR number. */
  readonly id: Scalars['ID']['output'];
  /** Whom the person reports to. */
  readonly manager?: Maybe<Person>;
  /** Where the person works today. */
  readonly orgUnit?: Maybe<OrgUnit>;
  /** All units so far with their days, oldest first, at most 25. */
  readonly orgUnitHistory?: Maybe<ReadonlyArray<OrgUnitMembership>>;
};

/** Somebody who works or worked here. Known by an HR number; the id never changes. */
export type PersonCareerCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People in pages. */
export type PersonConnection = {
  /** The people with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people alone. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A person's place in a list. */
export type PersonEdge = {
  /** Opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** One row about one person. Every cell is text as it stands in the file; an absent cell says nothing, an empty one clears the field. */
export type PersonRowInput = {
  /** How the person is called at work. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** VOLUNTARY, INVOLUNTARY or OTHER. */
  readonly endReason?: InputMaybe<Scalars['String']['input']>;
  /** Last day of employment. */
  readonly endedOn?: InputMaybe<Scalars['String']['input']>;
  /** The HR number, 1 to 64 characters. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** The HR number of the person's manager. */
  readonly manager?: InputMaybe<Scalars['String']['input']>;
  /** A unit's key, name or path such as `总部/华东/门店0123`. */
  readonly orgUnit?: InputMaybe<Scalars['String']['input']>;
  /** Since when the person belongs to the unit. */
  readonly orgUnitFrom?: InputMaybe<Scalars['String']['input']>;
  /** When the row's content was known: an instant with offset. The later one wins. */
  readonly recordedAt?: InputMaybe<Scalars['String']['input']>;
  /** The row's number in its source, for the report. */
  readonly row: Scalars['Int']['input'];
  /** First day of employment; a later one than known is a return. */
  readonly startedOn?: InputMaybe<Scalars['String']['input']>;
};

/** A refusal that the caller is meant to read. Faults (bugs, outages) travel as GraphQL errors instead. */
export type Problem = {
  /** One sentence that names the thing and the reason. */
  readonly message: Scalars['String']['output'];
  /** The input field that the refusal is about, from the input's root. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A career path to publish. */
export type PublishCareerPathInput = {
  /** The natural key. */
  readonly key: Scalars['String']['input'];
  /** 1 to 200 characters. Repeating it with the same input makes nothing new. */
  readonly requestId: Scalars['ID']['input'];
  /** From the first to the last, 1 to 25. */
  readonly steps: ReadonlyArray<CareerStepInput>;
  /** How it is announced. */
  readonly title: Scalars['String']['input'];
};

/** What publishing a career path returns. */
export type PublishCareerPathResult = Busy | InvalidInput | PublishCareerPathSuccess | RequestIdReused;

/** The path as it stands now. */
export type PublishCareerPathSuccess = {
  /** The path. */
  readonly careerPath: CareerPath;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type Query = {
  /** The career path with this key, or null. */
  readonly careerPath?: Maybe<CareerPath>;
  /** All career paths, by key. */
  readonly careerPaths?: Maybe<CareerPathConnection>;
  /** The org unit with this key, or null. */
  readonly orgUnit?: Maybe<OrgUnit>;
  /** All org units, by key. */
  readonly orgUnits?: Maybe<OrgUnitConnection>;
  /** Everybody who was ever recorded, by HR number. */
  readonly people?: Maybe<PersonConnection>;
  /** The person with this HR number; null until a row about this person was imported. What other rows and commands say of the number before (enrollments, values, promises) is kept and stands with the person from then on. */
  readonly personByExternalId?: Maybe<Person>;
  /** What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving. */
  readonly system?: Maybe<System>;
  /** Who is asking. Separate from Person because an operator or a BI tool is a viewer without being a person of the company. */
  readonly viewer?: Maybe<Viewer>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryCareerPathArgs = {
  key: Scalars['String']['input'];
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryCareerPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryOrgUnitArgs = {
  key: Scalars['String']['input'];
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryOrgUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Everything that can be read. Single things are null when nothing has that name; everything named can also be listed. */
export type QueryPersonByExternalIdArgs = {
  externalId: Scalars['String']['input'];
};

/** Which parked sources of people are to be handled again. */
export type ReplayPeopleEventsInput = {
  /** Names this request. */
  readonly requestId: Scalars['ID']['input'];
  /** One source; all that are parked when it is absent or null. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** What asking people for a replay returns. */
export type ReplayPeopleEventsResult = Busy | InvalidInput | ReplayPeopleEventsSuccess | SourceNotParked;

/** The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why. */
export type ReplayPeopleEventsSuccess = {
  /** How many sources are to be replayed. */
  readonly sources: Scalars['Int']['output'];
};

/** Who asks that people publishes how everything stands. */
export type RepublishPeopleEventsInput = {
  /** Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured. */
  readonly by: Scalars['String']['input'];
  /** Names this request. A repeat of the last one changes nothing; another one begins anew. */
  readonly requestId: Scalars['ID']['input'];
};

/** What asking people for a republication returns. */
export type RepublishPeopleEventsResult = Busy | InvalidInput | RepublishPeopleEventsSuccess | RequestIdReused;

/** The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended. */
export type RepublishPeopleEventsSuccess = {
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

/** Which parked event of people is never to have an effect, and who decides so. */
export type SkipPeopleEventInput = {
  /** Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured. */
  readonly by: Scalars['String']['input'];
  /** The id under which the event is parked. */
  readonly eventId: Scalars['ID']['input'];
  /** Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Names this request. It is kept with the decision. */
  readonly requestId: Scalars['ID']['input'];
};

/** What skipping an event of people returns. */
export type SkipPeopleEventResult =
  Busy | InvalidInput | ParkedEventNotFound | RequestIdReused | SkipPeopleEventSuccess;

/** The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record. */
export type SkipPeopleEventSuccess = {
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
  /** The people service. */
  readonly people?: Maybe<ServiceStatus>;
};

/** Whoever asks. */
export type Viewer = {
  /** The same roles, each with the part of the organization in which it holds. */
  readonly grants: ReadonlyArray<ViewerGrant>;
  /** The viewer as a person of the company; null for operators and tools, and for whoever may not see that person. */
  readonly person?: Maybe<Person>;
  /** What the viewer reads personal data for; null when no purpose is named. */
  readonly purpose?: Maybe<ViewerPurpose>;
  /** What the viewer may act as, wherever it holds. */
  readonly roles: ReadonlyArray<ViewerRole>;
  /** Names the viewer for ever, as whoever vouches for the viewer does. */
  readonly subject: Scalars['String']['output'];
};

/** A role that a viewer has. Separate from the role because it may hold for a part of the organization only. */
export type ViewerGrant = {
  /** Key of the unit in which it holds, with all units below; null for the whole company. */
  readonly orgUnitKey?: Maybe<Scalars['String']['output']>;
  /** What the viewer may act as. */
  readonly role: ViewerRole;
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
  CareerCommitment: CareerCommitment;
  CareerPath: CareerPath;
  OrgUnit: OrgUnit;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CareerCommitment: { __typename: 'CareerCommitment' } & GraphQLRecursivePick<
    FederationTypes['CareerCommitment'],
    { id: true }
  >;
  CareerPath: { __typename: 'CareerPath' } & GraphQLRecursivePick<FederationTypes['CareerPath'], { id: true }>;
  OrgUnit: { __typename: 'OrgUnit' } & GraphQLRecursivePick<FederationTypes['OrgUnit'], { id: true }>;
  Person: { __typename: 'Person' } & GraphQLRecursivePick<FederationTypes['Person'], { id: true }>;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ImportResult:
    | (Busy & { __typename: 'Busy' })
    | (ImportReport & { __typename: 'ImportReport' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  MakeCareerCommitmentResult:
    | (Busy & { __typename: 'Busy' })
    | (CareerCommitmentAlreadyExists & { __typename: 'CareerCommitmentAlreadyExists' })
    | (CareerPathNotFound & { __typename: 'CareerPathNotFound' })
    | (CareerStepNotFound & { __typename: 'CareerStepNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (Omit<MakeCareerCommitmentSuccess, 'commitment'> & { commitment: _RefType['CareerCommitment'] } & {
        __typename: 'MakeCareerCommitmentSuccess';
      })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  PublishCareerPathResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (Omit<PublishCareerPathSuccess, 'careerPath'> & { careerPath: _RefType['CareerPath'] } & {
        __typename: 'PublishCareerPathSuccess';
      })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  ReplayPeopleEventsResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ReplayPeopleEventsSuccess & { __typename: 'ReplayPeopleEventsSuccess' })
    | (SourceNotParked & { __typename: 'SourceNotParked' });
  RepublishPeopleEventsResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RepublishPeopleEventsSuccess & { __typename: 'RepublishPeopleEventsSuccess' })
    | (RequestIdReused & { __typename: 'RequestIdReused' });
  SkipPeopleEventResult:
    | (Busy & { __typename: 'Busy' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ParkedEventNotFound & { __typename: 'ParkedEventNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (SkipPeopleEventSuccess & { __typename: 'SkipPeopleEventSuccess' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | (Busy & { __typename: 'Busy' })
    | (CareerCommitmentAlreadyExists & { __typename: 'CareerCommitmentAlreadyExists' })
    | (CareerPathNotFound & { __typename: 'CareerPathNotFound' })
    | (CareerStepNotFound & { __typename: 'CareerStepNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (ParkedEventNotFound & { __typename: 'ParkedEventNotFound' })
    | (RequestIdReused & { __typename: 'RequestIdReused' })
    | (SourceNotParked & { __typename: 'SourceNotParked' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Busy: ResolverTypeWrapper<Busy>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CareerCommitment: ResolverTypeWrapper<CareerCommitmentParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CareerCommitmentAlreadyExists: ResolverTypeWrapper<CareerCommitmentAlreadyExists>;
  CareerCommitmentConnection: ResolverTypeWrapper<
    Omit<CareerCommitmentConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CareerCommitmentEdge']>;
      nodes: ReadonlyArray<ResolversTypes['CareerCommitment']>;
    }
  >;
  CareerCommitmentEdge: ResolverTypeWrapper<
    Omit<CareerCommitmentEdge, 'node'> & { node: ResolversTypes['CareerCommitment'] }
  >;
  CareerCommitmentStatus: CareerCommitmentStatus;
  CareerPath: ResolverTypeWrapper<CareerPathParent>;
  CareerPathConnection: ResolverTypeWrapper<
    Omit<CareerPathConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['CareerPathEdge']>;
      nodes: ReadonlyArray<ResolversTypes['CareerPath']>;
    }
  >;
  CareerPathEdge: ResolverTypeWrapper<Omit<CareerPathEdge, 'node'> & { node: ResolversTypes['CareerPath'] }>;
  CareerPathNotFound: ResolverTypeWrapper<CareerPathNotFound>;
  CareerStep: ResolverTypeWrapper<CareerStepParent>;
  CareerStepInput: CareerStepInput;
  CareerStepNotFound: ResolverTypeWrapper<CareerStepNotFound>;
  CareerStepRequirement: ResolverTypeWrapper<CareerStepRequirement>;
  CareerStepRequirementInput: CareerStepRequirementInput;
  Course: ResolverTypeWrapper<Course>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Employment: ResolverTypeWrapper<Employment>;
  EmploymentEndReason: EmploymentEndReason;
  ImportPeopleInput: ImportPeopleInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  ImportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportResult']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  MakeCareerCommitmentInput: MakeCareerCommitmentInput;
  MakeCareerCommitmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeCareerCommitmentResult']>;
  MakeCareerCommitmentSuccess: ResolverTypeWrapper<
    Omit<MakeCareerCommitmentSuccess, 'commitment'> & { commitment: ResolversTypes['CareerCommitment'] }
  >;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrgUnit: ResolverTypeWrapper<OrgUnitParent>;
  OrgUnitConnection: ResolverTypeWrapper<
    Omit<OrgUnitConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['OrgUnitEdge']>;
      nodes: ReadonlyArray<ResolversTypes['OrgUnit']>;
    }
  >;
  OrgUnitEdge: ResolverTypeWrapper<Omit<OrgUnitEdge, 'node'> & { node: ResolversTypes['OrgUnit'] }>;
  OrgUnitMembership: ResolverTypeWrapper<OrgUnitMembershipParent>;
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
  PersonConnection: ResolverTypeWrapper<
    Omit<PersonConnection, 'edges' | 'nodes'> & {
      edges: ReadonlyArray<ResolversTypes['PersonEdge']>;
      nodes: ReadonlyArray<ResolversTypes['Person']>;
    }
  >;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonRowInput: PersonRowInput;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  PublishCareerPathInput: PublishCareerPathInput;
  PublishCareerPathResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCareerPathResult']>;
  PublishCareerPathSuccess: ResolverTypeWrapper<
    Omit<PublishCareerPathSuccess, 'careerPath'> & { careerPath: ResolversTypes['CareerPath'] }
  >;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReplayPeopleEventsInput: ReplayPeopleEventsInput;
  ReplayPeopleEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayPeopleEventsResult']>;
  ReplayPeopleEventsSuccess: ResolverTypeWrapper<ReplayPeopleEventsSuccess>;
  RepublishPeopleEventsInput: RepublishPeopleEventsInput;
  RepublishPeopleEventsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RepublishPeopleEventsResult']>;
  RepublishPeopleEventsSuccess: ResolverTypeWrapper<RepublishPeopleEventsSuccess>;
  RequestIdReused: ResolverTypeWrapper<RequestIdReused>;
  RowProblem: ResolverTypeWrapper<RowProblem>;
  RowProblemParameter: ResolverTypeWrapper<RowProblemParameter>;
  SafeInteger: ResolverTypeWrapper<Scalars['SafeInteger']['output']>;
  ServiceStatus: ResolverTypeWrapper<ServiceStatusParent>;
  SkipPeopleEventInput: SkipPeopleEventInput;
  SkipPeopleEventResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipPeopleEventResult']>;
  SkipPeopleEventSuccess: ResolverTypeWrapper<SkipPeopleEventSuccess>;
  SkippedEvent: ResolverTypeWrapper<SkippedEvent>;
  SourceNotParked: ResolverTypeWrapper<SourceNotParked>;
  System: ResolverTypeWrapper<Omit<System, 'people'> & { people?: Maybe<ResolversTypes['ServiceStatus']> }>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  ViewerGrant: ResolverTypeWrapper<ViewerGrantParent>;
  ViewerPurpose: ViewerPurpose;
  ViewerRole: ViewerRole;
  Violation: ResolverTypeWrapper<Violation>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Busy: Busy;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  CareerCommitment: CareerCommitmentParent;
  ID: Scalars['ID']['output'];
  CareerCommitmentAlreadyExists: CareerCommitmentAlreadyExists;
  CareerCommitmentConnection: Omit<CareerCommitmentConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CareerCommitmentEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['CareerCommitment']>;
  };
  CareerCommitmentEdge: Omit<CareerCommitmentEdge, 'node'> & { node: ResolversParentTypes['CareerCommitment'] };
  CareerPath: CareerPathParent;
  CareerPathConnection: Omit<CareerPathConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['CareerPathEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['CareerPath']>;
  };
  CareerPathEdge: Omit<CareerPathEdge, 'node'> & { node: ResolversParentTypes['CareerPath'] };
  CareerPathNotFound: CareerPathNotFound;
  CareerStep: CareerStepParent;
  CareerStepInput: CareerStepInput;
  CareerStepNotFound: CareerStepNotFound;
  CareerStepRequirement: CareerStepRequirement;
  CareerStepRequirementInput: CareerStepRequirementInput;
  Course: Course;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Employment: Employment;
  ImportPeopleInput: ImportPeopleInput;
  Boolean: Scalars['Boolean']['output'];
  ImportReport: ImportReport;
  ImportResult: ResolversUnionTypes<ResolversParentTypes>['ImportResult'];
  InvalidInput: InvalidInput;
  MakeCareerCommitmentInput: MakeCareerCommitmentInput;
  MakeCareerCommitmentResult: ResolversUnionTypes<ResolversParentTypes>['MakeCareerCommitmentResult'];
  MakeCareerCommitmentSuccess: Omit<MakeCareerCommitmentSuccess, 'commitment'> & {
    commitment: ResolversParentTypes['CareerCommitment'];
  };
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  OrgUnit: OrgUnitParent;
  OrgUnitConnection: Omit<OrgUnitConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['OrgUnitEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['OrgUnit']>;
  };
  OrgUnitEdge: Omit<OrgUnitEdge, 'node'> & { node: ResolversParentTypes['OrgUnit'] };
  OrgUnitMembership: OrgUnitMembershipParent;
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
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & {
    edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>;
    nodes: ReadonlyArray<ResolversParentTypes['Person']>;
  };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonRowInput: PersonRowInput;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  PublishCareerPathInput: PublishCareerPathInput;
  PublishCareerPathResult: ResolversUnionTypes<ResolversParentTypes>['PublishCareerPathResult'];
  PublishCareerPathSuccess: Omit<PublishCareerPathSuccess, 'careerPath'> & {
    careerPath: ResolversParentTypes['CareerPath'];
  };
  Query: Record<PropertyKey, never>;
  ReplayPeopleEventsInput: ReplayPeopleEventsInput;
  ReplayPeopleEventsResult: ResolversUnionTypes<ResolversParentTypes>['ReplayPeopleEventsResult'];
  ReplayPeopleEventsSuccess: ReplayPeopleEventsSuccess;
  RepublishPeopleEventsInput: RepublishPeopleEventsInput;
  RepublishPeopleEventsResult: ResolversUnionTypes<ResolversParentTypes>['RepublishPeopleEventsResult'];
  RepublishPeopleEventsSuccess: RepublishPeopleEventsSuccess;
  RequestIdReused: RequestIdReused;
  RowProblem: RowProblem;
  RowProblemParameter: RowProblemParameter;
  SafeInteger: Scalars['SafeInteger']['output'];
  ServiceStatus: ServiceStatusParent;
  SkipPeopleEventInput: SkipPeopleEventInput;
  SkipPeopleEventResult: ResolversUnionTypes<ResolversParentTypes>['SkipPeopleEventResult'];
  SkipPeopleEventSuccess: SkipPeopleEventSuccess;
  SkippedEvent: SkippedEvent;
  SourceNotParked: SourceNotParked;
  System: Omit<System, 'people'> & { people?: Maybe<ResolversParentTypes['ServiceStatus']> };
  Viewer: ViewerParent;
  ViewerGrant: ViewerGrantParent;
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

export type CareerCommitmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerCommitment'] = ResolversParentTypes['CareerCommitment'],
  FederationReferenceType extends FederationReferenceTypes['CareerCommitment'] =
    FederationReferenceTypes['CareerCommitment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CareerCommitment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  businessGoal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  careerPath?: Resolver<ResolversTypes['CareerPath'], ParentType, ContextType>;
  eligibleAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  personalGoal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareerCommitmentStatus'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CareerStep'], ParentType, ContextType>;
};

export type CareerCommitmentAlreadyExistsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerCommitmentAlreadyExists'] =
    ResolversParentTypes['CareerCommitmentAlreadyExists'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerCommitmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerCommitmentConnection'] =
    ResolversParentTypes['CareerCommitmentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CareerCommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CareerCommitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CareerCommitmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerCommitmentEdge'] = ResolversParentTypes['CareerCommitmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareerCommitment'], ParentType, ContextType>;
};

export type CareerPathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerPath'] = ResolversParentTypes['CareerPath'],
  FederationReferenceType extends FederationReferenceTypes['CareerPath'] = FederationReferenceTypes['CareerPath'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['CareerPath']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CareerStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareerPathConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerPathConnection'] = ResolversParentTypes['CareerPathConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CareerPathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CareerPath']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CareerPathEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerPathEdge'] = ResolversParentTypes['CareerPathEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareerPath'], ParentType, ContextType>;
};

export type CareerPathNotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerPathNotFound'] = ResolversParentTypes['CareerPathNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerStep'] = ResolversParentTypes['CareerStep'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payIncreasePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  requires?: Resolver<Maybe<ResolversTypes['CareerStepRequirement']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CareerStepNotFoundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerStepNotFound'] = ResolversParentTypes['CareerStepNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareerStepRequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CareerStepRequirement'] = ResolversParentTypes['CareerStepRequirement'],
> = {
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  minimumScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmploymentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment'],
> = {
  endReason?: Resolver<Maybe<ResolversTypes['EmploymentEndReason']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type MakeCareerCommitmentResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MakeCareerCommitmentResult'] =
    ResolversParentTypes['MakeCareerCommitmentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'Busy'
    | 'CareerCommitmentAlreadyExists'
    | 'CareerPathNotFound'
    | 'CareerStepNotFound'
    | 'InvalidInput'
    | 'MakeCareerCommitmentSuccess'
    | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type MakeCareerCommitmentSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MakeCareerCommitmentSuccess'] =
    ResolversParentTypes['MakeCareerCommitmentSuccess'],
> = {
  commitment?: Resolver<ResolversTypes['CareerCommitment'], ParentType, ContextType>;
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
  importPeople: Resolver<
    Maybe<ResolversTypes['ImportResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationImportPeopleArgs, 'input'>
  >;
  makeCareerCommitment: Resolver<
    Maybe<ResolversTypes['MakeCareerCommitmentResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationMakeCareerCommitmentArgs, 'input'>
  >;
  publishCareerPath: Resolver<
    Maybe<ResolversTypes['PublishCareerPathResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishCareerPathArgs, 'input'>
  >;
  replayPeopleEvents: Resolver<
    Maybe<ResolversTypes['ReplayPeopleEventsResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationReplayPeopleEventsArgs, 'input'>
  >;
  republishPeopleEvents: Resolver<
    Maybe<ResolversTypes['RepublishPeopleEventsResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationRepublishPeopleEventsArgs, 'input'>
  >;
  skipPeopleEvent: Resolver<
    Maybe<ResolversTypes['SkipPeopleEventResult']>,
    ParentType,
    ContextType,
    RequireFields<MutationSkipPeopleEventArgs, 'input'>
  >;
};

export type OrgUnitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit'],
  FederationReferenceType extends FederationReferenceTypes['OrgUnit'] = FederationReferenceTypes['OrgUnit'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['OrgUnit']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
};

export type OrgUnitConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrgUnitConnection'] = ResolversParentTypes['OrgUnitConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrgUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrgUnitEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrgUnitEdge'] = ResolversParentTypes['OrgUnitEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
};

export type OrgUnitMembershipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrgUnitMembership'] = ResolversParentTypes['OrgUnitMembership'],
> = {
  fromOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orgUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
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
  careerCommitments?: Resolver<
    Maybe<ResolversTypes['CareerCommitmentConnection']>,
    ParentType,
    ContextType,
    RequireFields<PersonCareerCommitmentsArgs, 'first'>
  >;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employment']>>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  orgUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  orgUnitHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrgUnitMembership']>>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ProblemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'],
> = {
  __resolveType: TypeResolveFn<
    | 'Busy'
    | 'CareerCommitmentAlreadyExists'
    | 'CareerPathNotFound'
    | 'CareerStepNotFound'
    | 'InvalidInput'
    | 'ParkedEventNotFound'
    | 'RequestIdReused'
    | 'SourceNotParked',
    ParentType,
    ContextType
  >;
};

export type PublishCareerPathResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishCareerPathResult'] = ResolversParentTypes['PublishCareerPathResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'PublishCareerPathSuccess' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type PublishCareerPathSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishCareerPathSuccess'] =
    ResolversParentTypes['PublishCareerPathSuccess'],
> = {
  careerPath?: Resolver<ResolversTypes['CareerPath'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  careerPath: Resolver<
    Maybe<ResolversTypes['CareerPath']>,
    ParentType,
    ContextType,
    RequireFields<QueryCareerPathArgs, 'key'>
  >;
  careerPaths: Resolver<
    Maybe<ResolversTypes['CareerPathConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCareerPathsArgs, 'first'>
  >;
  orgUnit: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<QueryOrgUnitArgs, 'key'>>;
  orgUnits: Resolver<
    Maybe<ResolversTypes['OrgUnitConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrgUnitsArgs, 'first'>
  >;
  people: Resolver<
    Maybe<ResolversTypes['PersonConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPeopleArgs, 'first'>
  >;
  personByExternalId: Resolver<
    Maybe<ResolversTypes['Person']>,
    ParentType,
    ContextType,
    RequireFields<QueryPersonByExternalIdArgs, 'externalId'>
  >;
  system: Resolver<Maybe<ResolversTypes['System']>, ParentType, ContextType>;
  viewer: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReplayPeopleEventsResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplayPeopleEventsResult'] =
    ResolversParentTypes['ReplayPeopleEventsResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'ReplayPeopleEventsSuccess' | 'SourceNotParked',
    ParentType,
    ContextType
  >;
};

export type ReplayPeopleEventsSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReplayPeopleEventsSuccess'] =
    ResolversParentTypes['ReplayPeopleEventsSuccess'],
> = {
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepublishPeopleEventsResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RepublishPeopleEventsResult'] =
    ResolversParentTypes['RepublishPeopleEventsResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'RepublishPeopleEventsSuccess' | 'RequestIdReused',
    ParentType,
    ContextType
  >;
};

export type RepublishPeopleEventsSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RepublishPeopleEventsSuccess'] =
    ResolversParentTypes['RepublishPeopleEventsSuccess'],
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

export type SkipPeopleEventResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkipPeopleEventResult'] = ResolversParentTypes['SkipPeopleEventResult'],
> = {
  __resolveType: TypeResolveFn<
    'Busy' | 'InvalidInput' | 'ParkedEventNotFound' | 'RequestIdReused' | 'SkipPeopleEventSuccess',
    ParentType,
    ContextType
  >;
};

export type SkipPeopleEventSuccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SkipPeopleEventSuccess'] = ResolversParentTypes['SkipPeopleEventSuccess'],
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
  people?: Resolver<Maybe<ResolversTypes['ServiceStatus']>, ParentType, ContextType>;
};

export type ViewerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'],
> = {
  grants?: Resolver<ReadonlyArray<ResolversTypes['ViewerGrant']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ViewerPurpose']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ViewerRole']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerGrantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViewerGrant'] = ResolversParentTypes['ViewerGrant'],
> = {
  orgUnitKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
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
  CareerCommitment?: CareerCommitmentResolvers<ContextType>;
  CareerCommitmentAlreadyExists?: CareerCommitmentAlreadyExistsResolvers<ContextType>;
  CareerCommitmentConnection?: CareerCommitmentConnectionResolvers<ContextType>;
  CareerCommitmentEdge?: CareerCommitmentEdgeResolvers<ContextType>;
  CareerPath?: CareerPathResolvers<ContextType>;
  CareerPathConnection?: CareerPathConnectionResolvers<ContextType>;
  CareerPathEdge?: CareerPathEdgeResolvers<ContextType>;
  CareerPathNotFound?: CareerPathNotFoundResolvers<ContextType>;
  CareerStep?: CareerStepResolvers<ContextType>;
  CareerStepNotFound?: CareerStepNotFoundResolvers<ContextType>;
  CareerStepRequirement?: CareerStepRequirementResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Employment?: EmploymentResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  MakeCareerCommitmentResult?: MakeCareerCommitmentResultResolvers<ContextType>;
  MakeCareerCommitmentSuccess?: MakeCareerCommitmentSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitConnection?: OrgUnitConnectionResolvers<ContextType>;
  OrgUnitEdge?: OrgUnitEdgeResolvers<ContextType>;
  OrgUnitMembership?: OrgUnitMembershipResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedEventNotFound?: ParkedEventNotFoundResolvers<ContextType>;
  ParkedSource?: ParkedSourceResolvers<ContextType>;
  ParkedSourceConnection?: ParkedSourceConnectionResolvers<ContextType>;
  ParkedSourceEdge?: ParkedSourceEdgeResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  PublishCareerPathResult?: PublishCareerPathResultResolvers<ContextType>;
  PublishCareerPathSuccess?: PublishCareerPathSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReplayPeopleEventsResult?: ReplayPeopleEventsResultResolvers<ContextType>;
  ReplayPeopleEventsSuccess?: ReplayPeopleEventsSuccessResolvers<ContextType>;
  RepublishPeopleEventsResult?: RepublishPeopleEventsResultResolvers<ContextType>;
  RepublishPeopleEventsSuccess?: RepublishPeopleEventsSuccessResolvers<ContextType>;
  RequestIdReused?: RequestIdReusedResolvers<ContextType>;
  RowProblem?: RowProblemResolvers<ContextType>;
  RowProblemParameter?: RowProblemParameterResolvers<ContextType>;
  SafeInteger?: GraphQLScalarType;
  ServiceStatus?: ServiceStatusResolvers<ContextType>;
  SkipPeopleEventResult?: SkipPeopleEventResultResolvers<ContextType>;
  SkipPeopleEventSuccess?: SkipPeopleEventSuccessResolvers<ContextType>;
  SkippedEvent?: SkippedEventResolvers<ContextType>;
  SourceNotParked?: SourceNotParkedResolvers<ContextType>;
  System?: SystemResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerGrant?: ViewerGrantResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
};
