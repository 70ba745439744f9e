// Generated from the contract by `npm run contract`. Change the contract instead.
/** What each subgraph serves. */
export const subgraphSdl = {
  people: `# Value types that several subgraphs answer with. Every subgraph is this file plus its own; nothing here has an owner.
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

"Which rule lets a viewer see a field, or know that a thing exists. Nothing is shown that names none."
directive @access("The rule." rule: AccessRule!) on OBJECT | FIELD_DEFINITION

"""
Who may see or do what. Roles hold for the whole company or for an org unit and all below it; \`ADMIN\` of the whole company
meets every rule but that on personal risk, which nobody meets without a purpose.
"""
enum AccessRule {
  "Whoever sees what it is part of. Only on types without a key, which cannot be reached otherwise."
  PARENT
  "Everybody who has shown who they are."
  IDENTIFIED
  "Everybody with a role but candidates."
  COMPANY
  "The person, those whom the person leads, the person's managers at any depth, and those who look after, train or pay people."
  DIRECTORY
  "The person, the person's managers, and HRBP."
  EMPLOYMENT
  "The person, the person's managers, HRBP and LEARNING."
  CAREER
  "The person, the person's managers, HRBP and LEARNING."
  TRAINING
  "The person, HRBP and FINANCE."
  PAY
  "The person, the person's managers, and HRBP."
  PERFORMANCE
  "The person; with a purpose that asks for it the person's managers, HRBP and ADMIN, and every reading is kept."
  PERSONAL_RISK
  "The person; with the purpose \`AUDIT\` ADMIN."
  READINGS
  "HRBP, LEARNING and ADMIN of the whole company."
  ALL_PEOPLE
  "HRBP, LEARNING and ADMIN of the whole company."
  ALL_TRAINING
  "HRBP, FINANCE and ADMIN of the whole company."
  ALL_PAY
  "Everybody of the whole company who answers for figures: HRBP, LEARNING, FINANCE, EXECUTIVE, BI, BUSINESS_UNIT."
  GROUP_FIGURES
  "Everybody who answers for figures, of the whole company or of the unit that owns the study."
  STUDY
  "Everybody of the whole company who answers for figures."
  ALL_STUDIES
  "ADMIN, and SERVICE, which feeds the system and waits until what it fed has settled."
  OPERATION_STATUS
  "ADMIN."
  OPERATIONS
  "SERVICE, HRBP and ADMIN of the whole company."
  IMPORT_PEOPLE
  "SERVICE, LEARNING and ADMIN of the whole company."
  IMPORT_TRAINING
  "SERVICE and ADMIN of the whole company."
  IMPORT_OUTCOMES
  "HRBP and ADMIN of the whole company."
  PLAN_CAREERS
  "LEARNING and ADMIN of the whole company."
  PLAN_TRAINING
  "HRBP and ADMIN of the whole company: who publishes a rule on a number reads that number of whoever meets it."
  PUBLISH_POLICIES
  "HRBP and FINANCE for those whose pay they may see, and ADMIN."
  DECIDE_PAY
  "FINANCE for those whose pay it may see, and ADMIN."
  CONFIRM_PAYMENT
  "About whose pay one decides: HRBP and FINANCE of the person's unit, and ADMIN; nobody about the own."
  DECIDE_PAY_OF
  "Whose payment one confirms: FINANCE of the person's unit, and ADMIN; nobody the own."
  CONFIRM_PAYMENT_OF
  "HRBP and ADMIN of the whole company, who may read of the people anyway: several studies together can tell of one of them."
  DEFINE_STUDIES
  "LEARNING, FINANCE, HRBP and ADMIN of the whole company: what is measured, what it is worth and what training cost."
  VALUE_TRAINING
}

"A calendar day, \`YYYY-MM-DD\`. Separate from an instant because days are what policies and periods count."
scalar Date

"An instant, ISO 8601 in UTC. It becomes a day only in the installation's time zone."
scalar DateTime

"An exact decimal with at most 12 places: a JSON number or a string in input, always a string in answers, so that nothing is rounded on the way."
scalar Decimal

"An integer within ±(2^53 - 1) as a JSON number. GraphQL's Int ends at 2^31 - 1, which is too small for money in minor units."
scalar SafeInteger

"A refusal that the caller is meant to read. Faults (bugs, outages) travel as GraphQL errors instead."
interface Problem {
  "One sentence that names the thing and the reason."
  message: String! @access(rule: PARENT)
  "The input field that the refusal is about, from the input's root."
  path: [String!] @access(rule: PARENT)
}

"One mistake in an input, so that all mistakes can be mended in one go."
type Violation @shareable {
  "Where the mistake is, from the input's root."
  path: [String!]! @access(rule: PARENT)
  "What is wrong there and how to write it."
  message: String! @access(rule: PARENT)
}

"The input breaks rules that its types cannot express; all mistakes are listed."
type InvalidInput implements Problem @shareable {
  "All mistakes in one sentence each."
  message: String! @access(rule: PARENT)
  "The first field with a mistake."
  path: [String!] @access(rule: PARENT)
  "Every mistake, at most 100."
  violations: [Violation!]! @access(rule: PARENT)
}

"The request id was used before with another input. A retry must repeat its input; a new wish needs a new id."
type RequestIdReused implements Problem @shareable {
  "Says which request id it is."
  message: String! @access(rule: PARENT)
  "Always the field \`requestId\`."
  path: [String!] @access(rule: PARENT)
}

"The system takes no more work at this moment and has stored nothing of this request."
type Busy implements Problem @shareable {
  "Says what is full."
  message: String! @access(rule: PARENT)
  "Null: the input is not at fault."
  path: [String!] @access(rule: PARENT)
  "How long to wait before the same request is sent again, in milliseconds."
  retryAfterMs: Int! @access(rule: PARENT)
}

"What an import returns: its report, or why nothing of it was taken."
union ImportResult = ImportReport | InvalidInput | Busy

"What became of the rows of an import. Rows are judged one by one: a refused row costs no other row."
type ImportReport @shareable {
  "Rows that were stored."
  accepted: Int! @access(rule: PARENT)
  "Rows that say nothing new."
  unchanged: Int! @access(rule: PARENT)
  "Rows that were refused; nothing of them is stored."
  refused: Int! @access(rule: PARENT)
  "All reasons of all refused rows, in the order of the rows, at most 25 a row."
  problems: [RowProblem!]! @access(rule: PARENT)
}

"One reason why a row was refused."
type RowProblem @shareable {
  "The row's own number, as the caller gave it."
  row: Int! @access(rule: PARENT)
  "The cell that is at fault."
  path: [String!]! @access(rule: PARENT)
  "What is wrong with it and how to write it."
  message: String! @access(rule: PARENT)
  "Which reason it is, such as \`DATE_UNREADABLE\`. A code keeps its meaning for ever, so that a client can say it in another language."
  code: String! @access(rule: PARENT)
  "What the sentence names, such as the text that is no date; at most 10."
  parameters: [RowProblemParameter!]! @access(rule: PARENT)
}

"Something that the sentence of a reason names. Separate from the sentence, so that other sentences can name it too."
type RowProblemParameter @shareable {
  "What it is, such as \`text\`."
  name: String! @access(rule: PARENT)
  "The thing itself, as the sentence has it."
  value: String! @access(rule: PARENT)
}

"An amount of money in the smallest unit of its currency, so that it is never a fraction."
type Money @shareable {
  "The amount in minor units, such as fen or cents."
  minorUnits: SafeInteger! @access(rule: PARENT)
  "ISO 4217, such as CNY."
  currency: String! @access(rule: PARENT)
}

"An amount of money that a caller states."
input MoneyInput {
  "The amount in minor units, within ±(2^53 - 1)."
  minorUnits: SafeInteger!
  "ISO 4217, such as CNY."
  currency: String!
}

"A stretch of days."
type Period @shareable {
  "The first day, inside."
  from: Date! @access(rule: PARENT)
  "The last day, inside."
  to: Date! @access(rule: PARENT)
}

"A stretch of days that a caller states."
input PeriodInput {
  "The first day, inside."
  from: Date!
  "The last day, inside; not before the first."
  to: Date!
}

"Where a page of a long list ends, in the form that Relay clients read."
type PageInfo @shareable {
  "True when there is more after this page."
  hasNextPage: Boolean! @access(rule: PARENT)
  "True when this page does not begin at the list's beginning."
  hasPreviousPage: Boolean! @access(rule: PARENT)
  "Opaque; the place before the first item."
  startCursor: String @access(rule: PARENT)
  "Opaque; hand it to \`after\` to read on."
  endCursor: String @access(rule: PARENT)
}

"What personal data are read for. The list is closed, so that reading can be judged and audited."
enum ViewerPurpose {
  "To look after somebody who may need it."
  PERSONNEL_CARE
  "To plan a career with the person."
  CAREER_PLANNING
  "To judge what a training was worth."
  PROGRAM_EVALUATION
  "To pay what was earned."
  PAYOUT
  "To check what others did."
  AUDIT
}

"Everything that can be read. Single things are null when nothing has that name; everything named can also be listed."
type Query {
  "What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving."
  system: System @shareable @access(rule: OPERATION_STATUS)
}

"The figures of all services. Each service contributes its own field, so a dead one leaves the others readable."
type System

"How much work of a service is still on its way. Two readings that are both at rest and have equal journal ends mean settled."
type ServiceStatus @shareable {
  "Documents whose events have not reached the journal yet."
  pendingDocuments: Int! @access(rule: PARENT)
  "Events that this service has not handled yet."
  lagEvents: Int! @access(rule: PARENT)
  "Age of the oldest of them, in seconds."
  lagSeconds: Int! @access(rule: PARENT)
  "Effects on many documents that are under way."
  openJobs: Int! @access(rule: PARENT)
  "Timers whose time has come and that have not run yet."
  timersDue: Int! @access(rule: PARENT)
  "Events that could not be handled and wait for a person's decision."
  parked: Int! @access(rule: PARENT)
  "Position of the last event of this service in the journal."
  journalEnd: SafeInteger! @access(rule: PARENT)
  "Why this service reads no more events until it is started again; null while it reads them."
  stoppedBecause: String @access(rule: PARENT)
  "Daily sweeps that are due or under way. They look for effects that were lost, and do not count as work on its way."
  sweepsDue: Int @access(rule: PARENT)
  "What the last daily sweep had to mend, and the one that is under way. Anything but 0 is an alert: an effect had been lost."
  sweepMended: Int @access(rule: PARENT)
  "When the last daily sweep ended; null before the first."
  sweptAt: DateTime @access(rule: PARENT)
  "Sources of which an event could not be handled, those that have waited longest first; null when they cannot be read."
  parkedSources(
    "How many, at most 100."
    first: Int = 25
    "Read on after this cursor."
    after: String
  ): ParkedSourceConnection @access(rule: PARENT)
}

"Parked sources in pages."
type ParkedSourceConnection @shareable {
  "The sources with their cursors."
  edges: [ParkedSourceEdge!]! @access(rule: PARENT)
  "The sources alone."
  nodes: [ParkedSource!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A parked source's place in a list."
type ParkedSourceEdge @shareable {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The source."
  node: ParkedSource! @access(rule: PARENT)
}

"A thing whose events wait, because one of them could not be handled. Separate from the thing itself: ids only, so that whoever operates the system need not see what the events are about."
type ParkedSource @shareable {
  "The id of the thing whose events wait; for bytes that no event could be read from, their topic and record key."
  source: ID! @access(rule: PARENT)
  "The parked event that the others wait behind; \`skip\` takes this id."
  eventId: ID @access(rule: PARENT)
  "The type of that event; null for bytes that no event could be read from."
  type: String @access(rule: PARENT)
  "Why it could not be handled, at the last try."
  reason: String! @access(rule: PARENT)
  "When the source was parked."
  parkedAt: DateTime! @access(rule: PARENT)
  "How many events wait, with the first one."
  events: Int! @access(rule: PARENT)
  "True while somebody has asked for a replay that has not ended."
  isReplaying: Boolean! @access(rule: PARENT)
}

"Nothing of this source is parked, so there is nothing to replay."
type SourceNotParked implements Problem @shareable {
  "Names the source."
  message: String! @access(rule: PARENT)
  "Always the field \`source\`."
  path: [String!] @access(rule: PARENT)
}

"The record of an event that was left without effect. Separate from the parked event, because it is kept for ever."
type SkippedEvent @shareable {
  "The id under which it was parked."
  eventId: ID! @access(rule: PARENT)
  "The source whose other events go on without it."
  source: ID! @access(rule: PARENT)
  "Why it is left without effect."
  reason: String! @access(rule: PARENT)
  "Who decided."
  by: String! @access(rule: PARENT)
  "When that was decided."
  skippedAt: DateTime! @access(rule: PARENT)
}

"Nothing is parked under this id: it has been handled, or it never was."
type ParkedEventNotFound implements Problem @shareable {
  "Names the id."
  message: String! @access(rule: PARENT)
  "Always the field \`eventId\`."
  path: [String!] @access(rule: PARENT)
}

# people: who works here, where, since when, and which career was promised to whom.

extend type Query {
  "Who is asking. Separate from Person because an operator or a BI tool is a viewer without being a person of the company."
  viewer: Viewer @access(rule: IDENTIFIED)
  "The person with this HR number; null until a row about this person was imported. What other rows and commands say of the number before (enrollments, values, promises) is kept and stands with the person from then on."
  personByExternalId("The HR number as HR writes it." externalId: String!): Person @access(rule: IDENTIFIED)
  "Everybody who was ever recorded, by HR number."
  people("How many, at most 100." first: Int = 25, "Read on after this cursor." after: String): PersonConnection
    @access(rule: ALL_PEOPLE)
  "The org unit with this key, or null."
  orgUnit("The unit's key; derived from its path when the path is no key." key: String!): OrgUnit @access(rule: COMPANY)
  "All org units, by key."
  orgUnits("How many, at most 100." first: Int = 25, "Read on after this cursor." after: String): OrgUnitConnection
    @access(rule: COMPANY)
  "The career path with this key, or null."
  careerPath("The path's key." key: String!): CareerPath @access(rule: IDENTIFIED)
  "All career paths, by key."
  careerPaths(
    "How many, at most 100."
    first: Int = 25
    "Read on after this cursor."
    after: String
  ): CareerPathConnection @access(rule: IDENTIFIED)
}

"Everything that can be changed, one verb and one input each. A result is a success or a named problem."
type Mutation {
  "Records people from rows of text; rows are judged one by one and repeating them changes nothing."
  importPeople("The rows, at most 1,000 and 1 MB." input: ImportPeopleInput!): ImportResult @access(rule: IMPORT_PEOPLE)
  "Publishes a career path before training begins, so that people know what it leads to. A known key gets a new version."
  publishCareerPath("The path and its steps." input: PublishCareerPathInput!): PublishCareerPathResult
    @access(rule: PLAN_CAREERS)
  "Promises a step of a career path to a person, with both sides' goals."
  makeCareerCommitment("Who, which step, and why." input: MakeCareerCommitmentInput!): MakeCareerCommitmentResult
    @access(rule: PLAN_CAREERS)
  "Has people handle parked events again, in their order, once the cause is mended. Asking twice is asking once."
  replayPeopleEvents("Which sources." input: ReplayPeopleEventsInput!): ReplayPeopleEventsResult
    @access(rule: OPERATIONS)
  "Leaves a parked event of people without effect for good, so that what waits behind it can go on. The decision is kept."
  skipPeopleEvent("Which event, why, and who decides." input: SkipPeopleEventInput!): SkipPeopleEventResult
    @access(rule: OPERATIONS)
  "Has people publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new."
  republishPeopleEvents("Who asks." input: RepublishPeopleEventsInput!): RepublishPeopleEventsResult
    @access(rule: OPERATIONS)
}

extend type System {
  "The people service."
  people: ServiceStatus @access(rule: OPERATION_STATUS)
}

"Whoever asks."
type Viewer {
  "Names the viewer for ever, as whoever vouches for the viewer does."
  subject: String! @access(rule: PARENT)
  "What the viewer may act as, wherever it holds."
  roles: [ViewerRole!]! @access(rule: PARENT)
  "The same roles, each with the part of the organization in which it holds."
  grants: [ViewerGrant!]! @access(rule: PARENT)
  "The viewer as a person of the company; null for operators and tools, and for whoever may not see that person."
  person: Person @access(rule: PARENT)
  "What the viewer reads personal data for; null when no purpose is named."
  purpose: ViewerPurpose @access(rule: PARENT)
}

"A role that a viewer has. Separate from the role because it may hold for a part of the organization only."
type ViewerGrant {
  "What the viewer may act as."
  role: ViewerRole! @access(rule: PARENT)
  "Key of the unit in which it holds, with all units below; null for the whole company."
  orgUnitKey: String @access(rule: PARENT)
}

"What a viewer may act as. Where no identities are configured everybody on this machine is its operator."
enum ViewerRole {
  "Works here."
  EMPLOYEE
  "Wants to work here."
  CANDIDATE
  "Leads people."
  MANAGER
  "Looks after people on behalf of human resources."
  HRBP
  "Plans and runs training."
  LEARNING
  "Answers for money."
  FINANCE
  "Answers for the company or a part of it."
  EXECUTIVE
  "A tool that reads figures for reports."
  BI
  "A tool of a business unit that follows what concerns it."
  BUSINESS_UNIT
  "A system that feeds this one."
  SERVICE
  "Runs the installation."
  ADMIN
}

"Somebody who works or worked here. Known by an HR number; the id never changes."
type Person @key(fields: "id") @access(rule: DIRECTORY) {
  "Opaque, derived from the HR number."
  id: ID! @access(rule: DIRECTORY)
  "The HR number; null until people have been imported, for a person that other services know already."
  externalId: String @access(rule: DIRECTORY)
  "How the person is called at work; null until it is known."
  displayName: String @access(rule: DIRECTORY)
  "Where the person works today."
  orgUnit: OrgUnit @access(rule: DIRECTORY)
  "Whom the person reports to."
  manager: Person @access(rule: DIRECTORY)
  "All units so far with their days, oldest first, at most 25."
  orgUnitHistory: [OrgUnitMembership!] @access(rule: EMPLOYMENT)
  "All stretches of employment, oldest first, at most 25; a return is a new one."
  employments: [Employment!] @access(rule: EMPLOYMENT)
  "Career steps that were promised to this person."
  careerCommitments(
    "How many, at most 100."
    first: Int = 10
    "Read on after this cursor."
    after: String
  ): CareerCommitmentConnection @access(rule: CAREER)
}

"A unit that a person belonged to from some day on. Separate from the unit because the days belong to the relation."
type OrgUnitMembership {
  "The unit."
  orgUnit: OrgUnit! @access(rule: PARENT)
  "The first day; null when it has been so for as long as anybody knows."
  fromOn: Date @access(rule: PARENT)
}

"One stretch of employment."
type Employment {
  "The first day; null when nobody recorded it."
  startedOn: Date @access(rule: PARENT)
  "The last day; null while it lasts."
  endedOn: Date @access(rule: PARENT)
  "Why it ended."
  endReason: EmploymentEndReason @access(rule: PARENT)
}

"Why an employment ended."
enum EmploymentEndReason {
  "The person chose to leave."
  VOLUNTARY
  "The company ended it."
  INVOLUNTARY
  "Retirement, death, the end of a contract and the like."
  OTHER
}

"A part of the organization. Naming a unit includes all units below it."
type OrgUnit @key(fields: "id") @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
  "The natural key."
  key: String! @access(rule: IDENTIFIED)
  "What people call it."
  name: String! @access(rule: IDENTIFIED)
  "The unit above; null at the top."
  parent: OrgUnit @access(rule: IDENTIFIED)
}

"A career that people can read before they enroll: steps, each with what it asks for and what it pays."
type CareerPath @key(fields: "id") @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
  "The natural key."
  key: String! @access(rule: IDENTIFIED)
  "How it is announced."
  title: String! @access(rule: IDENTIFIED)
  "Rises with each publication."
  version: Int! @access(rule: IDENTIFIED)
  "From the first to the last, at most 25."
  steps: [CareerStep!]! @access(rule: IDENTIFIED)
}

"One step of a career path."
type CareerStep {
  "The natural key, unique within the path."
  key: String! @access(rule: PARENT)
  "The position that it leads to."
  title: String! @access(rule: PARENT)
  "How much the pay rises with it, in percent."
  payIncreasePercent: Decimal! @access(rule: PARENT)
  "What has to be shown first; null when nothing has to be."
  requires: CareerStepRequirement @access(rule: PARENT)
}

"What makes a person eligible for a step."
type CareerStepRequirement {
  "The course that has to be completed."
  course: Course @access(rule: PARENT)
  "The lowest score that is enough; null when finishing is enough."
  minimumScore: Decimal @access(rule: PARENT)
}

"Something that is taught. Separate from its cohorts because policies and careers name the course, whenever it runs."
type Course @key(fields: "id", resolvable: false) @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
}

"A step that was promised to a person, with both sides' goals, so that a mismatch shows before the training and not after it."
type CareerCommitment @key(fields: "id") @access(rule: CAREER) {
  "Opaque, derived from person, path and step."
  id: ID! @access(rule: CAREER)
  "Where the promise stands."
  status: CareerCommitmentStatus! @access(rule: CAREER)
  "To whom."
  person: Person! @access(rule: CAREER)
  "On which path."
  careerPath: CareerPath! @access(rule: CAREER)
  "Which step, as it was when it was promised."
  step: CareerStep! @access(rule: CAREER)
  "What the person wants from it."
  personalGoal: String! @access(rule: CAREER)
  "What the business wants from it."
  businessGoal: String! @access(rule: CAREER)
  "When it was promised."
  promisedAt: DateTime! @access(rule: CAREER)
  "When a completion with a sufficient score made the person eligible."
  eligibleAt: DateTime @access(rule: CAREER)
}

"Where a promise stands."
enum CareerCommitmentStatus {
  "Promised; the requirement is not met yet."
  PROMISED
  "The requirement is met; the company is to act."
  ELIGIBLE
  "The step was granted."
  FULFILLED
  "The company did not keep it."
  BREACHED
}

"People in pages."
type PersonConnection {
  "The people with their cursors."
  edges: [PersonEdge!]! @access(rule: PARENT)
  "The people alone."
  nodes: [Person!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A person's place in a list."
type PersonEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The person."
  node: Person! @access(rule: PARENT)
}

"Org units in pages."
type OrgUnitConnection {
  "The units with their cursors."
  edges: [OrgUnitEdge!]! @access(rule: PARENT)
  "The units alone."
  nodes: [OrgUnit!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A unit's place in a list."
type OrgUnitEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The unit."
  node: OrgUnit! @access(rule: PARENT)
}

"Career paths in pages."
type CareerPathConnection {
  "The paths with their cursors."
  edges: [CareerPathEdge!]! @access(rule: PARENT)
  "The paths alone."
  nodes: [CareerPath!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A path's place in a list."
type CareerPathEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The path."
  node: CareerPath! @access(rule: PARENT)
}

"Commitments in pages."
type CareerCommitmentConnection {
  "The commitments with their cursors."
  edges: [CareerCommitmentEdge!]! @access(rule: PARENT)
  "The commitments alone."
  nodes: [CareerCommitment!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A commitment's place in a list."
type CareerCommitmentEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The commitment."
  node: CareerCommitment! @access(rule: PARENT)
}

"Rows about people."
input ImportPeopleInput {
  "True: judge the rows and store nothing."
  dryRun: Boolean = false
  "At most 1,000."
  rows: [PersonRowInput!]!
}

"One row about one person. Every cell is text as it stands in the file; an absent cell says nothing, an empty one clears the field."
input PersonRowInput {
  "The row's number in its source, for the report."
  row: Int!
  "The HR number, 1 to 64 characters."
  externalId: String
  "How the person is called at work."
  displayName: String
  "A unit's key, name or path such as \`总部/华东/门店0123\`."
  orgUnit: String
  "Since when the person belongs to the unit."
  orgUnitFrom: String
  "The HR number of the person's manager."
  manager: String
  "First day of employment; a later one than known is a return."
  startedOn: String
  "Last day of employment."
  endedOn: String
  "VOLUNTARY, INVOLUNTARY or OTHER."
  endReason: String
  "When the row's content was known: an instant with offset. The later one wins."
  recordedAt: String
}

"A career path to publish."
input PublishCareerPathInput {
  "1 to 200 characters. Repeating it with the same input makes nothing new."
  requestId: ID!
  "The natural key."
  key: String!
  "How it is announced."
  title: String!
  "From the first to the last, 1 to 25."
  steps: [CareerStepInput!]!
}

"A step of a career path to publish."
input CareerStepInput {
  "Unique within the path."
  key: String!
  "The position that it leads to."
  title: String!
  "How much the pay rises with it, in percent."
  payIncreasePercent: Decimal!
  "What has to be shown first."
  requires: CareerStepRequirementInput
}

"What a step asks for."
input CareerStepRequirementInput {
  "The course's key."
  course: String!
  "The lowest score that is enough."
  minimumScore: Decimal
}

"A promise to make."
input MakeCareerCommitmentInput {
  "1 to 200 characters. Repeating it with the same input makes nothing new."
  requestId: ID!
  "The person's HR number."
  person: String!
  "The path's key."
  careerPath: String!
  "The step's key."
  step: String!
  "What the person wants from it."
  personalGoal: String!
  "What the business wants from it."
  businessGoal: String!
}

"What publishing a career path returns."
union PublishCareerPathResult = PublishCareerPathSuccess | InvalidInput | RequestIdReused | Busy

"The path as it stands now."
type PublishCareerPathSuccess {
  "The path."
  careerPath: CareerPath! @access(rule: PARENT)
}

"What making a promise returns."
union MakeCareerCommitmentResult =
  | MakeCareerCommitmentSuccess
  | InvalidInput
  | RequestIdReused
  | CareerCommitmentAlreadyExists
  | CareerPathNotFound
  | CareerStepNotFound
  | Busy

"The promise as it stands now."
type MakeCareerCommitmentSuccess {
  "The promise."
  commitment: CareerCommitment! @access(rule: PARENT)
}

"This step was promised to this person already, under another request id."
type CareerCommitmentAlreadyExists implements Problem {
  "Says whom and which step."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"No career path has this key."
type CareerPathNotFound implements Problem {
  "Says which key."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"The career path has no step with this key."
type CareerStepNotFound implements Problem {
  "Says which step."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"Which parked sources of people are to be handled again."
input ReplayPeopleEventsInput {
  "Names this request."
  requestId: ID!
  "One source; all that are parked when it is absent or null."
  source: ID
}

"Which parked event of people is never to have an effect, and who decides so."
input SkipPeopleEventInput {
  "Names this request. It is kept with the decision."
  requestId: ID!
  "The id under which the event is parked."
  eventId: ID!
  "Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters."
  reason: String!
  "Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured."
  by: String!
}

"What asking people for a replay returns."
union ReplayPeopleEventsResult = ReplayPeopleEventsSuccess | InvalidInput | SourceNotParked | Busy

"The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why."
type ReplayPeopleEventsSuccess {
  "How many sources are to be replayed."
  sources: Int! @access(rule: PARENT)
}

"What skipping an event of people returns."
union SkipPeopleEventResult = SkipPeopleEventSuccess | InvalidInput | ParkedEventNotFound | RequestIdReused | Busy

"The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record."
type SkipPeopleEventSuccess {
  "The event that was skipped."
  skippedEvent: SkippedEvent! @access(rule: PARENT)
}

"Who asks that people publishes how everything stands."
input RepublishPeopleEventsInput {
  "Names this request. A repeat of the last one changes nothing; another one begins anew."
  requestId: ID!
  "Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured."
  by: String!
}

"What asking people for a republication returns."
union RepublishPeopleEventsResult = RepublishPeopleEventsSuccess | InvalidInput | RequestIdReused | Busy

"The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended."
type RepublishPeopleEventsSuccess {
  "How many jobs publish again: one for each kind of thing."
  jobs: Int! @access(rule: PARENT)
}
`,
  learning: `# Value types that several subgraphs answer with. Every subgraph is this file plus its own; nothing here has an owner.
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

"Which rule lets a viewer see a field, or know that a thing exists. Nothing is shown that names none."
directive @access("The rule." rule: AccessRule!) on OBJECT | FIELD_DEFINITION

"""
Who may see or do what. Roles hold for the whole company or for an org unit and all below it; \`ADMIN\` of the whole company
meets every rule but that on personal risk, which nobody meets without a purpose.
"""
enum AccessRule {
  "Whoever sees what it is part of. Only on types without a key, which cannot be reached otherwise."
  PARENT
  "Everybody who has shown who they are."
  IDENTIFIED
  "Everybody with a role but candidates."
  COMPANY
  "The person, those whom the person leads, the person's managers at any depth, and those who look after, train or pay people."
  DIRECTORY
  "The person, the person's managers, and HRBP."
  EMPLOYMENT
  "The person, the person's managers, HRBP and LEARNING."
  CAREER
  "The person, the person's managers, HRBP and LEARNING."
  TRAINING
  "The person, HRBP and FINANCE."
  PAY
  "The person, the person's managers, and HRBP."
  PERFORMANCE
  "The person; with a purpose that asks for it the person's managers, HRBP and ADMIN, and every reading is kept."
  PERSONAL_RISK
  "The person; with the purpose \`AUDIT\` ADMIN."
  READINGS
  "HRBP, LEARNING and ADMIN of the whole company."
  ALL_PEOPLE
  "HRBP, LEARNING and ADMIN of the whole company."
  ALL_TRAINING
  "HRBP, FINANCE and ADMIN of the whole company."
  ALL_PAY
  "Everybody of the whole company who answers for figures: HRBP, LEARNING, FINANCE, EXECUTIVE, BI, BUSINESS_UNIT."
  GROUP_FIGURES
  "Everybody who answers for figures, of the whole company or of the unit that owns the study."
  STUDY
  "Everybody of the whole company who answers for figures."
  ALL_STUDIES
  "ADMIN, and SERVICE, which feeds the system and waits until what it fed has settled."
  OPERATION_STATUS
  "ADMIN."
  OPERATIONS
  "SERVICE, HRBP and ADMIN of the whole company."
  IMPORT_PEOPLE
  "SERVICE, LEARNING and ADMIN of the whole company."
  IMPORT_TRAINING
  "SERVICE and ADMIN of the whole company."
  IMPORT_OUTCOMES
  "HRBP and ADMIN of the whole company."
  PLAN_CAREERS
  "LEARNING and ADMIN of the whole company."
  PLAN_TRAINING
  "HRBP and ADMIN of the whole company: who publishes a rule on a number reads that number of whoever meets it."
  PUBLISH_POLICIES
  "HRBP and FINANCE for those whose pay they may see, and ADMIN."
  DECIDE_PAY
  "FINANCE for those whose pay it may see, and ADMIN."
  CONFIRM_PAYMENT
  "About whose pay one decides: HRBP and FINANCE of the person's unit, and ADMIN; nobody about the own."
  DECIDE_PAY_OF
  "Whose payment one confirms: FINANCE of the person's unit, and ADMIN; nobody the own."
  CONFIRM_PAYMENT_OF
  "HRBP and ADMIN of the whole company, who may read of the people anyway: several studies together can tell of one of them."
  DEFINE_STUDIES
  "LEARNING, FINANCE, HRBP and ADMIN of the whole company: what is measured, what it is worth and what training cost."
  VALUE_TRAINING
}

"A calendar day, \`YYYY-MM-DD\`. Separate from an instant because days are what policies and periods count."
scalar Date

"An instant, ISO 8601 in UTC. It becomes a day only in the installation's time zone."
scalar DateTime

"An exact decimal with at most 12 places: a JSON number or a string in input, always a string in answers, so that nothing is rounded on the way."
scalar Decimal

"An integer within ±(2^53 - 1) as a JSON number. GraphQL's Int ends at 2^31 - 1, which is too small for money in minor units."
scalar SafeInteger

"A refusal that the caller is meant to read. Faults (bugs, outages) travel as GraphQL errors instead."
interface Problem {
  "One sentence that names the thing and the reason."
  message: String! @access(rule: PARENT)
  "The input field that the refusal is about, from the input's root."
  path: [String!] @access(rule: PARENT)
}

"One mistake in an input, so that all mistakes can be mended in one go."
type Violation @shareable {
  "Where the mistake is, from the input's root."
  path: [String!]! @access(rule: PARENT)
  "What is wrong there and how to write it."
  message: String! @access(rule: PARENT)
}

"The input breaks rules that its types cannot express; all mistakes are listed."
type InvalidInput implements Problem @shareable {
  "All mistakes in one sentence each."
  message: String! @access(rule: PARENT)
  "The first field with a mistake."
  path: [String!] @access(rule: PARENT)
  "Every mistake, at most 100."
  violations: [Violation!]! @access(rule: PARENT)
}

"The request id was used before with another input. A retry must repeat its input; a new wish needs a new id."
type RequestIdReused implements Problem @shareable {
  "Says which request id it is."
  message: String! @access(rule: PARENT)
  "Always the field \`requestId\`."
  path: [String!] @access(rule: PARENT)
}

"The system takes no more work at this moment and has stored nothing of this request."
type Busy implements Problem @shareable {
  "Says what is full."
  message: String! @access(rule: PARENT)
  "Null: the input is not at fault."
  path: [String!] @access(rule: PARENT)
  "How long to wait before the same request is sent again, in milliseconds."
  retryAfterMs: Int! @access(rule: PARENT)
}

"What an import returns: its report, or why nothing of it was taken."
union ImportResult = ImportReport | InvalidInput | Busy

"What became of the rows of an import. Rows are judged one by one: a refused row costs no other row."
type ImportReport @shareable {
  "Rows that were stored."
  accepted: Int! @access(rule: PARENT)
  "Rows that say nothing new."
  unchanged: Int! @access(rule: PARENT)
  "Rows that were refused; nothing of them is stored."
  refused: Int! @access(rule: PARENT)
  "All reasons of all refused rows, in the order of the rows, at most 25 a row."
  problems: [RowProblem!]! @access(rule: PARENT)
}

"One reason why a row was refused."
type RowProblem @shareable {
  "The row's own number, as the caller gave it."
  row: Int! @access(rule: PARENT)
  "The cell that is at fault."
  path: [String!]! @access(rule: PARENT)
  "What is wrong with it and how to write it."
  message: String! @access(rule: PARENT)
  "Which reason it is, such as \`DATE_UNREADABLE\`. A code keeps its meaning for ever, so that a client can say it in another language."
  code: String! @access(rule: PARENT)
  "What the sentence names, such as the text that is no date; at most 10."
  parameters: [RowProblemParameter!]! @access(rule: PARENT)
}

"Something that the sentence of a reason names. Separate from the sentence, so that other sentences can name it too."
type RowProblemParameter @shareable {
  "What it is, such as \`text\`."
  name: String! @access(rule: PARENT)
  "The thing itself, as the sentence has it."
  value: String! @access(rule: PARENT)
}

"An amount of money in the smallest unit of its currency, so that it is never a fraction."
type Money @shareable {
  "The amount in minor units, such as fen or cents."
  minorUnits: SafeInteger! @access(rule: PARENT)
  "ISO 4217, such as CNY."
  currency: String! @access(rule: PARENT)
}

"An amount of money that a caller states."
input MoneyInput {
  "The amount in minor units, within ±(2^53 - 1)."
  minorUnits: SafeInteger!
  "ISO 4217, such as CNY."
  currency: String!
}

"A stretch of days."
type Period @shareable {
  "The first day, inside."
  from: Date! @access(rule: PARENT)
  "The last day, inside."
  to: Date! @access(rule: PARENT)
}

"A stretch of days that a caller states."
input PeriodInput {
  "The first day, inside."
  from: Date!
  "The last day, inside; not before the first."
  to: Date!
}

"Where a page of a long list ends, in the form that Relay clients read."
type PageInfo @shareable {
  "True when there is more after this page."
  hasNextPage: Boolean! @access(rule: PARENT)
  "True when this page does not begin at the list's beginning."
  hasPreviousPage: Boolean! @access(rule: PARENT)
  "Opaque; the place before the first item."
  startCursor: String @access(rule: PARENT)
  "Opaque; hand it to \`after\` to read on."
  endCursor: String @access(rule: PARENT)
}

"What personal data are read for. The list is closed, so that reading can be judged and audited."
enum ViewerPurpose {
  "To look after somebody who may need it."
  PERSONNEL_CARE
  "To plan a career with the person."
  CAREER_PLANNING
  "To judge what a training was worth."
  PROGRAM_EVALUATION
  "To pay what was earned."
  PAYOUT
  "To check what others did."
  AUDIT
}

"Everything that can be read. Single things are null when nothing has that name; everything named can also be listed."
type Query {
  "What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving."
  system: System @shareable @access(rule: OPERATION_STATUS)
}

"The figures of all services. Each service contributes its own field, so a dead one leaves the others readable."
type System

"How much work of a service is still on its way. Two readings that are both at rest and have equal journal ends mean settled."
type ServiceStatus @shareable {
  "Documents whose events have not reached the journal yet."
  pendingDocuments: Int! @access(rule: PARENT)
  "Events that this service has not handled yet."
  lagEvents: Int! @access(rule: PARENT)
  "Age of the oldest of them, in seconds."
  lagSeconds: Int! @access(rule: PARENT)
  "Effects on many documents that are under way."
  openJobs: Int! @access(rule: PARENT)
  "Timers whose time has come and that have not run yet."
  timersDue: Int! @access(rule: PARENT)
  "Events that could not be handled and wait for a person's decision."
  parked: Int! @access(rule: PARENT)
  "Position of the last event of this service in the journal."
  journalEnd: SafeInteger! @access(rule: PARENT)
  "Why this service reads no more events until it is started again; null while it reads them."
  stoppedBecause: String @access(rule: PARENT)
  "Daily sweeps that are due or under way. They look for effects that were lost, and do not count as work on its way."
  sweepsDue: Int @access(rule: PARENT)
  "What the last daily sweep had to mend, and the one that is under way. Anything but 0 is an alert: an effect had been lost."
  sweepMended: Int @access(rule: PARENT)
  "When the last daily sweep ended; null before the first."
  sweptAt: DateTime @access(rule: PARENT)
  "Sources of which an event could not be handled, those that have waited longest first; null when they cannot be read."
  parkedSources(
    "How many, at most 100."
    first: Int = 25
    "Read on after this cursor."
    after: String
  ): ParkedSourceConnection @access(rule: PARENT)
}

"Parked sources in pages."
type ParkedSourceConnection @shareable {
  "The sources with their cursors."
  edges: [ParkedSourceEdge!]! @access(rule: PARENT)
  "The sources alone."
  nodes: [ParkedSource!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A parked source's place in a list."
type ParkedSourceEdge @shareable {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The source."
  node: ParkedSource! @access(rule: PARENT)
}

"A thing whose events wait, because one of them could not be handled. Separate from the thing itself: ids only, so that whoever operates the system need not see what the events are about."
type ParkedSource @shareable {
  "The id of the thing whose events wait; for bytes that no event could be read from, their topic and record key."
  source: ID! @access(rule: PARENT)
  "The parked event that the others wait behind; \`skip\` takes this id."
  eventId: ID @access(rule: PARENT)
  "The type of that event; null for bytes that no event could be read from."
  type: String @access(rule: PARENT)
  "Why it could not be handled, at the last try."
  reason: String! @access(rule: PARENT)
  "When the source was parked."
  parkedAt: DateTime! @access(rule: PARENT)
  "How many events wait, with the first one."
  events: Int! @access(rule: PARENT)
  "True while somebody has asked for a replay that has not ended."
  isReplaying: Boolean! @access(rule: PARENT)
}

"Nothing of this source is parked, so there is nothing to replay."
type SourceNotParked implements Problem @shareable {
  "Names the source."
  message: String! @access(rule: PARENT)
  "Always the field \`source\`."
  path: [String!] @access(rule: PARENT)
}

"The record of an event that was left without effect. Separate from the parked event, because it is kept for ever."
type SkippedEvent @shareable {
  "The id under which it was parked."
  eventId: ID! @access(rule: PARENT)
  "The source whose other events go on without it."
  source: ID! @access(rule: PARENT)
  "Why it is left without effect."
  reason: String! @access(rule: PARENT)
  "Who decided."
  by: String! @access(rule: PARENT)
  "When that was decided."
  skippedAt: DateTime! @access(rule: PARENT)
}

"Nothing is parked under this id: it has been handled, or it never was."
type ParkedEventNotFound implements Problem @shareable {
  "Names the id."
  message: String! @access(rule: PARENT)
  "Always the field \`eventId\`."
  path: [String!] @access(rule: PARENT)
}

# learning: what is taught, who takes part, how active they are, and who has fallen silent.

extend type Query {
  "The course with this key, or null."
  course("The course's key." key: String!): Course @access(rule: IDENTIFIED)
  "All courses, by key."
  courses("How many, at most 100." first: Int = 25, "Read on after this cursor." after: String): CourseConnection
    @access(rule: IDENTIFIED)
  "The cohort with this key, or null."
  cohort("The cohort's key." key: String!): Cohort @access(rule: COMPANY)
  "All cohorts, by key."
  cohorts("How many, at most 100." first: Int = 25, "Read on after this cursor." after: String): CohortConnection
    @access(rule: COMPANY)
}

"Everything that can be changed, one verb and one input each. A result is a success or a named problem."
type Mutation {
  "Records a course, so that cohorts, career steps and policies can name it."
  createCourse("The course." input: CreateCourseInput!): CreateCourseResult @access(rule: PLAN_TRAINING)
  "Plans a run of a course with its dates."
  scheduleCohort("The cohort." input: ScheduleCohortInput!): ScheduleCohortResult @access(rule: PLAN_TRAINING)
  "Records enrollments from rows of text; rows are judged one by one and repeating them changes nothing."
  importEnrollments("The rows, at most 1,000 and 1 MB." input: ImportEnrollmentsInput!): ImportResult
    @access(rule: IMPORT_TRAINING)
  "Records learning activity from rows of text; every row counts once, however often it is sent."
  importActivity("The rows, at most 1,000 and 1 MB." input: ImportActivityInput!): ImportResult
    @access(rule: IMPORT_TRAINING)
  "Has learning handle parked events again, in their order, once the cause is mended. Asking twice is asking once."
  replayLearningEvents("Which sources." input: ReplayLearningEventsInput!): ReplayLearningEventsResult
    @access(rule: OPERATIONS)
  "Leaves a parked event of learning without effect for good, so that what waits behind it can go on. The decision is kept."
  skipLearningEvent("Which event, why, and who decides." input: SkipLearningEventInput!): SkipLearningEventResult
    @access(rule: OPERATIONS)
  "Has learning publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new."
  republishLearningEvents("Who asks." input: RepublishLearningEventsInput!): RepublishLearningEventsResult
    @access(rule: OPERATIONS)
}

extend type System {
  "The learning service."
  learning: ServiceStatus @access(rule: OPERATION_STATUS)
}

"Something that is taught. Separate from its cohorts because policies and careers name the course, whenever it runs."
type Course @key(fields: "id") @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
  "The natural key."
  key: String! @access(rule: IDENTIFIED)
  "How it is announced."
  title: String! @access(rule: IDENTIFIED)
}

"One run of a course with its dates and its people."
type Cohort @key(fields: "id") @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
  "The natural key."
  key: String! @access(rule: IDENTIFIED)
  "What is taught."
  course: Course! @access(rule: IDENTIFIED)
  "The first day."
  startsOn: Date! @access(rule: IDENTIFIED)
  "The last day."
  endsOn: Date! @access(rule: IDENTIFIED)
  "How many people stand where."
  enrollmentCounts: EnrollmentCounts! @access(rule: IDENTIFIED)
  "Silences of this cohort's people, the newest first."
  inactivityAlerts(
    "Only those that stand like this."
    status: InactivityAlertStatus
    "How many, at most 100."
    first: Int = 25
    "Read on after this cursor."
    after: String
  ): InactivityAlertConnection @access(rule: ALL_TRAINING)
}

"""
How many people of a cohort stand where. \`enrolled\` counts all that ever were, the others present states. Who may not read
of the individuals sees each count as it was released last; null says that none is told, since it is about too few people.
"""
type EnrollmentCounts {
  "Everybody who was ever enrolled."
  enrolled: Int @access(rule: GROUP_FIGURES)
  "Taking part now."
  active: Int @access(rule: GROUP_FIGURES)
  "Finished; whether they passed is what the score says."
  completed: Int @access(rule: GROUP_FIGURES)
  "Withdrawn."
  withdrawn: Int @access(rule: GROUP_FIGURES)
}

"A person's part in a cohort."
type Enrollment @key(fields: "id") @access(rule: TRAINING) {
  "Opaque, derived from person and cohort."
  id: ID! @access(rule: TRAINING)
  "Who."
  person: Person @access(rule: TRAINING)
  "In which cohort."
  cohort: Cohort! @access(rule: TRAINING)
  "Where it stands now."
  status: EnrollmentStatus! @access(rule: TRAINING)
  "The first day; null when the source did not say."
  enrolledOn: Date @access(rule: TRAINING)
  "When it was finished."
  completedOn: Date @access(rule: TRAINING)
  "When the person withdrew."
  withdrawnOn: Date @access(rule: TRAINING)
  "The result, when there is one."
  score: Decimal @access(rule: TRAINING)
  "What the person did so far."
  activity: EnrollmentActivity! @access(rule: TRAINING)
  "Silences, the newest first, at most 25."
  inactivityAlerts: [InactivityAlert!]! @access(rule: TRAINING)
}

"Where an enrollment stands."
enum EnrollmentStatus {
  "Signed up; neither begun nor active yet."
  ENROLLED
  "The cohort has begun or the person has been active."
  ACTIVE
  "Finished."
  COMPLETED
  "Given up."
  WITHDRAWN
}

"What a person did in a cohort, summed over all days."
type EnrollmentActivity {
  "The last day with activity; null when there was none."
  lastOn: Date @access(rule: PARENT)
  "On how many different days."
  days: Int! @access(rule: PARENT)
  "How many acts, such as clicks."
  count: SafeInteger! @access(rule: PARENT)
  "How long, in seconds."
  durationSeconds: SafeInteger! @access(rule: PARENT)
}

"Three whole days without activity of somebody who should be active. Raised once per silence."
type InactivityAlert @key(fields: "id") @access(rule: TRAINING) {
  "Opaque, derived from the enrollment and the first silent day."
  id: ID! @access(rule: TRAINING)
  "Whose silence."
  enrollment: Enrollment! @access(rule: TRAINING)
  "The first silent day."
  firstSilentOn: Date! @access(rule: TRAINING)
  "Where it stands."
  status: InactivityAlertStatus! @access(rule: TRAINING)
  "When it was raised."
  raisedAt: DateTime! @access(rule: TRAINING)
  "When it was closed or retracted."
  endedAt: DateTime @access(rule: TRAINING)
}

"Where an alert stands."
enum InactivityAlertStatus {
  "The silence goes on."
  OPEN
  "Activity returned or the enrollment ended."
  CLOSED
  "Late activity showed that there was no silence."
  RETRACTED
}

"Somebody who works or worked here. Known by an HR number; the id never changes."
type Person @key(fields: "id") @access(rule: DIRECTORY) {
  "Opaque, derived from the HR number."
  id: ID! @access(rule: DIRECTORY)
  "The person's enrollments, the newest first."
  enrollments(
    "How many, at most 100."
    first: Int = 10
    "Read on after this cursor."
    after: String
  ): EnrollmentConnection @access(rule: TRAINING)
}

"Courses in pages."
type CourseConnection {
  "The courses with their cursors."
  edges: [CourseEdge!]! @access(rule: PARENT)
  "The courses alone."
  nodes: [Course!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A course's place in a list."
type CourseEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The course."
  node: Course! @access(rule: PARENT)
}

"Cohorts in pages."
type CohortConnection {
  "The cohorts with their cursors."
  edges: [CohortEdge!]! @access(rule: PARENT)
  "The cohorts alone."
  nodes: [Cohort!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A cohort's place in a list."
type CohortEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The cohort."
  node: Cohort! @access(rule: PARENT)
}

"Enrollments in pages."
type EnrollmentConnection {
  "The enrollments with their cursors."
  edges: [EnrollmentEdge!]! @access(rule: PARENT)
  "The enrollments alone."
  nodes: [Enrollment!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"An enrollment's place in a list."
type EnrollmentEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The enrollment."
  node: Enrollment! @access(rule: PARENT)
}

"Alerts in pages."
type InactivityAlertConnection {
  "The alerts with their cursors."
  edges: [InactivityAlertEdge!]! @access(rule: PARENT)
  "The alerts alone."
  nodes: [InactivityAlert!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"An alert's place in a list."
type InactivityAlertEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The alert."
  node: InactivityAlert! @access(rule: PARENT)
}

"A course to record."
input CreateCourseInput {
  "1 to 200 characters. Repeating it with the same input makes nothing new."
  requestId: ID!
  "The natural key."
  key: String!
  "How it is announced."
  title: String!
}

"A run of a course to plan."
input ScheduleCohortInput {
  "1 to 200 characters. Repeating it with the same input makes nothing new."
  requestId: ID!
  "The natural key."
  key: String!
  "The course's key."
  course: String!
  "The first day."
  startsOn: Date!
  "The last day, not before the first."
  endsOn: Date!
}

"Rows about enrollments."
input ImportEnrollmentsInput {
  "True: judge the rows and store nothing."
  dryRun: Boolean = false
  "At most 1,000."
  rows: [EnrollmentRowInput!]!
}

"One row about one person in one cohort. Every cell is text as it stands in the file; an absent cell says nothing, an empty one clears the field."
input EnrollmentRowInput {
  "The row's number in its source, for the report."
  row: Int!
  "The person's HR number."
  person: String
  "The cohort's key."
  cohort: String
  "The first day."
  enrolledOn: String
  "When it was finished."
  completedOn: String
  "When the person withdrew."
  withdrawnOn: String
  "The result."
  score: String
  "When the row's content was known: an instant with offset. The later one wins."
  recordedAt: String
}

"Rows about learning activity."
input ImportActivityInput {
  "True: judge the rows and store nothing."
  dryRun: Boolean = false
  "Where the rows come from, such as the file's name; with the row's number it identifies a row that has no event id."
  source: String!
  "At most 1,000."
  rows: [ActivityRowInput!]!
}

"One act, or several of the same kind on one day. Every cell but \`row\` is text as it stands in the file."
input ActivityRowInput {
  "The row's number in its source: with the source its identity, when it has no event id."
  row: Int!
  "The source's own identity of the act."
  eventId: String
  "The person's HR number."
  person: String
  "The cohort's key."
  cohort: String
  "When: an instant with offset. Either this or \`day\`."
  at: String
  "When: whole days since the cohort's start, may be negative. Either this or \`at\`."
  day: String
  "What was done, such as \`interacted\`."
  verb: String
  "To what, such as a page."
  object: String
  "How many acts the row stands for; 1 when absent."
  count: String
  "How long, in seconds."
  seconds: String
}

"What recording a course returns."
union CreateCourseResult = CreateCourseSuccess | InvalidInput | RequestIdReused | CourseAlreadyExists | Busy

"The course as it stands now."
type CreateCourseSuccess {
  "The course."
  course: Course! @access(rule: PARENT)
}

"What planning a cohort returns."
union ScheduleCohortResult =
  | ScheduleCohortSuccess
  | InvalidInput
  | RequestIdReused
  | CohortAlreadyExists
  | CourseNotFound
  | Busy

"The cohort as it stands now."
type ScheduleCohortSuccess {
  "The cohort."
  cohort: Cohort! @access(rule: PARENT)
}

"A course with this key exists, made by another request."
type CourseAlreadyExists implements Problem {
  "Says which key."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"A cohort with this key exists, made by another request."
type CohortAlreadyExists implements Problem {
  "Says which key."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"No course has this key."
type CourseNotFound implements Problem {
  "Says which key."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"Which parked sources of learning are to be handled again."
input ReplayLearningEventsInput {
  "Names this request."
  requestId: ID!
  "One source; all that are parked when it is absent or null."
  source: ID
}

"Which parked event of learning is never to have an effect, and who decides so."
input SkipLearningEventInput {
  "Names this request. It is kept with the decision."
  requestId: ID!
  "The id under which the event is parked."
  eventId: ID!
  "Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters."
  reason: String!
  "Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured."
  by: String!
}

"What asking learning for a replay returns."
union ReplayLearningEventsResult = ReplayLearningEventsSuccess | InvalidInput | SourceNotParked | Busy

"The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why."
type ReplayLearningEventsSuccess {
  "How many sources are to be replayed."
  sources: Int! @access(rule: PARENT)
}

"What skipping an event of learning returns."
union SkipLearningEventResult = SkipLearningEventSuccess | InvalidInput | ParkedEventNotFound | RequestIdReused | Busy

"The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record."
type SkipLearningEventSuccess {
  "The event that was skipped."
  skippedEvent: SkippedEvent! @access(rule: PARENT)
}

"Who asks that learning publishes how everything stands."
input RepublishLearningEventsInput {
  "Names this request. A repeat of the last one changes nothing; another one begins anew."
  requestId: ID!
  "Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured."
  by: String!
}

"What asking learning for a republication returns."
union RepublishLearningEventsResult = RepublishLearningEventsSuccess | InvalidInput | RequestIdReused | Busy

"The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended."
type RepublishLearningEventsSuccess {
  "How many jobs publish again: one for each kind of thing."
  jobs: Int! @access(rule: PARENT)
}
`,
  recognition: `# Value types that several subgraphs answer with. Every subgraph is this file plus its own; nothing here has an owner.
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

"Which rule lets a viewer see a field, or know that a thing exists. Nothing is shown that names none."
directive @access("The rule." rule: AccessRule!) on OBJECT | FIELD_DEFINITION

"""
Who may see or do what. Roles hold for the whole company or for an org unit and all below it; \`ADMIN\` of the whole company
meets every rule but that on personal risk, which nobody meets without a purpose.
"""
enum AccessRule {
  "Whoever sees what it is part of. Only on types without a key, which cannot be reached otherwise."
  PARENT
  "Everybody who has shown who they are."
  IDENTIFIED
  "Everybody with a role but candidates."
  COMPANY
  "The person, those whom the person leads, the person's managers at any depth, and those who look after, train or pay people."
  DIRECTORY
  "The person, the person's managers, and HRBP."
  EMPLOYMENT
  "The person, the person's managers, HRBP and LEARNING."
  CAREER
  "The person, the person's managers, HRBP and LEARNING."
  TRAINING
  "The person, HRBP and FINANCE."
  PAY
  "The person, the person's managers, and HRBP."
  PERFORMANCE
  "The person; with a purpose that asks for it the person's managers, HRBP and ADMIN, and every reading is kept."
  PERSONAL_RISK
  "The person; with the purpose \`AUDIT\` ADMIN."
  READINGS
  "HRBP, LEARNING and ADMIN of the whole company."
  ALL_PEOPLE
  "HRBP, LEARNING and ADMIN of the whole company."
  ALL_TRAINING
  "HRBP, FINANCE and ADMIN of the whole company."
  ALL_PAY
  "Everybody of the whole company who answers for figures: HRBP, LEARNING, FINANCE, EXECUTIVE, BI, BUSINESS_UNIT."
  GROUP_FIGURES
  "Everybody who answers for figures, of the whole company or of the unit that owns the study."
  STUDY
  "Everybody of the whole company who answers for figures."
  ALL_STUDIES
  "ADMIN, and SERVICE, which feeds the system and waits until what it fed has settled."
  OPERATION_STATUS
  "ADMIN."
  OPERATIONS
  "SERVICE, HRBP and ADMIN of the whole company."
  IMPORT_PEOPLE
  "SERVICE, LEARNING and ADMIN of the whole company."
  IMPORT_TRAINING
  "SERVICE and ADMIN of the whole company."
  IMPORT_OUTCOMES
  "HRBP and ADMIN of the whole company."
  PLAN_CAREERS
  "LEARNING and ADMIN of the whole company."
  PLAN_TRAINING
  "HRBP and ADMIN of the whole company: who publishes a rule on a number reads that number of whoever meets it."
  PUBLISH_POLICIES
  "HRBP and FINANCE for those whose pay they may see, and ADMIN."
  DECIDE_PAY
  "FINANCE for those whose pay it may see, and ADMIN."
  CONFIRM_PAYMENT
  "About whose pay one decides: HRBP and FINANCE of the person's unit, and ADMIN; nobody about the own."
  DECIDE_PAY_OF
  "Whose payment one confirms: FINANCE of the person's unit, and ADMIN; nobody the own."
  CONFIRM_PAYMENT_OF
  "HRBP and ADMIN of the whole company, who may read of the people anyway: several studies together can tell of one of them."
  DEFINE_STUDIES
  "LEARNING, FINANCE, HRBP and ADMIN of the whole company: what is measured, what it is worth and what training cost."
  VALUE_TRAINING
}

"A calendar day, \`YYYY-MM-DD\`. Separate from an instant because days are what policies and periods count."
scalar Date

"An instant, ISO 8601 in UTC. It becomes a day only in the installation's time zone."
scalar DateTime

"An exact decimal with at most 12 places: a JSON number or a string in input, always a string in answers, so that nothing is rounded on the way."
scalar Decimal

"An integer within ±(2^53 - 1) as a JSON number. GraphQL's Int ends at 2^31 - 1, which is too small for money in minor units."
scalar SafeInteger

"A refusal that the caller is meant to read. Faults (bugs, outages) travel as GraphQL errors instead."
interface Problem {
  "One sentence that names the thing and the reason."
  message: String! @access(rule: PARENT)
  "The input field that the refusal is about, from the input's root."
  path: [String!] @access(rule: PARENT)
}

"One mistake in an input, so that all mistakes can be mended in one go."
type Violation @shareable {
  "Where the mistake is, from the input's root."
  path: [String!]! @access(rule: PARENT)
  "What is wrong there and how to write it."
  message: String! @access(rule: PARENT)
}

"The input breaks rules that its types cannot express; all mistakes are listed."
type InvalidInput implements Problem @shareable {
  "All mistakes in one sentence each."
  message: String! @access(rule: PARENT)
  "The first field with a mistake."
  path: [String!] @access(rule: PARENT)
  "Every mistake, at most 100."
  violations: [Violation!]! @access(rule: PARENT)
}

"The request id was used before with another input. A retry must repeat its input; a new wish needs a new id."
type RequestIdReused implements Problem @shareable {
  "Says which request id it is."
  message: String! @access(rule: PARENT)
  "Always the field \`requestId\`."
  path: [String!] @access(rule: PARENT)
}

"The system takes no more work at this moment and has stored nothing of this request."
type Busy implements Problem @shareable {
  "Says what is full."
  message: String! @access(rule: PARENT)
  "Null: the input is not at fault."
  path: [String!] @access(rule: PARENT)
  "How long to wait before the same request is sent again, in milliseconds."
  retryAfterMs: Int! @access(rule: PARENT)
}

"What an import returns: its report, or why nothing of it was taken."
union ImportResult = ImportReport | InvalidInput | Busy

"What became of the rows of an import. Rows are judged one by one: a refused row costs no other row."
type ImportReport @shareable {
  "Rows that were stored."
  accepted: Int! @access(rule: PARENT)
  "Rows that say nothing new."
  unchanged: Int! @access(rule: PARENT)
  "Rows that were refused; nothing of them is stored."
  refused: Int! @access(rule: PARENT)
  "All reasons of all refused rows, in the order of the rows, at most 25 a row."
  problems: [RowProblem!]! @access(rule: PARENT)
}

"One reason why a row was refused."
type RowProblem @shareable {
  "The row's own number, as the caller gave it."
  row: Int! @access(rule: PARENT)
  "The cell that is at fault."
  path: [String!]! @access(rule: PARENT)
  "What is wrong with it and how to write it."
  message: String! @access(rule: PARENT)
  "Which reason it is, such as \`DATE_UNREADABLE\`. A code keeps its meaning for ever, so that a client can say it in another language."
  code: String! @access(rule: PARENT)
  "What the sentence names, such as the text that is no date; at most 10."
  parameters: [RowProblemParameter!]! @access(rule: PARENT)
}

"Something that the sentence of a reason names. Separate from the sentence, so that other sentences can name it too."
type RowProblemParameter @shareable {
  "What it is, such as \`text\`."
  name: String! @access(rule: PARENT)
  "The thing itself, as the sentence has it."
  value: String! @access(rule: PARENT)
}

"An amount of money in the smallest unit of its currency, so that it is never a fraction."
type Money @shareable {
  "The amount in minor units, such as fen or cents."
  minorUnits: SafeInteger! @access(rule: PARENT)
  "ISO 4217, such as CNY."
  currency: String! @access(rule: PARENT)
}

"An amount of money that a caller states."
input MoneyInput {
  "The amount in minor units, within ±(2^53 - 1)."
  minorUnits: SafeInteger!
  "ISO 4217, such as CNY."
  currency: String!
}

"A stretch of days."
type Period @shareable {
  "The first day, inside."
  from: Date! @access(rule: PARENT)
  "The last day, inside."
  to: Date! @access(rule: PARENT)
}

"A stretch of days that a caller states."
input PeriodInput {
  "The first day, inside."
  from: Date!
  "The last day, inside; not before the first."
  to: Date!
}

"Where a page of a long list ends, in the form that Relay clients read."
type PageInfo @shareable {
  "True when there is more after this page."
  hasNextPage: Boolean! @access(rule: PARENT)
  "True when this page does not begin at the list's beginning."
  hasPreviousPage: Boolean! @access(rule: PARENT)
  "Opaque; the place before the first item."
  startCursor: String @access(rule: PARENT)
  "Opaque; hand it to \`after\` to read on."
  endCursor: String @access(rule: PARENT)
}

"What personal data are read for. The list is closed, so that reading can be judged and audited."
enum ViewerPurpose {
  "To look after somebody who may need it."
  PERSONNEL_CARE
  "To plan a career with the person."
  CAREER_PLANNING
  "To judge what a training was worth."
  PROGRAM_EVALUATION
  "To pay what was earned."
  PAYOUT
  "To check what others did."
  AUDIT
}

"Everything that can be read. Single things are null when nothing has that name; everything named can also be listed."
type Query {
  "What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving."
  system: System @shareable @access(rule: OPERATION_STATUS)
}

"The figures of all services. Each service contributes its own field, so a dead one leaves the others readable."
type System

"How much work of a service is still on its way. Two readings that are both at rest and have equal journal ends mean settled."
type ServiceStatus @shareable {
  "Documents whose events have not reached the journal yet."
  pendingDocuments: Int! @access(rule: PARENT)
  "Events that this service has not handled yet."
  lagEvents: Int! @access(rule: PARENT)
  "Age of the oldest of them, in seconds."
  lagSeconds: Int! @access(rule: PARENT)
  "Effects on many documents that are under way."
  openJobs: Int! @access(rule: PARENT)
  "Timers whose time has come and that have not run yet."
  timersDue: Int! @access(rule: PARENT)
  "Events that could not be handled and wait for a person's decision."
  parked: Int! @access(rule: PARENT)
  "Position of the last event of this service in the journal."
  journalEnd: SafeInteger! @access(rule: PARENT)
  "Why this service reads no more events until it is started again; null while it reads them."
  stoppedBecause: String @access(rule: PARENT)
  "Daily sweeps that are due or under way. They look for effects that were lost, and do not count as work on its way."
  sweepsDue: Int @access(rule: PARENT)
  "What the last daily sweep had to mend, and the one that is under way. Anything but 0 is an alert: an effect had been lost."
  sweepMended: Int @access(rule: PARENT)
  "When the last daily sweep ended; null before the first."
  sweptAt: DateTime @access(rule: PARENT)
  "Sources of which an event could not be handled, those that have waited longest first; null when they cannot be read."
  parkedSources(
    "How many, at most 100."
    first: Int = 25
    "Read on after this cursor."
    after: String
  ): ParkedSourceConnection @access(rule: PARENT)
}

"Parked sources in pages."
type ParkedSourceConnection @shareable {
  "The sources with their cursors."
  edges: [ParkedSourceEdge!]! @access(rule: PARENT)
  "The sources alone."
  nodes: [ParkedSource!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A parked source's place in a list."
type ParkedSourceEdge @shareable {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The source."
  node: ParkedSource! @access(rule: PARENT)
}

"A thing whose events wait, because one of them could not be handled. Separate from the thing itself: ids only, so that whoever operates the system need not see what the events are about."
type ParkedSource @shareable {
  "The id of the thing whose events wait; for bytes that no event could be read from, their topic and record key."
  source: ID! @access(rule: PARENT)
  "The parked event that the others wait behind; \`skip\` takes this id."
  eventId: ID @access(rule: PARENT)
  "The type of that event; null for bytes that no event could be read from."
  type: String @access(rule: PARENT)
  "Why it could not be handled, at the last try."
  reason: String! @access(rule: PARENT)
  "When the source was parked."
  parkedAt: DateTime! @access(rule: PARENT)
  "How many events wait, with the first one."
  events: Int! @access(rule: PARENT)
  "True while somebody has asked for a replay that has not ended."
  isReplaying: Boolean! @access(rule: PARENT)
}

"Nothing of this source is parked, so there is nothing to replay."
type SourceNotParked implements Problem @shareable {
  "Names the source."
  message: String! @access(rule: PARENT)
  "Always the field \`source\`."
  path: [String!] @access(rule: PARENT)
}

"The record of an event that was left without effect. Separate from the parked event, because it is kept for ever."
type SkippedEvent @shareable {
  "The id under which it was parked."
  eventId: ID! @access(rule: PARENT)
  "The source whose other events go on without it."
  source: ID! @access(rule: PARENT)
  "Why it is left without effect."
  reason: String! @access(rule: PARENT)
  "Who decided."
  by: String! @access(rule: PARENT)
  "When that was decided."
  skippedAt: DateTime! @access(rule: PARENT)
}

"Nothing is parked under this id: it has been handled, or it never was."
type ParkedEventNotFound implements Problem @shareable {
  "Names the id."
  message: String! @access(rule: PARENT)
  "Always the field \`eventId\`."
  path: [String!] @access(rule: PARENT)
}

# recognition: what people are given for what they achieved, always tied to evidence.

extend type Query {
  "The incentive policy with this key, or null."
  incentivePolicy("The policy's key." key: String!): IncentivePolicy @access(rule: COMPANY)
  "All incentive policies, by key."
  incentivePolicies(
    "How many, at most 100."
    first: Int = 25
    "Read on after this cursor."
    after: String
  ): IncentivePolicyConnection @access(rule: COMPANY)
}

"Everything that can be changed, one verb and one input each. A result is a success or a named problem."
type Mutation {
  "Publishes a rule by which people earn money, as data with a day from which it holds. A known key gets a new version."
  publishIncentivePolicy("The policy." input: PublishIncentivePolicyInput!): PublishIncentivePolicyResult
    @access(rule: PUBLISH_POLICIES)
  "Approves an accrued incentive for payment."
  approveIncentive("Which one." input: ApproveIncentiveInput!): ApproveIncentiveResult @access(rule: DECIDE_PAY)
  "Rejects an accrued incentive, with a reason."
  rejectIncentive("Which one and why." input: RejectIncentiveInput!): RejectIncentiveResult @access(rule: DECIDE_PAY)
  "Records that an approved incentive was paid."
  payIncentive("Which one." input: PayIncentiveInput!): PayIncentiveResult @access(rule: CONFIRM_PAYMENT)
  "Decides what becomes of a paid incentive whose evidence was corrected away."
  decideIncentiveReversal("Which one and how." input: DecideIncentiveReversalInput!): DecideIncentiveReversalResult
    @access(rule: DECIDE_PAY)
  "Has recognition handle parked events again, in their order, once the cause is mended. Asking twice is asking once."
  replayRecognitionEvents("Which sources." input: ReplayRecognitionEventsInput!): ReplayRecognitionEventsResult
    @access(rule: OPERATIONS)
  "Leaves a parked event of recognition without effect for good, so that what waits behind it can go on. The decision is kept."
  skipRecognitionEvent(
    "Which event, why, and who decides."
    input: SkipRecognitionEventInput!
  ): SkipRecognitionEventResult @access(rule: OPERATIONS)
  "Has recognition publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new."
  republishRecognitionEvents("Who asks." input: RepublishRecognitionEventsInput!): RepublishRecognitionEventsResult
    @access(rule: OPERATIONS)
}

extend type System {
  "The recognition service."
  recognition: ServiceStatus @access(rule: OPERATION_STATUS)
}

"A rule by which people earn money. Separate from its entries because it is published before anybody earns by it."
type IncentivePolicy @key(fields: "id") @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
  "The natural key."
  key: String! @access(rule: IDENTIFIED)
  "How it is announced."
  title: String! @access(rule: IDENTIFIED)
  "Rises with each publication; completions are judged by the latest version in force on their day."
  version: Int! @access(rule: IDENTIFIED)
  "From when this version holds."
  effectiveFrom: Date! @access(rule: IDENTIFIED)
  "What has to be shown."
  rule: IncentiveRule! @access(rule: IDENTIFIED)
  "One entry per person who ever met the rule, reversed ones included."
  entries("How many, at most 100." first: Int = 25, "Read on after this cursor." after: String): IncentiveConnection
    @access(rule: ALL_PAY)
  "Everybody who completed in the policy's time and does not meet the rule now, with the first reason that holds."
  notPaid(
    "How many, at most 100."
    first: Int = 25
    "Read on after this cursor."
    after: String
  ): IncentiveDenialConnection @access(rule: ALL_PAY)
}

"What has to be shown to earn; exactly one member is set."
type IncentiveRule {
  "A business number of the person has to improve."
  metricGrowth: MetricGrowthRule @access(rule: PARENT)
}

"Pays those who completed a course and whose number then improved by at least a percentage. Not adjusted: growth is no proof of training."
type MetricGrowthRule {
  "The course that has to be completed."
  course: Course @access(rule: PARENT)
  "The number that has to improve."
  metric: Metric @access(rule: PARENT)
  "The time before."
  baseline: Period! @access(rule: PARENT)
  "The time after."
  outcome: Period! @access(rule: PARENT)
  "The least improvement that pays, inclusive, in percent of the baseline."
  minimumGrowthPercent: Decimal! @access(rule: PARENT)
  "What it pays."
  amount: Money! @access(rule: PARENT)
}

"Money that a person earned under a policy, with the evidence for it."
type Incentive @key(fields: "id") @access(rule: PAY) {
  "Opaque, derived from policy and person."
  id: ID! @access(rule: PAY)
  "The rule that was met."
  policy: IncentivePolicy! @access(rule: PAY)
  "Who earned it."
  person: Person @access(rule: PAY)
  "Where it stands now."
  status: IncentiveStatus! @access(rule: PAY)
  "How much."
  amount: Money! @access(rule: PAY)
  "What it rests on; null for a rule without numbers."
  evidence: MetricGrowthEvidence @access(rule: PAY)
  "Set when a paid entry's evidence was corrected away and nobody has decided yet."
  reversalProposedAt: DateTime @access(rule: PAY)
  "All that happened to it, oldest first, at most 100."
  revisions: [IncentiveRevision!]! @access(rule: PAY)
}

"Where an incentive stands."
enum IncentiveStatus {
  "Earned; nobody has decided yet."
  ACCRUED
  "To be paid."
  APPROVED
  "Refused by a person."
  REJECTED
  "Paid."
  PAID
  "Taken back because its evidence was corrected away."
  REVERSED
}

"One change of an incentive, kept for ever."
type IncentiveRevision {
  "What it became."
  status: IncentiveStatus! @access(rule: PARENT)
  "How much it was then."
  amount: Money! @access(rule: PARENT)
  "When."
  changedAt: DateTime! @access(rule: PARENT)
  "Why."
  reason: String! @access(rule: PARENT)
}

"The numbers that met the rule. Not adjusted: growth is no proof of training."
type MetricGrowthEvidence {
  "Which number."
  metric: Metric @access(rule: PARENT)
  "The value before."
  baseline: Decimal! @access(rule: PARENT)
  "The value after."
  outcome: Decimal! @access(rule: PARENT)
  "The improvement in percent of the baseline, for reading; the rule is decided in exact decimals."
  growthPercent: Float! @access(rule: PARENT)
}

"Why a completer is not paid under a policy."
type IncentiveDenial {
  "Who."
  person: Person @access(rule: PARENT)
  "The first reason that holds."
  reason: IncentiveDenialReason! @access(rule: PARENT)
}

"Why a completer is not paid."
enum IncentiveDenialReason {
  "No usable value before; a gap or an overlap counts as missing."
  MISSING_BASELINE
  "No usable value after; a gap or an overlap counts as missing."
  MISSING_OUTCOME
  "Sums over periods whose lengths differ by more than 12 percent."
  PERIODS_NOT_COMPARABLE
  "Growth over zero or less is undefined."
  BASELINE_NOT_POSITIVE
  "The improvement is too small."
  BELOW_THRESHOLD
}

"Somebody who works or worked here. Known by an HR number; the id never changes."
type Person @key(fields: "id") @access(rule: DIRECTORY) {
  "Opaque, derived from the HR number."
  id: ID! @access(rule: DIRECTORY)
  "What the person earned."
  incentives("How many, at most 100." first: Int = 10, "Read on after this cursor." after: String): IncentiveConnection
    @access(rule: PAY)
}

"Something that is taught. Separate from its cohorts because policies and careers name the course, whenever it runs."
type Course @key(fields: "id", resolvable: false) @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
}

"A number that the business measures for each person."
type Metric @key(fields: "id", resolvable: false) @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
}

"Policies in pages."
type IncentivePolicyConnection {
  "The policies with their cursors."
  edges: [IncentivePolicyEdge!]! @access(rule: PARENT)
  "The policies alone."
  nodes: [IncentivePolicy!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A policy's place in a list."
type IncentivePolicyEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The policy."
  node: IncentivePolicy! @access(rule: PARENT)
}

"Incentives in pages."
type IncentiveConnection {
  "The incentives with their cursors."
  edges: [IncentiveEdge!]! @access(rule: PARENT)
  "The incentives alone."
  nodes: [Incentive!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
  "How many there are in all."
  totalCount: Int @access(rule: PARENT)
}

"An incentive's place in a list."
type IncentiveEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The incentive."
  node: Incentive! @access(rule: PARENT)
}

"Denials in pages."
type IncentiveDenialConnection {
  "The denials with their cursors."
  edges: [IncentiveDenialEdge!]! @access(rule: PARENT)
  "The denials alone."
  nodes: [IncentiveDenial!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
  "How many there are in all."
  totalCount: Int @access(rule: PARENT)
}

"A denial's place in a list."
type IncentiveDenialEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The denial."
  node: IncentiveDenial! @access(rule: PARENT)
}

"A policy to publish."
input PublishIncentivePolicyInput {
  "1 to 200 characters. Repeating it with the same input makes nothing new."
  requestId: ID!
  "The natural key."
  key: String!
  "How it is announced."
  title: String!
  "From when it holds."
  effectiveFrom: Date!
  "What has to be shown."
  rule: IncentiveRuleInput!
}

"What has to be shown to earn; exactly one member."
input IncentiveRuleInput {
  "A business number of the person has to improve."
  metricGrowth: MetricGrowthRuleInput
}

"A rule on the growth of a number."
input MetricGrowthRuleInput {
  "The course's key."
  course: String!
  "The metric's key."
  metric: String!
  "The time before."
  baseline: PeriodInput!
  "The time after."
  outcome: PeriodInput!
  "The least improvement that pays, inclusive, in percent."
  minimumGrowthPercent: Decimal!
  "What it pays, more than zero."
  amount: MoneyInput!
}

"An incentive to approve."
input ApproveIncentiveInput {
  "1 to 200 characters. Repeating it with the same input changes nothing more."
  requestId: ID!
  "The incentive's id."
  incentive: ID!
}

"An incentive to reject."
input RejectIncentiveInput {
  "1 to 200 characters. Repeating it with the same input changes nothing more."
  requestId: ID!
  "The incentive's id."
  incentive: ID!
  "Why."
  reason: String!
}

"An incentive that was paid."
input PayIncentiveInput {
  "1 to 200 characters. Repeating it with the same input changes nothing more."
  requestId: ID!
  "The incentive's id."
  incentive: ID!
}

"A decision on a proposed reversal."
input DecideIncentiveReversalInput {
  "1 to 200 characters. Repeating it with the same input changes nothing more."
  requestId: ID!
  "The incentive's id."
  incentive: ID!
  "True takes the money back, false lets the person keep it."
  isReversed: Boolean!
  "Why."
  reason: String!
}

"What publishing a policy returns."
union PublishIncentivePolicyResult = PublishIncentivePolicySuccess | InvalidInput | RequestIdReused | Busy

"The policy as it stands now."
type PublishIncentivePolicySuccess {
  "The policy."
  policy: IncentivePolicy! @access(rule: PARENT)
}

"What approving returns."
union ApproveIncentiveResult =
  | ApproveIncentiveSuccess
  | InvalidInput
  | RequestIdReused
  | IncentiveNotFound
  | IncentiveNotAccrued
  | Busy

"The incentive as it stands now."
type ApproveIncentiveSuccess {
  "The incentive."
  incentive: Incentive! @access(rule: PARENT)
}

"What rejecting returns."
union RejectIncentiveResult =
  | RejectIncentiveSuccess
  | InvalidInput
  | RequestIdReused
  | IncentiveNotFound
  | IncentiveNotAccrued
  | Busy

"The incentive as it stands now."
type RejectIncentiveSuccess {
  "The incentive."
  incentive: Incentive! @access(rule: PARENT)
}

"What recording a payment returns."
union PayIncentiveResult =
  | PayIncentiveSuccess
  | InvalidInput
  | RequestIdReused
  | IncentiveNotFound
  | IncentiveNotApproved
  | Busy

"The incentive as it stands now."
type PayIncentiveSuccess {
  "The incentive."
  incentive: Incentive! @access(rule: PARENT)
}

"What deciding on a reversal returns."
union DecideIncentiveReversalResult =
  | DecideIncentiveReversalSuccess
  | InvalidInput
  | RequestIdReused
  | IncentiveNotFound
  | IncentiveReversalNotProposed
  | Busy

"The incentive as it stands now."
type DecideIncentiveReversalSuccess {
  "The incentive."
  incentive: Incentive! @access(rule: PARENT)
}

"No incentive has this id."
type IncentiveNotFound implements Problem {
  "Says which id."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"Only an accrued incentive can be approved or rejected."
type IncentiveNotAccrued implements Problem {
  "Says how it stands."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"Only an approved incentive can be paid."
type IncentiveNotApproved implements Problem {
  "Says how it stands."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"Nothing was proposed that could be decided."
type IncentiveReversalNotProposed implements Problem {
  "Says how it stands."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"Which parked sources of recognition are to be handled again."
input ReplayRecognitionEventsInput {
  "Names this request."
  requestId: ID!
  "One source; all that are parked when it is absent or null."
  source: ID
}

"Which parked event of recognition is never to have an effect, and who decides so."
input SkipRecognitionEventInput {
  "Names this request. It is kept with the decision."
  requestId: ID!
  "The id under which the event is parked."
  eventId: ID!
  "Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters."
  reason: String!
  "Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured."
  by: String!
}

"What asking recognition for a replay returns."
union ReplayRecognitionEventsResult = ReplayRecognitionEventsSuccess | InvalidInput | SourceNotParked | Busy

"The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why."
type ReplayRecognitionEventsSuccess {
  "How many sources are to be replayed."
  sources: Int! @access(rule: PARENT)
}

"What skipping an event of recognition returns."
union SkipRecognitionEventResult =
  | SkipRecognitionEventSuccess
  | InvalidInput
  | ParkedEventNotFound
  | RequestIdReused
  | Busy

"The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record."
type SkipRecognitionEventSuccess {
  "The event that was skipped."
  skippedEvent: SkippedEvent! @access(rule: PARENT)
}

"Who asks that recognition publishes how everything stands."
input RepublishRecognitionEventsInput {
  "Names this request. A repeat of the last one changes nothing; another one begins anew."
  requestId: ID!
  "Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured."
  by: String!
}

"What asking recognition for a republication returns."
union RepublishRecognitionEventsResult = RepublishRecognitionEventsSuccess | InvalidInput | RequestIdReused | Busy

"The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended."
type RepublishRecognitionEventsSuccess {
  "How many jobs publish again: one for each kind of thing."
  jobs: Int! @access(rule: PARENT)
}
`,
  outcomes: `# Value types that several subgraphs answer with. Every subgraph is this file plus its own; nothing here has an owner.
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

"Which rule lets a viewer see a field, or know that a thing exists. Nothing is shown that names none."
directive @access("The rule." rule: AccessRule!) on OBJECT | FIELD_DEFINITION

"""
Who may see or do what. Roles hold for the whole company or for an org unit and all below it; \`ADMIN\` of the whole company
meets every rule but that on personal risk, which nobody meets without a purpose.
"""
enum AccessRule {
  "Whoever sees what it is part of. Only on types without a key, which cannot be reached otherwise."
  PARENT
  "Everybody who has shown who they are."
  IDENTIFIED
  "Everybody with a role but candidates."
  COMPANY
  "The person, those whom the person leads, the person's managers at any depth, and those who look after, train or pay people."
  DIRECTORY
  "The person, the person's managers, and HRBP."
  EMPLOYMENT
  "The person, the person's managers, HRBP and LEARNING."
  CAREER
  "The person, the person's managers, HRBP and LEARNING."
  TRAINING
  "The person, HRBP and FINANCE."
  PAY
  "The person, the person's managers, and HRBP."
  PERFORMANCE
  "The person; with a purpose that asks for it the person's managers, HRBP and ADMIN, and every reading is kept."
  PERSONAL_RISK
  "The person; with the purpose \`AUDIT\` ADMIN."
  READINGS
  "HRBP, LEARNING and ADMIN of the whole company."
  ALL_PEOPLE
  "HRBP, LEARNING and ADMIN of the whole company."
  ALL_TRAINING
  "HRBP, FINANCE and ADMIN of the whole company."
  ALL_PAY
  "Everybody of the whole company who answers for figures: HRBP, LEARNING, FINANCE, EXECUTIVE, BI, BUSINESS_UNIT."
  GROUP_FIGURES
  "Everybody who answers for figures, of the whole company or of the unit that owns the study."
  STUDY
  "Everybody of the whole company who answers for figures."
  ALL_STUDIES
  "ADMIN, and SERVICE, which feeds the system and waits until what it fed has settled."
  OPERATION_STATUS
  "ADMIN."
  OPERATIONS
  "SERVICE, HRBP and ADMIN of the whole company."
  IMPORT_PEOPLE
  "SERVICE, LEARNING and ADMIN of the whole company."
  IMPORT_TRAINING
  "SERVICE and ADMIN of the whole company."
  IMPORT_OUTCOMES
  "HRBP and ADMIN of the whole company."
  PLAN_CAREERS
  "LEARNING and ADMIN of the whole company."
  PLAN_TRAINING
  "HRBP and ADMIN of the whole company: who publishes a rule on a number reads that number of whoever meets it."
  PUBLISH_POLICIES
  "HRBP and FINANCE for those whose pay they may see, and ADMIN."
  DECIDE_PAY
  "FINANCE for those whose pay it may see, and ADMIN."
  CONFIRM_PAYMENT
  "About whose pay one decides: HRBP and FINANCE of the person's unit, and ADMIN; nobody about the own."
  DECIDE_PAY_OF
  "Whose payment one confirms: FINANCE of the person's unit, and ADMIN; nobody the own."
  CONFIRM_PAYMENT_OF
  "HRBP and ADMIN of the whole company, who may read of the people anyway: several studies together can tell of one of them."
  DEFINE_STUDIES
  "LEARNING, FINANCE, HRBP and ADMIN of the whole company: what is measured, what it is worth and what training cost."
  VALUE_TRAINING
}

"A calendar day, \`YYYY-MM-DD\`. Separate from an instant because days are what policies and periods count."
scalar Date

"An instant, ISO 8601 in UTC. It becomes a day only in the installation's time zone."
scalar DateTime

"An exact decimal with at most 12 places: a JSON number or a string in input, always a string in answers, so that nothing is rounded on the way."
scalar Decimal

"An integer within ±(2^53 - 1) as a JSON number. GraphQL's Int ends at 2^31 - 1, which is too small for money in minor units."
scalar SafeInteger

"A refusal that the caller is meant to read. Faults (bugs, outages) travel as GraphQL errors instead."
interface Problem {
  "One sentence that names the thing and the reason."
  message: String! @access(rule: PARENT)
  "The input field that the refusal is about, from the input's root."
  path: [String!] @access(rule: PARENT)
}

"One mistake in an input, so that all mistakes can be mended in one go."
type Violation @shareable {
  "Where the mistake is, from the input's root."
  path: [String!]! @access(rule: PARENT)
  "What is wrong there and how to write it."
  message: String! @access(rule: PARENT)
}

"The input breaks rules that its types cannot express; all mistakes are listed."
type InvalidInput implements Problem @shareable {
  "All mistakes in one sentence each."
  message: String! @access(rule: PARENT)
  "The first field with a mistake."
  path: [String!] @access(rule: PARENT)
  "Every mistake, at most 100."
  violations: [Violation!]! @access(rule: PARENT)
}

"The request id was used before with another input. A retry must repeat its input; a new wish needs a new id."
type RequestIdReused implements Problem @shareable {
  "Says which request id it is."
  message: String! @access(rule: PARENT)
  "Always the field \`requestId\`."
  path: [String!] @access(rule: PARENT)
}

"The system takes no more work at this moment and has stored nothing of this request."
type Busy implements Problem @shareable {
  "Says what is full."
  message: String! @access(rule: PARENT)
  "Null: the input is not at fault."
  path: [String!] @access(rule: PARENT)
  "How long to wait before the same request is sent again, in milliseconds."
  retryAfterMs: Int! @access(rule: PARENT)
}

"What an import returns: its report, or why nothing of it was taken."
union ImportResult = ImportReport | InvalidInput | Busy

"What became of the rows of an import. Rows are judged one by one: a refused row costs no other row."
type ImportReport @shareable {
  "Rows that were stored."
  accepted: Int! @access(rule: PARENT)
  "Rows that say nothing new."
  unchanged: Int! @access(rule: PARENT)
  "Rows that were refused; nothing of them is stored."
  refused: Int! @access(rule: PARENT)
  "All reasons of all refused rows, in the order of the rows, at most 25 a row."
  problems: [RowProblem!]! @access(rule: PARENT)
}

"One reason why a row was refused."
type RowProblem @shareable {
  "The row's own number, as the caller gave it."
  row: Int! @access(rule: PARENT)
  "The cell that is at fault."
  path: [String!]! @access(rule: PARENT)
  "What is wrong with it and how to write it."
  message: String! @access(rule: PARENT)
  "Which reason it is, such as \`DATE_UNREADABLE\`. A code keeps its meaning for ever, so that a client can say it in another language."
  code: String! @access(rule: PARENT)
  "What the sentence names, such as the text that is no date; at most 10."
  parameters: [RowProblemParameter!]! @access(rule: PARENT)
}

"Something that the sentence of a reason names. Separate from the sentence, so that other sentences can name it too."
type RowProblemParameter @shareable {
  "What it is, such as \`text\`."
  name: String! @access(rule: PARENT)
  "The thing itself, as the sentence has it."
  value: String! @access(rule: PARENT)
}

"An amount of money in the smallest unit of its currency, so that it is never a fraction."
type Money @shareable {
  "The amount in minor units, such as fen or cents."
  minorUnits: SafeInteger! @access(rule: PARENT)
  "ISO 4217, such as CNY."
  currency: String! @access(rule: PARENT)
}

"An amount of money that a caller states."
input MoneyInput {
  "The amount in minor units, within ±(2^53 - 1)."
  minorUnits: SafeInteger!
  "ISO 4217, such as CNY."
  currency: String!
}

"A stretch of days."
type Period @shareable {
  "The first day, inside."
  from: Date! @access(rule: PARENT)
  "The last day, inside."
  to: Date! @access(rule: PARENT)
}

"A stretch of days that a caller states."
input PeriodInput {
  "The first day, inside."
  from: Date!
  "The last day, inside; not before the first."
  to: Date!
}

"Where a page of a long list ends, in the form that Relay clients read."
type PageInfo @shareable {
  "True when there is more after this page."
  hasNextPage: Boolean! @access(rule: PARENT)
  "True when this page does not begin at the list's beginning."
  hasPreviousPage: Boolean! @access(rule: PARENT)
  "Opaque; the place before the first item."
  startCursor: String @access(rule: PARENT)
  "Opaque; hand it to \`after\` to read on."
  endCursor: String @access(rule: PARENT)
}

"What personal data are read for. The list is closed, so that reading can be judged and audited."
enum ViewerPurpose {
  "To look after somebody who may need it."
  PERSONNEL_CARE
  "To plan a career with the person."
  CAREER_PLANNING
  "To judge what a training was worth."
  PROGRAM_EVALUATION
  "To pay what was earned."
  PAYOUT
  "To check what others did."
  AUDIT
}

"Everything that can be read. Single things are null when nothing has that name; everything named can also be listed."
type Query {
  "What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving."
  system: System @shareable @access(rule: OPERATION_STATUS)
}

"The figures of all services. Each service contributes its own field, so a dead one leaves the others readable."
type System

"How much work of a service is still on its way. Two readings that are both at rest and have equal journal ends mean settled."
type ServiceStatus @shareable {
  "Documents whose events have not reached the journal yet."
  pendingDocuments: Int! @access(rule: PARENT)
  "Events that this service has not handled yet."
  lagEvents: Int! @access(rule: PARENT)
  "Age of the oldest of them, in seconds."
  lagSeconds: Int! @access(rule: PARENT)
  "Effects on many documents that are under way."
  openJobs: Int! @access(rule: PARENT)
  "Timers whose time has come and that have not run yet."
  timersDue: Int! @access(rule: PARENT)
  "Events that could not be handled and wait for a person's decision."
  parked: Int! @access(rule: PARENT)
  "Position of the last event of this service in the journal."
  journalEnd: SafeInteger! @access(rule: PARENT)
  "Why this service reads no more events until it is started again; null while it reads them."
  stoppedBecause: String @access(rule: PARENT)
  "Daily sweeps that are due or under way. They look for effects that were lost, and do not count as work on its way."
  sweepsDue: Int @access(rule: PARENT)
  "What the last daily sweep had to mend, and the one that is under way. Anything but 0 is an alert: an effect had been lost."
  sweepMended: Int @access(rule: PARENT)
  "When the last daily sweep ended; null before the first."
  sweptAt: DateTime @access(rule: PARENT)
  "Sources of which an event could not be handled, those that have waited longest first; null when they cannot be read."
  parkedSources(
    "How many, at most 100."
    first: Int = 25
    "Read on after this cursor."
    after: String
  ): ParkedSourceConnection @access(rule: PARENT)
}

"Parked sources in pages."
type ParkedSourceConnection @shareable {
  "The sources with their cursors."
  edges: [ParkedSourceEdge!]! @access(rule: PARENT)
  "The sources alone."
  nodes: [ParkedSource!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A parked source's place in a list."
type ParkedSourceEdge @shareable {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The source."
  node: ParkedSource! @access(rule: PARENT)
}

"A thing whose events wait, because one of them could not be handled. Separate from the thing itself: ids only, so that whoever operates the system need not see what the events are about."
type ParkedSource @shareable {
  "The id of the thing whose events wait; for bytes that no event could be read from, their topic and record key."
  source: ID! @access(rule: PARENT)
  "The parked event that the others wait behind; \`skip\` takes this id."
  eventId: ID @access(rule: PARENT)
  "The type of that event; null for bytes that no event could be read from."
  type: String @access(rule: PARENT)
  "Why it could not be handled, at the last try."
  reason: String! @access(rule: PARENT)
  "When the source was parked."
  parkedAt: DateTime! @access(rule: PARENT)
  "How many events wait, with the first one."
  events: Int! @access(rule: PARENT)
  "True while somebody has asked for a replay that has not ended."
  isReplaying: Boolean! @access(rule: PARENT)
}

"Nothing of this source is parked, so there is nothing to replay."
type SourceNotParked implements Problem @shareable {
  "Names the source."
  message: String! @access(rule: PARENT)
  "Always the field \`source\`."
  path: [String!] @access(rule: PARENT)
}

"The record of an event that was left without effect. Separate from the parked event, because it is kept for ever."
type SkippedEvent @shareable {
  "The id under which it was parked."
  eventId: ID! @access(rule: PARENT)
  "The source whose other events go on without it."
  source: ID! @access(rule: PARENT)
  "Why it is left without effect."
  reason: String! @access(rule: PARENT)
  "Who decided."
  by: String! @access(rule: PARENT)
  "When that was decided."
  skippedAt: DateTime! @access(rule: PARENT)
}

"Nothing is parked under this id: it has been handled, or it never was."
type ParkedEventNotFound implements Problem @shareable {
  "Names the id."
  message: String! @access(rule: PARENT)
  "Always the field \`eventId\`."
  path: [String!] @access(rule: PARENT)
}

# outcomes: what the business measures, and what the data bear of what was claimed for a training.

extend type Query {
  "The study with this key, or null."
  study("The study's key." key: String!): Study @access(rule: IDENTIFIED)
  "All studies, by key."
  studies("How many, at most 100." first: Int = 25, "Read on after this cursor." after: String): StudyConnection
    @access(rule: ALL_STUDIES)
  "The metric with this key, or null."
  metric("The metric's key." key: String!): Metric @access(rule: COMPANY)
  "All metrics, by key."
  metrics("How many, at most 100." first: Int = 25, "Read on after this cursor." after: String): MetricConnection
    @access(rule: COMPANY)
}

"Everything that can be changed, one verb and one input each. A result is a success or a named problem."
type Mutation {
  "Defines a business number, its unit and which way is better."
  defineMetric("The metric." input: DefineMetricInput!): DefineMetricResult @access(rule: VALUE_TRAINING)
  "Records values from rows of text; another value for the same person, metric and period is a correction, kept with its history."
  importObservations("The rows, at most 1,000 and 1 MB." input: ImportObservationsInput!): ImportResult
    @access(rule: IMPORT_OUTCOMES)
  "Defines who is compared with whom, on which number and when. It answers at once with what is known and is right when settled."
  defineStudy("The study." input: DefineStudyInput!): DefineStudyResult @access(rule: DEFINE_STUDIES)
  "Adds what a training cost to its study."
  addCostLine("The cost." input: AddCostLineInput!): AddCostLineResult @access(rule: VALUE_TRAINING)
  "States what one unit of improvement is worth; replaces the price before."
  setMonetization("The price." input: SetMonetizationInput!): SetMonetizationResult @access(rule: VALUE_TRAINING)
  "Has outcomes handle parked events again, in their order, once the cause is mended. Asking twice is asking once."
  replayOutcomesEvents("Which sources." input: ReplayOutcomesEventsInput!): ReplayOutcomesEventsResult
    @access(rule: OPERATIONS)
  "Leaves a parked event of outcomes without effect for good, so that what waits behind it can go on. The decision is kept."
  skipOutcomesEvent("Which event, why, and who decides." input: SkipOutcomesEventInput!): SkipOutcomesEventResult
    @access(rule: OPERATIONS)
  "Has outcomes publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new."
  republishOutcomesEvents("Who asks." input: RepublishOutcomesEventsInput!): RepublishOutcomesEventsResult
    @access(rule: OPERATIONS)
}

extend type System {
  "The outcomes service."
  outcomes: ServiceStatus @access(rule: OPERATION_STATUS)
}

"A number that the business measures for each person."
type Metric @key(fields: "id") @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
  "The natural key."
  key: String! @access(rule: IDENTIFIED)
  "What people call it."
  name: String! @access(rule: IDENTIFIED)
  "In what it is measured, such as CNY or %."
  unit: String! @access(rule: IDENTIFIED)
  "Which way is better."
  direction: MetricDirection! @access(rule: IDENTIFIED)
  "Which kind of result it speaks of."
  dimension: MetricDimension! @access(rule: IDENTIFIED)
  "How values of shorter periods are combined."
  periodRule: MetricPeriodRule! @access(rule: IDENTIFIED)
  "What one unit is worth; null as long as nobody has said."
  monetization: Monetization @access(rule: GROUP_FIGURES)
}

"Which way of a number is better."
enum MetricDirection {
  "More is better, such as sales."
  HIGHER_IS_BETTER
  "Less is better, such as defects."
  LOWER_IS_BETTER
}

"Which kind of result a number speaks of."
enum MetricDimension {
  "How much is done in how much time."
  EFFICIENCY
  "What it costs."
  COST
  "What is new."
  INNOVATION
  "How people work together."
  CULTURE
}

"How values of shorter periods are combined to a longer one."
enum MetricPeriodRule {
  "Added up, such as sales."
  SUM
  "Averaged, weighted by days, such as a rate."
  MEAN
}

"What one unit of improvement per person over the outcome period is worth. Separate from the metric because prices change."
type Monetization {
  "Of which number."
  metric: Metric! @access(rule: PARENT)
  "The price of one unit."
  valuePerUnit: Money! @access(rule: PARENT)
  "Who says so."
  source: String! @access(rule: PARENT)
}

"One value of one number for one person in one period."
type Observation @key(fields: "id") @access(rule: PERFORMANCE) {
  "Opaque, derived from person, metric and period."
  id: ID! @access(rule: PERFORMANCE)
  "Of which number."
  metric: Metric! @access(rule: PERFORMANCE)
  "The first day."
  from: Date! @access(rule: PERFORMANCE)
  "The last day."
  to: Date! @access(rule: PERFORMANCE)
  "The present value; null when it was taken back."
  value: Decimal @access(rule: PERFORMANCE)
  "All values so far, oldest first, at most 100."
  history: [ObservationEntry!]! @access(rule: PERFORMANCE)
}

"A value that an observation has had."
type ObservationEntry {
  "The value; null when it was taken back."
  value: Decimal @access(rule: PARENT)
  "When it was known."
  recordedAt: DateTime! @access(rule: PARENT)
}

"A question about a training, with who is compared, on which number and when, and what the data bear."
type Study @key(fields: "id") @access(rule: STUDY) {
  "Opaque, derived from the key."
  id: ID! @access(rule: STUDY)
  "The natural key."
  key: String! @access(rule: STUDY)
  "What is asked."
  question: String! @access(rule: STUDY)
  "How people came to take part."
  design: StudyDesign! @access(rule: STUDY)
  "The number that should move."
  metric: Metric! @access(rule: STUDY)
  "The time before; null when the study names none."
  baseline: Period @access(rule: STUDY)
  "The time after."
  outcome: Period! @access(rule: STUDY)
  "Those who took part and whom the headline uses."
  treated: StudyGroup! @access(rule: STUDY)
  "Those who did not and whom the headline uses."
  comparison: StudyGroup! @access(rule: STUDY)
  "The headline; null with a reason among the warnings when the data bear none."
  effect: Estimate @access(rule: STUDY)
  "All estimates that the data allow, each with its own n, at most 10."
  estimates: [MethodEstimate!]! @access(rule: STUDY)
  "Whether the headline shows anything."
  verdict: StudyVerdict! @access(rule: STUDY)
  "What somebody claimed for this training; never ours."
  claim: StudyClaim @access(rule: STUDY)
  "The smallest effect that would be worth the trouble, in the metric's unit."
  minimumWorthwhileEffect: Decimal @access(rule: STUDY)
  "Whose study it is."
  ownerOrgUnit: OrgUnit @access(rule: STUDY)
  "What a reader must know before believing a number, at most 25."
  warnings: [StudyWarning!]! @access(rule: STUDY)
  "People who are not in the headline, counted by reason, at most 25."
  excluded: [StudyExclusion!]! @access(rule: STUDY)
  "What it cost, oldest first, at most 100."
  costLines: [CostLine!]! @access(rule: STUDY)
  "What it was worth."
  roi: RoiReport @access(rule: STUDY)
}

"A part of the organization. Naming a unit includes all units below it."
type OrgUnit @key(fields: "id", resolvable: false) @access(rule: IDENTIFIED) {
  "Opaque, derived from the key."
  id: ID! @access(rule: IDENTIFIED)
}

"How people came to take part, which decides what may be concluded."
enum StudyDesign {
  "By lot."
  RANDOMIZED
  "By choice or selection."
  OBSERVATIONAL
}

"How an estimate was made."
enum EstimationMethod {
  "Mean of the treated minus mean of the others, after."
  DIFFERENCE_IN_MEANS
  "Change of the treated minus change of the others."
  DIFFERENCE_IN_DIFFERENCES
}

"How far an estimate may be trusted: the Maryland Scientific Methods Scale, 5 is best."
enum EvidenceGrade {
  "Treated and others compared once, after."
  SMS_1
  "Before and after, or others that are not comparable."
  SMS_2
  "Before and after, with a comparison group."
  SMS_3
  "A comparison group made comparable, or a lot with a flaw."
  SMS_4
  "By lot."
  SMS_5
}

"Whether the headline shows anything."
enum StudyVerdict {
  "The interval lies wholly on the better side of zero."
  SHOWN_BENEFIT
  "The interval lies wholly on the worse side of zero."
  SHOWN_HARM
  "The interval contains zero, or a warning forbids the conclusion."
  NOT_SHOWN
  "There is no estimate yet."
  NO_ESTIMATE
}

"""
One of the two groups of a study. Who may not read of the individuals sees it as it was released last; null says that it
is not told, since it is about too few people.
"""
type StudyGroup {
  "How many people the headline uses."
  n: Int @access(rule: PARENT)
  "Their mean in the outcome period; a description, not an effect."
  mean: Float @access(rule: PARENT)
  "Their mean in the baseline period."
  baselineMean: Float @access(rule: PARENT)
}

"A number with its uncertainty; nothing that outcomes says of an effect comes without it."
type Estimate {
  "The best single value."
  value: Float! @access(rule: PARENT)
  "Lower end of the interval."
  low: Float! @access(rule: PARENT)
  "Upper end of the interval."
  high: Float! @access(rule: PARENT)
  "How often such an interval contains the truth, such as 0.95."
  level: Float! @access(rule: PARENT)
  "How many people it rests on."
  n: Int @access(rule: PARENT)
  "How people came to take part."
  design: StudyDesign! @access(rule: PARENT)
  "How far it may be trusted."
  grade: EvidenceGrade! @access(rule: PARENT)
  "The newest data that it includes."
  asOf: DateTime! @access(rule: PARENT)
}

"An amount of money with its uncertainty."
type MoneyEstimate {
  "The best single value."
  value: Money! @access(rule: PARENT)
  "Lower end of the interval."
  low: Money! @access(rule: PARENT)
  "Upper end of the interval."
  high: Money! @access(rule: PARENT)
  "How often such an interval contains the truth, such as 0.95."
  level: Float! @access(rule: PARENT)
  "How many people it rests on."
  n: Int @access(rule: PARENT)
  "How people came to take part."
  design: StudyDesign! @access(rule: PARENT)
  "How far it may be trusted."
  grade: EvidenceGrade! @access(rule: PARENT)
  "The newest data that it includes."
  asOf: DateTime! @access(rule: PARENT)
}

"An estimate with the method that made it."
type MethodEstimate {
  "How it was made."
  method: EstimationMethod! @access(rule: PARENT)
  "The standard error, in the metric's unit."
  standardError: Float! @access(rule: PARENT)
  "The estimate."
  estimate: Estimate! @access(rule: PARENT)
}

"What somebody else claimed for a training, kept beside what the data bear."
type StudyClaim {
  "The claimed improvement, in percent."
  growthPercent: Decimal! @access(rule: PARENT)
  "Who claims it."
  source: String! @access(rule: PARENT)
}

"What a reader must know before believing a number."
type StudyWarning {
  "For programs."
  code: StudyWarningCode! @access(rule: PARENT)
  "For people."
  message: String! @access(rule: PARENT)
}

"What a reader must know before believing a number."
enum StudyWarningCode {
  """
  Events are on their way; the figures will still move. A service that runs as a process of its own cannot see what
  another has accepted and not yet published: the query \`system\` shows that too.
  """
  STILL_ARRIVING
  "A cohort that the study names has not been heard of."
  UNKNOWN_COHORT
  "Nobody is in the comparison group: no one of its units can be compared, or the study names none."
  EMPTY_COMPARISON
  "Fewer than two people with values in the treated group."
  TOO_FEW_TREATED
  "Fewer than two people with values in the comparison group."
  TOO_FEW_COMPARISON
  "An observational study without a baseline has no headline: the naive difference is never one."
  NO_BASELINE
  "Sums over periods whose lengths differ by more than 12 percent are not compared."
  PERIODS_NOT_COMPARABLE
  "The groups were more than a quarter of a standard deviation apart before the training."
  GROUPS_DIFFER_AT_START
  "Treated and others share no org unit: people of one unit resemble each other; this interval is too narrow."
  CLUSTERED_ASSIGNMENT
  "Those who complete are a choice among those drawn: treated as observational."
  SELECTED_BY_COMPLETION
  "No value varies, so the interval has no width."
  NO_VARIATION
  "Incentives were paid for what the study measures and are not among its costs."
  INCENTIVES_NOT_COSTED
  "A group has too few people to be told of to whoever may not read of the individuals."
  GROUP_TOO_SMALL
}

"People who are not in the headline, counted by reason."
type StudyExclusion {
  "Why."
  reason: StudyExclusionReason! @access(rule: PARENT)
  "How many."
  n: Int @access(rule: PARENT)
}

"Why somebody is not in the headline."
enum StudyExclusionReason {
  "Enrolled in a treated cohort, but not treated before the outcome period."
  NOT_TREATED_IN_TIME
  "Enrolled in a treated cohort, but completed or withdrew before the first day, by what different rows say. Nobody knows which day is wrong until one is corrected."
  DAYS_CONTRADICT
  "In a comparison unit, but enrolled in the same course."
  TOOK_THE_COURSE
  "In a comparison unit, but not employed when the cohorts started."
  NOT_EMPLOYED_AT_START
  "No value in the outcome period."
  MISSING_OUTCOME
  "No value in the outcome period, and left before its end."
  MISSING_OUTCOME_LEFT
  "No value in the baseline period."
  MISSING_BASELINE
  "Values leave a gap in the period."
  INCOMPLETE
  "Values overlap in the period."
  OVERLAPPING
}

"Something that a training cost."
type CostLine @key(fields: "id") @access(rule: STUDY) {
  "Opaque, derived from the request."
  id: ID! @access(rule: STUDY)
  "Which kind of cost."
  kind: CostLineKind! @access(rule: STUDY)
  "What it was for."
  description: String! @access(rule: STUDY)
  "How much."
  amount: Money! @access(rule: STUDY)
  "Who says so, or the key of the incentive policy that it covers."
  source: String! @access(rule: STUDY)
}

"Which kind of cost."
enum CostLineKind {
  "Money that was paid for it, such as places and rooms."
  DIRECT
  "Working time of those who took part."
  TIME
  "A share of what is there anyway."
  OVERHEAD
}

"What a training was worth, for the outcome period only: benefits in money, set against what it cost."
type RoiReport {
  "How many treated people with an outcome the benefits count."
  n: Int @access(rule: PARENT)
  "All cost lines together; null when there are none or their currencies differ."
  costs: Money @access(rule: PARENT)
  "What treated people earned for it under policies that are not among the costs; null when the currencies differ."
  incentivesNotCosted: Money @access(rule: PARENT)
  "Improvement x people x price, with the effect's uncertainty only."
  benefits: MoneyEstimate @access(rule: PARENT)
  "Benefits minus costs, in percent of the costs."
  roiPercent: Estimate @access(rule: PARENT)
  "Benefits per unit of cost."
  benefitCostRatio: Estimate @access(rule: PARENT)
  "Over which days the benefits are counted; never beyond the outcome period."
  horizon: Period! @access(rule: PARENT)
  "Why a figure is missing or incomplete, at most 10."
  reasons: [RoiReason!]! @access(rule: PARENT)
}

"Why a figure of a report is missing or incomplete."
type RoiReason {
  "For programs."
  code: RoiReasonCode! @access(rule: PARENT)
  "For people."
  message: String! @access(rule: PARENT)
}

"Why a figure of a report is missing or incomplete."
enum RoiReasonCode {
  "No cost line, or they sum to zero."
  NO_COSTS
  "Nobody has said what one unit is worth."
  NO_PRICE
  "Amounts in several currencies; none is converted."
  MIXED_CURRENCIES
  "There is no effect to value."
  NO_EFFECT
  "The interval carries the effect's uncertainty only: the price has no range."
  PRICE_WITHOUT_RANGE
  "Incentives were earned and are not among the costs."
  INCENTIVES_NOT_COSTED
  "An amount is beyond 2^53 - 1 minor units."
  AMOUNT_TOO_LARGE
}

"Somebody who works or worked here. Known by an HR number; the id never changes."
type Person @key(fields: "id") @access(rule: DIRECTORY) {
  "Opaque, derived from the HR number."
  id: ID! @access(rule: DIRECTORY)
  "The person's values of one metric, oldest first."
  observations(
    "The metric's key."
    metricKey: String!
    "How many, at most 100."
    first: Int = 10
    "Read on after this cursor."
    after: String
  ): ObservationConnection @access(rule: PERFORMANCE)
  "When the person is most likely to leave after the latest completion; null without one."
  flightRiskWindow: FlightRiskWindow @access(rule: PERSONAL_RISK)
  "Who else read when the person is likely to leave, and what for, the newest first. What one reads of oneself is not kept."
  flightRiskReadings(
    "How many, at most 100."
    first: Int = 10
    "Read on after this cursor."
    after: String
  ): FlightRiskReadingConnection @access(rule: READINGS)
}

"That somebody read how likely a person is to leave. Kept for the person to see; once an hour for each reader and purpose."
type FlightRiskReading {
  "Who read, as whoever vouches for viewers names them."
  by: String! @access(rule: PARENT)
  "What it was read for."
  purpose: ViewerPurpose @access(rule: PARENT)
  "When it was read first within that hour."
  readAt: DateTime! @access(rule: PARENT)
}

"Readings in pages."
type FlightRiskReadingConnection {
  "The readings with their cursors."
  edges: [FlightRiskReadingEdge!]! @access(rule: PARENT)
  "The readings alone."
  nodes: [FlightRiskReading!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A reading's place in a list."
type FlightRiskReadingEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The reading."
  node: FlightRiskReading! @access(rule: PARENT)
}

"The time after a training in which people are poached or leave. It moves with the latest completion."
type FlightRiskWindow {
  "The first day, 90 days after the completion."
  opensOn: Date! @access(rule: PARENT)
  "The last day, 180 days after the completion."
  closesOn: Date! @access(rule: PARENT)
  "Where it stands."
  status: RiskWindowStatus! @access(rule: PARENT)
}

"Where a window stands."
enum RiskWindowStatus {
  "Not begun."
  UPCOMING
  "Now."
  OPEN
  "Over, or the person has left."
  CLOSED
}

"Studies in pages."
type StudyConnection {
  "The studies with their cursors."
  edges: [StudyEdge!]! @access(rule: PARENT)
  "The studies alone."
  nodes: [Study!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
  "How many there are in all."
  totalCount: Int @access(rule: PARENT)
}

"A study's place in a list."
type StudyEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The study."
  node: Study! @access(rule: PARENT)
}

"Metrics in pages."
type MetricConnection {
  "The metrics with their cursors."
  edges: [MetricEdge!]! @access(rule: PARENT)
  "The metrics alone."
  nodes: [Metric!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"A metric's place in a list."
type MetricEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The metric."
  node: Metric! @access(rule: PARENT)
}

"Observations in pages."
type ObservationConnection {
  "The observations with their cursors."
  edges: [ObservationEdge!]! @access(rule: PARENT)
  "The observations alone."
  nodes: [Observation!]! @access(rule: PARENT)
  "Where the page ends."
  pageInfo: PageInfo! @access(rule: PARENT)
}

"An observation's place in a list."
type ObservationEdge {
  "Opaque."
  cursor: String! @access(rule: PARENT)
  "The observation."
  node: Observation! @access(rule: PARENT)
}

"A metric to define."
input DefineMetricInput {
  "1 to 200 characters. Repeating it with the same input makes nothing new."
  requestId: ID!
  "The natural key."
  key: String!
  "What people call it."
  name: String!
  "In what it is measured; with \`%\` the imports read 12.5% as 12.5."
  unit: String!
  "Which way is better."
  direction: MetricDirection!
  "Which kind of result it speaks of."
  dimension: MetricDimension!
  "How values of shorter periods are combined."
  periodRule: MetricPeriodRule = MEAN
}

"Rows about values."
input ImportObservationsInput {
  "True: judge the rows and store nothing."
  dryRun: Boolean = false
  "At most 1,000."
  rows: [ObservationRowInput!]!
}

"One value of one metric for one person in one period. Every cell is text as it stands in the file; an empty value takes the value back."
input ObservationRowInput {
  "The row's number in its source, for the report."
  row: Int!
  "The person's HR number."
  person: String
  "The metric's key."
  metric: String
  "The first day, or a month."
  from: String
  "The last day, or a month."
  to: String
  "The value, at most 12 decimals, within ±(2^53 - 1)."
  value: String
  "When the row's content was known: an instant with offset. The later one wins."
  recordedAt: String
}

"A study to define."
input DefineStudyInput {
  "1 to 200 characters. Repeating it with the same input makes nothing new."
  requestId: ID!
  "The natural key."
  key: String!
  "What is asked."
  question: String!
  "How people came to take part."
  design: StudyDesign!
  "Who was trained."
  treated: TreatedInput!
  "With whom they are compared."
  comparison: ComparisonInput!
  "The metric's key."
  metric: String!
  "The time after."
  outcome: PeriodInput!
  "The time before, wholly before the outcome period."
  baseline: PeriodInput
  "The smallest effect that would be worth the trouble, in the metric's unit."
  minimumWorthwhileEffect: Decimal
  "Whose study it is: a unit's key, name or path."
  ownerOrgUnit: String
  "What somebody claimed for this training."
  claim: StudyClaimInput
}

"Who counts as trained."
input TreatedInput {
  "Keys of cohorts of any course, 1 to 25."
  cohorts: [String!]!
  "Everybody who enrolled, or only those who completed."
  members: TreatedMembers!
}

"Which members of a cohort count as trained."
enum TreatedMembers {
  "All who enrolled, those who withdrew included: the fair choice after a lot."
  ENROLLED
  "Only those who completed."
  COMPLETED
}

"With whom the trained are compared."
input ComparisonInput {
  "Units by key, name or path, those below included, at most 25. With none nobody is compared, which is a warning of the study."
  orgUnits: [String!]!
}

"A claim to keep beside the data."
input StudyClaimInput {
  "The claimed improvement, in percent."
  growthPercent: Decimal!
  "Who claims it."
  source: String!
}

"A cost to add."
input AddCostLineInput {
  "1 to 200 characters. Repeating it with the same input makes nothing new."
  requestId: ID!
  "The study's key."
  study: String!
  "Which kind of cost."
  kind: CostLineKind!
  "What it was for."
  description: String!
  "How much, not negative."
  amount: MoneyInput!
  "Who says so, or the key of the incentive policy that it covers."
  source: String!
}

"A price to set."
input SetMonetizationInput {
  "1 to 200 characters. Repeating it with the same input changes nothing more."
  requestId: ID!
  "The metric's key."
  metric: String!
  "What one unit of improvement per person over the outcome period is worth."
  valuePerUnit: MoneyInput!
  "Who says so."
  source: String!
}

"What defining a metric returns."
union DefineMetricResult = DefineMetricSuccess | InvalidInput | RequestIdReused | MetricAlreadyExists | Busy

"The metric as it stands now."
type DefineMetricSuccess {
  "The metric."
  metric: Metric! @access(rule: PARENT)
}

"What defining a study returns."
union DefineStudyResult =
  | DefineStudySuccess
  | InvalidInput
  | RequestIdReused
  | StudyAlreadyExists
  | MetricNotFound
  | Busy

"The study as it stands now."
type DefineStudySuccess {
  "The study."
  study: Study! @access(rule: PARENT)
}

"What adding a cost returns."
union AddCostLineResult = AddCostLineSuccess | InvalidInput | RequestIdReused | StudyNotFound | Busy

"The cost as it was recorded."
type AddCostLineSuccess {
  "The cost."
  costLine: CostLine! @access(rule: PARENT)
}

"What setting a price returns."
union SetMonetizationResult = SetMonetizationSuccess | InvalidInput | RequestIdReused | MetricNotFound | Busy

"The price as it stands now."
type SetMonetizationSuccess {
  "The price."
  monetization: Monetization! @access(rule: PARENT)
}

"A metric with this key exists, made by another request."
type MetricAlreadyExists implements Problem {
  "Says which key."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"A study with this key exists, made by another request."
type StudyAlreadyExists implements Problem {
  "Says which key."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"No metric has this key."
type MetricNotFound implements Problem {
  "Says which key."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"No study has this key."
type StudyNotFound implements Problem {
  "Says which key."
  message: String! @access(rule: PARENT)
  "The field at fault."
  path: [String!] @access(rule: PARENT)
}

"Which parked sources of outcomes are to be handled again."
input ReplayOutcomesEventsInput {
  "Names this request."
  requestId: ID!
  "One source; all that are parked when it is absent or null."
  source: ID
}

"Which parked event of outcomes is never to have an effect, and who decides so."
input SkipOutcomesEventInput {
  "Names this request. It is kept with the decision."
  requestId: ID!
  "The id under which the event is parked."
  eventId: ID!
  "Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters."
  reason: String!
  "Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured."
  by: String!
}

"What asking outcomes for a replay returns."
union ReplayOutcomesEventsResult = ReplayOutcomesEventsSuccess | InvalidInput | SourceNotParked | Busy

"The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why."
type ReplayOutcomesEventsSuccess {
  "How many sources are to be replayed."
  sources: Int! @access(rule: PARENT)
}

"What skipping an event of outcomes returns."
union SkipOutcomesEventResult = SkipOutcomesEventSuccess | InvalidInput | ParkedEventNotFound | RequestIdReused | Busy

"The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record."
type SkipOutcomesEventSuccess {
  "The event that was skipped."
  skippedEvent: SkippedEvent! @access(rule: PARENT)
}

"Who asks that outcomes publishes how everything stands."
input RepublishOutcomesEventsInput {
  "Names this request. A repeat of the last one changes nothing; another one begins anew."
  requestId: ID!
  "Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured."
  by: String!
}

"What asking outcomes for a republication returns."
union RepublishOutcomesEventsResult = RepublishOutcomesEventsSuccess | InvalidInput | RequestIdReused | Busy

"The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended."
type RepublishOutcomesEventsSuccess {
  "How many jobs publish again: one for each kind of thing."
  jobs: Int! @access(rule: PARENT)
}
`,
} as const;
