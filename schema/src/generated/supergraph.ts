// Generated from the contract by `npm run contract`. Change the contract instead.
/** The composed graph with its plan, for the gateway. */
export const supergraphSdl = `schema
  @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
{
  query: Query
  mutation: Mutation
}

directive @join__directive(graphs: [join__Graph!], name: String!, args: join__DirectiveArguments) repeatable on SCHEMA | OBJECT | INTERFACE | FIELD_DEFINITION

directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE

directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean, overrideLabel: String, contextArguments: [join__ContextArgument!]) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION

directive @join__graph(name: String!, url: String!) on ENUM_VALUE

directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE

directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR

directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION

directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA

"""
One act, or several of the same kind on one day. Every cell but \`row\` is text as it stands in the file.
"""
input ActivityRowInput
  @join__type(graph: LEARNING)
{
  """
  The row's number in its source: with the source its identity, when it has no event id.
  """
  row: Int!

  """The source's own identity of the act."""
  eventId: String

  """The person's HR number."""
  person: String

  """The cohort's key."""
  cohort: String

  """When: an instant with offset. Either this or \`day\`."""
  at: String

  """
  When: whole days since the cohort's start, may be negative. Either this or \`at\`.
  """
  day: String

  """What was done, such as \`interacted\`."""
  verb: String

  """To what, such as a page."""
  object: String

  """How many acts the row stands for; 1 when absent."""
  count: String

  """How long, in seconds."""
  seconds: String
}

"""A cost to add."""
input AddCostLineInput
  @join__type(graph: OUTCOMES)
{
  """
  1 to 200 characters. Repeating it with the same input makes nothing new.
  """
  requestId: ID!

  """The study's key."""
  study: String!

  """Which kind of cost."""
  kind: CostLineKind!

  """What it was for."""
  description: String!

  """How much, not negative."""
  amount: MoneyInput!

  """Who says so, or the key of the incentive policy that it covers."""
  source: String!
}

"""What adding a cost returns."""
union AddCostLineResult
  @join__type(graph: OUTCOMES)
  @join__unionMember(graph: OUTCOMES, member: "AddCostLineSuccess")
  @join__unionMember(graph: OUTCOMES, member: "InvalidInput")
  @join__unionMember(graph: OUTCOMES, member: "RequestIdReused")
  @join__unionMember(graph: OUTCOMES, member: "StudyNotFound")
  @join__unionMember(graph: OUTCOMES, member: "Busy")
 = AddCostLineSuccess | InvalidInput | RequestIdReused | StudyNotFound | Busy

"""The cost as it was recorded."""
type AddCostLineSuccess
  @join__type(graph: OUTCOMES)
{
  """The cost."""
  costLine: CostLine!
}

"""An incentive to approve."""
input ApproveIncentiveInput
  @join__type(graph: RECOGNITION)
{
  """
  1 to 200 characters. Repeating it with the same input changes nothing more.
  """
  requestId: ID!

  """The incentive's id."""
  incentive: ID!
}

"""What approving returns."""
union ApproveIncentiveResult
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: RECOGNITION, member: "ApproveIncentiveSuccess")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "RequestIdReused")
  @join__unionMember(graph: RECOGNITION, member: "IncentiveNotFound")
  @join__unionMember(graph: RECOGNITION, member: "IncentiveNotAccrued")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = ApproveIncentiveSuccess | InvalidInput | RequestIdReused | IncentiveNotFound | IncentiveNotAccrued | Busy

"""The incentive as it stands now."""
type ApproveIncentiveSuccess
  @join__type(graph: RECOGNITION)
{
  """The incentive."""
  incentive: Incentive!
}

"""
The system takes no more work at this moment and has stored nothing of this request.
"""
type Busy implements Problem
  @join__implements(graph: LEARNING, interface: "Problem")
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__implements(graph: PEOPLE, interface: "Problem")
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """Says what is full."""
  message: String!

  """Null: the input is not at fault."""
  path: [String!]

  """
  How long to wait before the same request is sent again, in milliseconds.
  """
  retryAfterMs: Int!
}

"""
A step that was promised to a person, with both sides' goals, so that a mismatch shows before the training and not after it.
"""
type CareerCommitment
  @join__type(graph: PEOPLE, key: "id")
{
  """Opaque, derived from person, path and step."""
  id: ID!

  """Where the promise stands."""
  status: CareerCommitmentStatus!

  """To whom."""
  person: Person!

  """On which path."""
  careerPath: CareerPath!

  """Which step, as it was when it was promised."""
  step: CareerStep!

  """What the person wants from it."""
  personalGoal: String!

  """What the business wants from it."""
  businessGoal: String!

  """When it was promised."""
  promisedAt: DateTime!

  """When a completion with a sufficient score made the person eligible."""
  eligibleAt: DateTime
}

"""
This step was promised to this person already, under another request id.
"""
type CareerCommitmentAlreadyExists implements Problem
  @join__implements(graph: PEOPLE, interface: "Problem")
  @join__type(graph: PEOPLE)
{
  """Says whom and which step."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""Commitments in pages."""
type CareerCommitmentConnection
  @join__type(graph: PEOPLE)
{
  """The commitments with their cursors."""
  edges: [CareerCommitmentEdge!]!

  """The commitments alone."""
  nodes: [CareerCommitment!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A commitment's place in a list."""
type CareerCommitmentEdge
  @join__type(graph: PEOPLE)
{
  """Opaque."""
  cursor: String!

  """The commitment."""
  node: CareerCommitment!
}

"""Where a promise stands."""
enum CareerCommitmentStatus
  @join__type(graph: PEOPLE)
{
  """Promised; the requirement is not met yet."""
  PROMISED @join__enumValue(graph: PEOPLE)

  """The requirement is met; the company is to act."""
  ELIGIBLE @join__enumValue(graph: PEOPLE)

  """The step was granted."""
  FULFILLED @join__enumValue(graph: PEOPLE)

  """The company did not keep it."""
  BREACHED @join__enumValue(graph: PEOPLE)
}

"""
A career that people can read before they enroll: steps, each with what it asks for and what it pays.
"""
type CareerPath
  @join__type(graph: PEOPLE, key: "id")
{
  """Opaque, derived from the key."""
  id: ID!

  """The natural key."""
  key: String!

  """How it is announced."""
  title: String!

  """Rises with each publication."""
  version: Int!

  """From the first to the last, at most 25."""
  steps: [CareerStep!]!
}

"""Career paths in pages."""
type CareerPathConnection
  @join__type(graph: PEOPLE)
{
  """The paths with their cursors."""
  edges: [CareerPathEdge!]!

  """The paths alone."""
  nodes: [CareerPath!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A path's place in a list."""
type CareerPathEdge
  @join__type(graph: PEOPLE)
{
  """Opaque."""
  cursor: String!

  """The path."""
  node: CareerPath!
}

"""No career path has this key."""
type CareerPathNotFound implements Problem
  @join__implements(graph: PEOPLE, interface: "Problem")
  @join__type(graph: PEOPLE)
{
  """Says which key."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""One step of a career path."""
type CareerStep
  @join__type(graph: PEOPLE)
{
  """The natural key, unique within the path."""
  key: String!

  """The position that it leads to."""
  title: String!

  """How much the pay rises with it, in percent."""
  payIncreasePercent: Decimal!

  """What has to be shown first; null when nothing has to be."""
  requires: CareerStepRequirement
}

"""A step of a career path to publish."""
input CareerStepInput
  @join__type(graph: PEOPLE)
{
  """Unique within the path."""
  key: String!

  """The position that it leads to."""
  title: String!

  """How much the pay rises with it, in percent."""
  payIncreasePercent: Decimal!

  """What has to be shown first."""
  requires: CareerStepRequirementInput
}

"""The career path has no step with this key."""
type CareerStepNotFound implements Problem
  @join__implements(graph: PEOPLE, interface: "Problem")
  @join__type(graph: PEOPLE)
{
  """Says which step."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""What makes a person eligible for a step."""
type CareerStepRequirement
  @join__type(graph: PEOPLE)
{
  """The course that has to be completed."""
  course: Course

  """The lowest score that is enough; null when finishing is enough."""
  minimumScore: Decimal
}

"""What a step asks for."""
input CareerStepRequirementInput
  @join__type(graph: PEOPLE)
{
  """The course's key."""
  course: String!

  """The lowest score that is enough."""
  minimumScore: Decimal
}

"""One run of a course with its dates and its people."""
type Cohort
  @join__type(graph: LEARNING, key: "id")
{
  """Opaque, derived from the key."""
  id: ID!

  """The natural key."""
  key: String!

  """What is taught."""
  course: Course!

  """The first day."""
  startsOn: Date!

  """The last day."""
  endsOn: Date!

  """How many people stand where."""
  enrollmentCounts: EnrollmentCounts!

  """Silences of this cohort's people, the newest first."""
  inactivityAlerts(
    """Only those that stand like this."""
    status: InactivityAlertStatus

    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): InactivityAlertConnection
}

"""A cohort with this key exists, made by another request."""
type CohortAlreadyExists implements Problem
  @join__implements(graph: LEARNING, interface: "Problem")
  @join__type(graph: LEARNING)
{
  """Says which key."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""Cohorts in pages."""
type CohortConnection
  @join__type(graph: LEARNING)
{
  """The cohorts with their cursors."""
  edges: [CohortEdge!]!

  """The cohorts alone."""
  nodes: [Cohort!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A cohort's place in a list."""
type CohortEdge
  @join__type(graph: LEARNING)
{
  """Opaque."""
  cursor: String!

  """The cohort."""
  node: Cohort!
}

"""With whom the trained are compared."""
input ComparisonInput
  @join__type(graph: OUTCOMES)
{
  """
  Units by key, name or path, those below included, at most 25. With none nobody is compared, which is a warning of the study.
  """
  orgUnits: [String!]!
}

"""Something that a training cost."""
type CostLine
  @join__type(graph: OUTCOMES, key: "id")
{
  """Opaque, derived from the request."""
  id: ID!

  """Which kind of cost."""
  kind: CostLineKind!

  """What it was for."""
  description: String!

  """How much."""
  amount: Money!

  """Who says so, or the key of the incentive policy that it covers."""
  source: String!
}

"""Which kind of cost."""
enum CostLineKind
  @join__type(graph: OUTCOMES)
{
  """Money that was paid for it, such as places and rooms."""
  DIRECT @join__enumValue(graph: OUTCOMES)

  """Working time of those who took part."""
  TIME @join__enumValue(graph: OUTCOMES)

  """A share of what is there anyway."""
  OVERHEAD @join__enumValue(graph: OUTCOMES)
}

"""
Something that is taught. Separate from its cohorts because policies and careers name the course, whenever it runs.
"""
type Course
  @join__type(graph: LEARNING, key: "id")
  @join__type(graph: PEOPLE, key: "id", resolvable: false)
  @join__type(graph: RECOGNITION, key: "id", resolvable: false)
{
  """Opaque, derived from the key."""
  id: ID!

  """The natural key."""
  key: String! @join__field(graph: LEARNING)

  """How it is announced."""
  title: String! @join__field(graph: LEARNING)
}

"""A course with this key exists, made by another request."""
type CourseAlreadyExists implements Problem
  @join__implements(graph: LEARNING, interface: "Problem")
  @join__type(graph: LEARNING)
{
  """Says which key."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""Courses in pages."""
type CourseConnection
  @join__type(graph: LEARNING)
{
  """The courses with their cursors."""
  edges: [CourseEdge!]!

  """The courses alone."""
  nodes: [Course!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A course's place in a list."""
type CourseEdge
  @join__type(graph: LEARNING)
{
  """Opaque."""
  cursor: String!

  """The course."""
  node: Course!
}

"""No course has this key."""
type CourseNotFound implements Problem
  @join__implements(graph: LEARNING, interface: "Problem")
  @join__type(graph: LEARNING)
{
  """Says which key."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""A course to record."""
input CreateCourseInput
  @join__type(graph: LEARNING)
{
  """
  1 to 200 characters. Repeating it with the same input makes nothing new.
  """
  requestId: ID!

  """The natural key."""
  key: String!

  """How it is announced."""
  title: String!
}

"""What recording a course returns."""
union CreateCourseResult
  @join__type(graph: LEARNING)
  @join__unionMember(graph: LEARNING, member: "CreateCourseSuccess")
  @join__unionMember(graph: LEARNING, member: "InvalidInput")
  @join__unionMember(graph: LEARNING, member: "RequestIdReused")
  @join__unionMember(graph: LEARNING, member: "CourseAlreadyExists")
  @join__unionMember(graph: LEARNING, member: "Busy")
 = CreateCourseSuccess | InvalidInput | RequestIdReused | CourseAlreadyExists | Busy

"""The course as it stands now."""
type CreateCourseSuccess
  @join__type(graph: LEARNING)
{
  """The course."""
  course: Course!
}

"""
A calendar day, \`YYYY-MM-DD\`. Separate from an instant because days are what policies and periods count.
"""
scalar Date
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)

"""
An instant, ISO 8601 in UTC. It becomes a day only in the installation's time zone.
"""
scalar DateTime
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)

"""A decision on a proposed reversal."""
input DecideIncentiveReversalInput
  @join__type(graph: RECOGNITION)
{
  """
  1 to 200 characters. Repeating it with the same input changes nothing more.
  """
  requestId: ID!

  """The incentive's id."""
  incentive: ID!

  """True takes the money back, false lets the person keep it."""
  isReversed: Boolean!

  """Why."""
  reason: String!
}

"""What deciding on a reversal returns."""
union DecideIncentiveReversalResult
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: RECOGNITION, member: "DecideIncentiveReversalSuccess")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "RequestIdReused")
  @join__unionMember(graph: RECOGNITION, member: "IncentiveNotFound")
  @join__unionMember(graph: RECOGNITION, member: "IncentiveReversalNotProposed")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = DecideIncentiveReversalSuccess | InvalidInput | RequestIdReused | IncentiveNotFound | IncentiveReversalNotProposed | Busy

"""The incentive as it stands now."""
type DecideIncentiveReversalSuccess
  @join__type(graph: RECOGNITION)
{
  """The incentive."""
  incentive: Incentive!
}

"""
An exact decimal with at most 12 places: a JSON number or a string in input, always a string in answers, so that nothing is rounded on the way.
"""
scalar Decimal
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)

"""A metric to define."""
input DefineMetricInput
  @join__type(graph: OUTCOMES)
{
  """
  1 to 200 characters. Repeating it with the same input makes nothing new.
  """
  requestId: ID!

  """The natural key."""
  key: String!

  """What people call it."""
  name: String!

  """In what it is measured; with \`%\` the imports read 12.5% as 12.5."""
  unit: String!

  """Which way is better."""
  direction: MetricDirection!

  """Which kind of result it speaks of."""
  dimension: MetricDimension!

  """How values of shorter periods are combined."""
  periodRule: MetricPeriodRule = MEAN
}

"""What defining a metric returns."""
union DefineMetricResult
  @join__type(graph: OUTCOMES)
  @join__unionMember(graph: OUTCOMES, member: "DefineMetricSuccess")
  @join__unionMember(graph: OUTCOMES, member: "InvalidInput")
  @join__unionMember(graph: OUTCOMES, member: "RequestIdReused")
  @join__unionMember(graph: OUTCOMES, member: "MetricAlreadyExists")
  @join__unionMember(graph: OUTCOMES, member: "Busy")
 = DefineMetricSuccess | InvalidInput | RequestIdReused | MetricAlreadyExists | Busy

"""The metric as it stands now."""
type DefineMetricSuccess
  @join__type(graph: OUTCOMES)
{
  """The metric."""
  metric: Metric!
}

"""A study to define."""
input DefineStudyInput
  @join__type(graph: OUTCOMES)
{
  """
  1 to 200 characters. Repeating it with the same input makes nothing new.
  """
  requestId: ID!

  """The natural key."""
  key: String!

  """What is asked."""
  question: String!

  """How people came to take part."""
  design: StudyDesign!

  """Who was trained."""
  treated: TreatedInput!

  """With whom they are compared."""
  comparison: ComparisonInput!

  """The metric's key."""
  metric: String!

  """The time after."""
  outcome: PeriodInput!

  """The time before, wholly before the outcome period."""
  baseline: PeriodInput

  """
  The smallest effect that would be worth the trouble, in the metric's unit.
  """
  minimumWorthwhileEffect: Decimal

  """Whose study it is: a unit's key, name or path."""
  ownerOrgUnit: String

  """What somebody claimed for this training."""
  claim: StudyClaimInput
}

"""What defining a study returns."""
union DefineStudyResult
  @join__type(graph: OUTCOMES)
  @join__unionMember(graph: OUTCOMES, member: "DefineStudySuccess")
  @join__unionMember(graph: OUTCOMES, member: "InvalidInput")
  @join__unionMember(graph: OUTCOMES, member: "RequestIdReused")
  @join__unionMember(graph: OUTCOMES, member: "StudyAlreadyExists")
  @join__unionMember(graph: OUTCOMES, member: "MetricNotFound")
  @join__unionMember(graph: OUTCOMES, member: "Busy")
 = DefineStudySuccess | InvalidInput | RequestIdReused | StudyAlreadyExists | MetricNotFound | Busy

"""The study as it stands now."""
type DefineStudySuccess
  @join__type(graph: OUTCOMES)
{
  """The study."""
  study: Study!
}

"""One stretch of employment."""
type Employment
  @join__type(graph: PEOPLE)
{
  """The first day; null when nobody recorded it."""
  startedOn: Date

  """The last day; null while it lasts."""
  endedOn: Date

  """Why it ended."""
  endReason: EmploymentEndReason
}

"""Why an employment ended."""
enum EmploymentEndReason
  @join__type(graph: PEOPLE)
{
  """The person chose to leave."""
  VOLUNTARY @join__enumValue(graph: PEOPLE)

  """The company ended it."""
  INVOLUNTARY @join__enumValue(graph: PEOPLE)

  """Retirement, death, the end of a contract and the like."""
  OTHER @join__enumValue(graph: PEOPLE)
}

"""A person's part in a cohort."""
type Enrollment
  @join__type(graph: LEARNING, key: "id")
{
  """Opaque, derived from person and cohort."""
  id: ID!

  """Who."""
  person: Person

  """In which cohort."""
  cohort: Cohort!

  """Where it stands now."""
  status: EnrollmentStatus!

  """The first day; null when the source did not say."""
  enrolledOn: Date

  """When it was finished."""
  completedOn: Date

  """When the person withdrew."""
  withdrawnOn: Date

  """The result, when there is one."""
  score: Decimal

  """What the person did so far."""
  activity: EnrollmentActivity!

  """Silences, the newest first, at most 25."""
  inactivityAlerts: [InactivityAlert!]!
}

"""What a person did in a cohort, summed over all days."""
type EnrollmentActivity
  @join__type(graph: LEARNING)
{
  """The last day with activity; null when there was none."""
  lastOn: Date

  """On how many different days."""
  days: Int!

  """How many acts, such as clicks."""
  count: SafeInteger!

  """How long, in seconds."""
  durationSeconds: SafeInteger!
}

"""Enrollments in pages."""
type EnrollmentConnection
  @join__type(graph: LEARNING)
{
  """The enrollments with their cursors."""
  edges: [EnrollmentEdge!]!

  """The enrollments alone."""
  nodes: [Enrollment!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""
How many people of a cohort stand where. \`enrolled\` counts all that ever were, the others present states. Who may not read
of the individuals sees each count as it was released last; null says that none is told, since it is about too few people.
"""
type EnrollmentCounts
  @join__type(graph: LEARNING)
{
  """Everybody who was ever enrolled."""
  enrolled: Int

  """Taking part now."""
  active: Int

  """Finished; whether they passed is what the score says."""
  completed: Int

  """Withdrawn."""
  withdrawn: Int
}

"""An enrollment's place in a list."""
type EnrollmentEdge
  @join__type(graph: LEARNING)
{
  """Opaque."""
  cursor: String!

  """The enrollment."""
  node: Enrollment!
}

"""
One row about one person in one cohort. Every cell is text as it stands in the file; an absent cell says nothing, an empty one clears the field.
"""
input EnrollmentRowInput
  @join__type(graph: LEARNING)
{
  """The row's number in its source, for the report."""
  row: Int!

  """The person's HR number."""
  person: String

  """The cohort's key."""
  cohort: String

  """The first day."""
  enrolledOn: String

  """When it was finished."""
  completedOn: String

  """When the person withdrew."""
  withdrawnOn: String

  """The result."""
  score: String

  """
  When the row's content was known: an instant with offset. The later one wins.
  """
  recordedAt: String
}

"""Where an enrollment stands."""
enum EnrollmentStatus
  @join__type(graph: LEARNING)
{
  """Signed up; neither begun nor active yet."""
  ENROLLED @join__enumValue(graph: LEARNING)

  """The cohort has begun or the person has been active."""
  ACTIVE @join__enumValue(graph: LEARNING)

  """Finished."""
  COMPLETED @join__enumValue(graph: LEARNING)

  """Given up."""
  WITHDRAWN @join__enumValue(graph: LEARNING)
}

"""
A number with its uncertainty; nothing that outcomes says of an effect comes without it.
"""
type Estimate
  @join__type(graph: OUTCOMES)
{
  """The best single value."""
  value: Float!

  """Lower end of the interval."""
  low: Float!

  """Upper end of the interval."""
  high: Float!

  """How often such an interval contains the truth, such as 0.95."""
  level: Float!

  """How many people it rests on."""
  n: Int

  """How people came to take part."""
  design: StudyDesign!

  """How far it may be trusted."""
  grade: EvidenceGrade!

  """The newest data that it includes."""
  asOf: DateTime!
}

"""How an estimate was made."""
enum EstimationMethod
  @join__type(graph: OUTCOMES)
{
  """Mean of the treated minus mean of the others, after."""
  DIFFERENCE_IN_MEANS @join__enumValue(graph: OUTCOMES)

  """Change of the treated minus change of the others."""
  DIFFERENCE_IN_DIFFERENCES @join__enumValue(graph: OUTCOMES)
}

"""
How far an estimate may be trusted: the Maryland Scientific Methods Scale, 5 is best.
"""
enum EvidenceGrade
  @join__type(graph: OUTCOMES)
{
  """Treated and others compared once, after."""
  SMS_1 @join__enumValue(graph: OUTCOMES)

  """Before and after, or others that are not comparable."""
  SMS_2 @join__enumValue(graph: OUTCOMES)

  """Before and after, with a comparison group."""
  SMS_3 @join__enumValue(graph: OUTCOMES)

  """A comparison group made comparable, or a lot with a flaw."""
  SMS_4 @join__enumValue(graph: OUTCOMES)

  """By lot."""
  SMS_5 @join__enumValue(graph: OUTCOMES)
}

"""
That somebody read how likely a person is to leave. Kept for the person to see; once an hour for each reader and purpose.
"""
type FlightRiskReading
  @join__type(graph: OUTCOMES)
{
  """Who read, as whoever vouches for viewers names them."""
  by: String!

  """What it was read for."""
  purpose: ViewerPurpose

  """When it was read first within that hour."""
  readAt: DateTime!
}

"""Readings in pages."""
type FlightRiskReadingConnection
  @join__type(graph: OUTCOMES)
{
  """The readings with their cursors."""
  edges: [FlightRiskReadingEdge!]!

  """The readings alone."""
  nodes: [FlightRiskReading!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A reading's place in a list."""
type FlightRiskReadingEdge
  @join__type(graph: OUTCOMES)
{
  """Opaque."""
  cursor: String!

  """The reading."""
  node: FlightRiskReading!
}

"""
The time after a training in which people are poached or leave. It moves with the latest completion.
"""
type FlightRiskWindow
  @join__type(graph: OUTCOMES)
{
  """The first day, 90 days after the completion."""
  opensOn: Date!

  """The last day, 180 days after the completion."""
  closesOn: Date!

  """Where it stands."""
  status: RiskWindowStatus!
}

"""Rows about learning activity."""
input ImportActivityInput
  @join__type(graph: LEARNING)
{
  """True: judge the rows and store nothing."""
  dryRun: Boolean = false

  """
  Where the rows come from, such as the file's name; with the row's number it identifies a row that has no event id.
  """
  source: String!

  """At most 1,000."""
  rows: [ActivityRowInput!]!
}

"""Rows about enrollments."""
input ImportEnrollmentsInput
  @join__type(graph: LEARNING)
{
  """True: judge the rows and store nothing."""
  dryRun: Boolean = false

  """At most 1,000."""
  rows: [EnrollmentRowInput!]!
}

"""Rows about values."""
input ImportObservationsInput
  @join__type(graph: OUTCOMES)
{
  """True: judge the rows and store nothing."""
  dryRun: Boolean = false

  """At most 1,000."""
  rows: [ObservationRowInput!]!
}

"""Rows about people."""
input ImportPeopleInput
  @join__type(graph: PEOPLE)
{
  """True: judge the rows and store nothing."""
  dryRun: Boolean = false

  """At most 1,000."""
  rows: [PersonRowInput!]!
}

"""
What became of the rows of an import. Rows are judged one by one: a refused row costs no other row.
"""
type ImportReport
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """Rows that were stored."""
  accepted: Int!

  """Rows that say nothing new."""
  unchanged: Int!

  """Rows that were refused; nothing of them is stored."""
  refused: Int!

  """
  All reasons of all refused rows, in the order of the rows, at most 25 a row.
  """
  problems: [RowProblem!]!
}

"""What an import returns: its report, or why nothing of it was taken."""
union ImportResult
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: LEARNING, member: "ImportReport")
  @join__unionMember(graph: OUTCOMES, member: "ImportReport")
  @join__unionMember(graph: PEOPLE, member: "ImportReport")
  @join__unionMember(graph: RECOGNITION, member: "ImportReport")
  @join__unionMember(graph: LEARNING, member: "InvalidInput")
  @join__unionMember(graph: OUTCOMES, member: "InvalidInput")
  @join__unionMember(graph: PEOPLE, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: LEARNING, member: "Busy")
  @join__unionMember(graph: OUTCOMES, member: "Busy")
  @join__unionMember(graph: PEOPLE, member: "Busy")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = ImportReport | InvalidInput | Busy

"""
Three whole days without activity of somebody who should be active. Raised once per silence.
"""
type InactivityAlert
  @join__type(graph: LEARNING, key: "id")
{
  """Opaque, derived from the enrollment and the first silent day."""
  id: ID!

  """Whose silence."""
  enrollment: Enrollment!

  """The first silent day."""
  firstSilentOn: Date!

  """Where it stands."""
  status: InactivityAlertStatus!

  """When it was raised."""
  raisedAt: DateTime!

  """When it was closed or retracted."""
  endedAt: DateTime
}

"""Alerts in pages."""
type InactivityAlertConnection
  @join__type(graph: LEARNING)
{
  """The alerts with their cursors."""
  edges: [InactivityAlertEdge!]!

  """The alerts alone."""
  nodes: [InactivityAlert!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""An alert's place in a list."""
type InactivityAlertEdge
  @join__type(graph: LEARNING)
{
  """Opaque."""
  cursor: String!

  """The alert."""
  node: InactivityAlert!
}

"""Where an alert stands."""
enum InactivityAlertStatus
  @join__type(graph: LEARNING)
{
  """The silence goes on."""
  OPEN @join__enumValue(graph: LEARNING)

  """Activity returned or the enrollment ended."""
  CLOSED @join__enumValue(graph: LEARNING)

  """Late activity showed that there was no silence."""
  RETRACTED @join__enumValue(graph: LEARNING)
}

"""Money that a person earned under a policy, with the evidence for it."""
type Incentive
  @join__type(graph: RECOGNITION, key: "id")
{
  """Opaque, derived from policy and person."""
  id: ID!

  """The rule that was met."""
  policy: IncentivePolicy!

  """Who earned it."""
  person: Person

  """Where it stands now."""
  status: IncentiveStatus!

  """How much."""
  amount: Money!

  """What it rests on; null for a rule without numbers."""
  evidence: MetricGrowthEvidence

  """
  Set when a paid entry's evidence was corrected away and nobody has decided yet.
  """
  reversalProposedAt: DateTime

  """All that happened to it, oldest first, at most 100."""
  revisions: [IncentiveRevision!]!
}

"""Incentives in pages."""
type IncentiveConnection
  @join__type(graph: RECOGNITION)
{
  """The incentives with their cursors."""
  edges: [IncentiveEdge!]!

  """The incentives alone."""
  nodes: [Incentive!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many there are in all."""
  totalCount: Int
}

"""Why a completer is not paid under a policy."""
type IncentiveDenial
  @join__type(graph: RECOGNITION)
{
  """Who."""
  person: Person

  """The first reason that holds."""
  reason: IncentiveDenialReason!
}

"""Denials in pages."""
type IncentiveDenialConnection
  @join__type(graph: RECOGNITION)
{
  """The denials with their cursors."""
  edges: [IncentiveDenialEdge!]!

  """The denials alone."""
  nodes: [IncentiveDenial!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many there are in all."""
  totalCount: Int
}

"""A denial's place in a list."""
type IncentiveDenialEdge
  @join__type(graph: RECOGNITION)
{
  """Opaque."""
  cursor: String!

  """The denial."""
  node: IncentiveDenial!
}

"""Why a completer is not paid."""
enum IncentiveDenialReason
  @join__type(graph: RECOGNITION)
{
  """No usable value before; a gap or an overlap counts as missing."""
  MISSING_BASELINE @join__enumValue(graph: RECOGNITION)

  """No usable value after; a gap or an overlap counts as missing."""
  MISSING_OUTCOME @join__enumValue(graph: RECOGNITION)

  """Sums over periods whose lengths differ by more than 12 percent."""
  PERIODS_NOT_COMPARABLE @join__enumValue(graph: RECOGNITION)

  """Growth over zero or less is undefined."""
  BASELINE_NOT_POSITIVE @join__enumValue(graph: RECOGNITION)

  """The improvement is too small."""
  BELOW_THRESHOLD @join__enumValue(graph: RECOGNITION)
}

"""An incentive's place in a list."""
type IncentiveEdge
  @join__type(graph: RECOGNITION)
{
  """Opaque."""
  cursor: String!

  """The incentive."""
  node: Incentive!
}

"""Only an accrued incentive can be approved or rejected."""
type IncentiveNotAccrued implements Problem
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: RECOGNITION)
{
  """Says how it stands."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""Only an approved incentive can be paid."""
type IncentiveNotApproved implements Problem
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: RECOGNITION)
{
  """Says how it stands."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""No incentive has this id."""
type IncentiveNotFound implements Problem
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: RECOGNITION)
{
  """Says which id."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""
A rule by which people earn money. Separate from its entries because it is published before anybody earns by it.
"""
type IncentivePolicy
  @join__type(graph: RECOGNITION, key: "id")
{
  """Opaque, derived from the key."""
  id: ID!

  """The natural key."""
  key: String!

  """How it is announced."""
  title: String!

  """
  Rises with each publication; completions are judged by the latest version in force on their day.
  """
  version: Int!

  """From when this version holds."""
  effectiveFrom: Date!

  """What has to be shown."""
  rule: IncentiveRule!

  """One entry per person who ever met the rule, reversed ones included."""
  entries(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): IncentiveConnection

  """
  Everybody who completed in the policy's time and does not meet the rule now, with the first reason that holds.
  """
  notPaid(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): IncentiveDenialConnection
}

"""Policies in pages."""
type IncentivePolicyConnection
  @join__type(graph: RECOGNITION)
{
  """The policies with their cursors."""
  edges: [IncentivePolicyEdge!]!

  """The policies alone."""
  nodes: [IncentivePolicy!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A policy's place in a list."""
type IncentivePolicyEdge
  @join__type(graph: RECOGNITION)
{
  """Opaque."""
  cursor: String!

  """The policy."""
  node: IncentivePolicy!
}

"""Nothing was proposed that could be decided."""
type IncentiveReversalNotProposed implements Problem
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: RECOGNITION)
{
  """Says how it stands."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""One change of an incentive, kept for ever."""
type IncentiveRevision
  @join__type(graph: RECOGNITION)
{
  """What it became."""
  status: IncentiveStatus!

  """How much it was then."""
  amount: Money!

  """When."""
  changedAt: DateTime!

  """Why."""
  reason: String!
}

"""What has to be shown to earn; exactly one member is set."""
type IncentiveRule
  @join__type(graph: RECOGNITION)
{
  """A business number of the person has to improve."""
  metricGrowth: MetricGrowthRule
}

"""What has to be shown to earn; exactly one member."""
input IncentiveRuleInput
  @join__type(graph: RECOGNITION)
{
  """A business number of the person has to improve."""
  metricGrowth: MetricGrowthRuleInput
}

"""Where an incentive stands."""
enum IncentiveStatus
  @join__type(graph: RECOGNITION)
{
  """Earned; nobody has decided yet."""
  ACCRUED @join__enumValue(graph: RECOGNITION)

  """To be paid."""
  APPROVED @join__enumValue(graph: RECOGNITION)

  """Refused by a person."""
  REJECTED @join__enumValue(graph: RECOGNITION)

  """Paid."""
  PAID @join__enumValue(graph: RECOGNITION)

  """Taken back because its evidence was corrected away."""
  REVERSED @join__enumValue(graph: RECOGNITION)
}

"""
The input breaks rules that its types cannot express; all mistakes are listed.
"""
type InvalidInput implements Problem
  @join__implements(graph: LEARNING, interface: "Problem")
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__implements(graph: PEOPLE, interface: "Problem")
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """All mistakes in one sentence each."""
  message: String!

  """The first field with a mistake."""
  path: [String!]

  """Every mistake, at most 100."""
  violations: [Violation!]!
}

input join__ContextArgument {
  name: String!
  type: String!
  context: String!
  selection: join__FieldValue!
}

scalar join__DirectiveArguments

scalar join__FieldSet

scalar join__FieldValue

enum join__Graph {
  LEARNING @join__graph(name: "learning", url: "http://learning.holdfast.internal/")
  OUTCOMES @join__graph(name: "outcomes", url: "http://outcomes.holdfast.internal/")
  PEOPLE @join__graph(name: "people", url: "http://people.holdfast.internal/")
  RECOGNITION @join__graph(name: "recognition", url: "http://recognition.holdfast.internal/")
}

scalar link__Import

enum link__Purpose {
  """
  \`SECURITY\` features provide metadata necessary to securely resolve fields.
  """
  SECURITY

  """
  \`EXECUTION\` features provide metadata necessary for operation execution.
  """
  EXECUTION
}

"""A promise to make."""
input MakeCareerCommitmentInput
  @join__type(graph: PEOPLE)
{
  """
  1 to 200 characters. Repeating it with the same input makes nothing new.
  """
  requestId: ID!

  """The person's HR number."""
  person: String!

  """The path's key."""
  careerPath: String!

  """The step's key."""
  step: String!

  """What the person wants from it."""
  personalGoal: String!

  """What the business wants from it."""
  businessGoal: String!
}

"""What making a promise returns."""
union MakeCareerCommitmentResult
  @join__type(graph: PEOPLE)
  @join__unionMember(graph: PEOPLE, member: "MakeCareerCommitmentSuccess")
  @join__unionMember(graph: PEOPLE, member: "InvalidInput")
  @join__unionMember(graph: PEOPLE, member: "RequestIdReused")
  @join__unionMember(graph: PEOPLE, member: "CareerCommitmentAlreadyExists")
  @join__unionMember(graph: PEOPLE, member: "CareerPathNotFound")
  @join__unionMember(graph: PEOPLE, member: "CareerStepNotFound")
  @join__unionMember(graph: PEOPLE, member: "Busy")
 = MakeCareerCommitmentSuccess | InvalidInput | RequestIdReused | CareerCommitmentAlreadyExists | CareerPathNotFound | CareerStepNotFound | Busy

"""The promise as it stands now."""
type MakeCareerCommitmentSuccess
  @join__type(graph: PEOPLE)
{
  """The promise."""
  commitment: CareerCommitment!
}

"""An estimate with the method that made it."""
type MethodEstimate
  @join__type(graph: OUTCOMES)
{
  """How it was made."""
  method: EstimationMethod!

  """The standard error, in the metric's unit."""
  standardError: Float!

  """The estimate."""
  estimate: Estimate!
}

"""A number that the business measures for each person."""
type Metric
  @join__type(graph: OUTCOMES, key: "id")
  @join__type(graph: RECOGNITION, key: "id", resolvable: false)
{
  """Opaque, derived from the key."""
  id: ID!

  """The natural key."""
  key: String! @join__field(graph: OUTCOMES)

  """What people call it."""
  name: String! @join__field(graph: OUTCOMES)

  """In what it is measured, such as CNY or %."""
  unit: String! @join__field(graph: OUTCOMES)

  """Which way is better."""
  direction: MetricDirection! @join__field(graph: OUTCOMES)

  """Which kind of result it speaks of."""
  dimension: MetricDimension! @join__field(graph: OUTCOMES)

  """How values of shorter periods are combined."""
  periodRule: MetricPeriodRule! @join__field(graph: OUTCOMES)

  """What one unit is worth; null as long as nobody has said."""
  monetization: Monetization @join__field(graph: OUTCOMES)
}

"""A metric with this key exists, made by another request."""
type MetricAlreadyExists implements Problem
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__type(graph: OUTCOMES)
{
  """Says which key."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""Metrics in pages."""
type MetricConnection
  @join__type(graph: OUTCOMES)
{
  """The metrics with their cursors."""
  edges: [MetricEdge!]!

  """The metrics alone."""
  nodes: [Metric!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""Which kind of result a number speaks of."""
enum MetricDimension
  @join__type(graph: OUTCOMES)
{
  """How much is done in how much time."""
  EFFICIENCY @join__enumValue(graph: OUTCOMES)

  """What it costs."""
  COST @join__enumValue(graph: OUTCOMES)

  """What is new."""
  INNOVATION @join__enumValue(graph: OUTCOMES)

  """How people work together."""
  CULTURE @join__enumValue(graph: OUTCOMES)
}

"""Which way of a number is better."""
enum MetricDirection
  @join__type(graph: OUTCOMES)
{
  """More is better, such as sales."""
  HIGHER_IS_BETTER @join__enumValue(graph: OUTCOMES)

  """Less is better, such as defects."""
  LOWER_IS_BETTER @join__enumValue(graph: OUTCOMES)
}

"""A metric's place in a list."""
type MetricEdge
  @join__type(graph: OUTCOMES)
{
  """Opaque."""
  cursor: String!

  """The metric."""
  node: Metric!
}

"""
The numbers that met the rule. Not adjusted: growth is no proof of training.
"""
type MetricGrowthEvidence
  @join__type(graph: RECOGNITION)
{
  """Which number."""
  metric: Metric

  """The value before."""
  baseline: Decimal!

  """The value after."""
  outcome: Decimal!

  """
  The improvement in percent of the baseline, for reading; the rule is decided in exact decimals.
  """
  growthPercent: Float!
}

"""
Pays those who completed a course and whose number then improved by at least a percentage. Not adjusted: growth is no proof of training.
"""
type MetricGrowthRule
  @join__type(graph: RECOGNITION)
{
  """The course that has to be completed."""
  course: Course

  """The number that has to improve."""
  metric: Metric

  """The time before."""
  baseline: Period!

  """The time after."""
  outcome: Period!

  """
  The least improvement that pays, inclusive, in percent of the baseline.
  """
  minimumGrowthPercent: Decimal!

  """What it pays."""
  amount: Money!
}

"""A rule on the growth of a number."""
input MetricGrowthRuleInput
  @join__type(graph: RECOGNITION)
{
  """The course's key."""
  course: String!

  """The metric's key."""
  metric: String!

  """The time before."""
  baseline: PeriodInput!

  """The time after."""
  outcome: PeriodInput!

  """The least improvement that pays, inclusive, in percent."""
  minimumGrowthPercent: Decimal!

  """What it pays, more than zero."""
  amount: MoneyInput!
}

"""No metric has this key."""
type MetricNotFound implements Problem
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__type(graph: OUTCOMES)
{
  """Says which key."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""How values of shorter periods are combined to a longer one."""
enum MetricPeriodRule
  @join__type(graph: OUTCOMES)
{
  """Added up, such as sales."""
  SUM @join__enumValue(graph: OUTCOMES)

  """Averaged, weighted by days, such as a rate."""
  MEAN @join__enumValue(graph: OUTCOMES)
}

"""
What one unit of improvement per person over the outcome period is worth. Separate from the metric because prices change.
"""
type Monetization
  @join__type(graph: OUTCOMES)
{
  """Of which number."""
  metric: Metric!

  """The price of one unit."""
  valuePerUnit: Money!

  """Who says so."""
  source: String!
}

"""
An amount of money in the smallest unit of its currency, so that it is never a fraction.
"""
type Money
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """The amount in minor units, such as fen or cents."""
  minorUnits: SafeInteger!

  """ISO 4217, such as CNY."""
  currency: String!
}

"""An amount of money with its uncertainty."""
type MoneyEstimate
  @join__type(graph: OUTCOMES)
{
  """The best single value."""
  value: Money!

  """Lower end of the interval."""
  low: Money!

  """Upper end of the interval."""
  high: Money!

  """How often such an interval contains the truth, such as 0.95."""
  level: Float!

  """How many people it rests on."""
  n: Int

  """How people came to take part."""
  design: StudyDesign!

  """How far it may be trusted."""
  grade: EvidenceGrade!

  """The newest data that it includes."""
  asOf: DateTime!
}

"""An amount of money that a caller states."""
input MoneyInput
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """The amount in minor units, within ±(2^53 - 1)."""
  minorUnits: SafeInteger!

  """ISO 4217, such as CNY."""
  currency: String!
}

"""
Everything that can be changed, one verb and one input each. A result is a success or a named problem.
"""
type Mutation
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """
  Records a course, so that cohorts, career steps and policies can name it.
  """
  createCourse(
    """The course."""
    input: CreateCourseInput!
  ): CreateCourseResult @join__field(graph: LEARNING)

  """Plans a run of a course with its dates."""
  scheduleCohort(
    """The cohort."""
    input: ScheduleCohortInput!
  ): ScheduleCohortResult @join__field(graph: LEARNING)

  """
  Records enrollments from rows of text; rows are judged one by one and repeating them changes nothing.
  """
  importEnrollments(
    """The rows, at most 1,000 and 1 MB."""
    input: ImportEnrollmentsInput!
  ): ImportResult @join__field(graph: LEARNING)

  """
  Records learning activity from rows of text; every row counts once, however often it is sent.
  """
  importActivity(
    """The rows, at most 1,000 and 1 MB."""
    input: ImportActivityInput!
  ): ImportResult @join__field(graph: LEARNING)

  """
  Has learning handle parked events again, in their order, once the cause is mended. Asking twice is asking once.
  """
  replayLearningEvents(
    """Which sources."""
    input: ReplayLearningEventsInput!
  ): ReplayLearningEventsResult @join__field(graph: LEARNING)

  """
  Leaves a parked event of learning without effect for good, so that what waits behind it can go on. The decision is kept.
  """
  skipLearningEvent(
    """Which event, why, and who decides."""
    input: SkipLearningEventInput!
  ): SkipLearningEventResult @join__field(graph: LEARNING)

  """
  Has learning publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new.
  """
  republishLearningEvents(
    """Who asks."""
    input: RepublishLearningEventsInput!
  ): RepublishLearningEventsResult @join__field(graph: LEARNING)

  """Defines a business number, its unit and which way is better."""
  defineMetric(
    """The metric."""
    input: DefineMetricInput!
  ): DefineMetricResult @join__field(graph: OUTCOMES)

  """
  Records values from rows of text; another value for the same person, metric and period is a correction, kept with its history.
  """
  importObservations(
    """The rows, at most 1,000 and 1 MB."""
    input: ImportObservationsInput!
  ): ImportResult @join__field(graph: OUTCOMES)

  """
  Defines who is compared with whom, on which number and when. It answers at once with what is known and is right when settled.
  """
  defineStudy(
    """The study."""
    input: DefineStudyInput!
  ): DefineStudyResult @join__field(graph: OUTCOMES)

  """Adds what a training cost to its study."""
  addCostLine(
    """The cost."""
    input: AddCostLineInput!
  ): AddCostLineResult @join__field(graph: OUTCOMES)

  """
  States what one unit of improvement is worth; replaces the price before.
  """
  setMonetization(
    """The price."""
    input: SetMonetizationInput!
  ): SetMonetizationResult @join__field(graph: OUTCOMES)

  """
  Has outcomes handle parked events again, in their order, once the cause is mended. Asking twice is asking once.
  """
  replayOutcomesEvents(
    """Which sources."""
    input: ReplayOutcomesEventsInput!
  ): ReplayOutcomesEventsResult @join__field(graph: OUTCOMES)

  """
  Leaves a parked event of outcomes without effect for good, so that what waits behind it can go on. The decision is kept.
  """
  skipOutcomesEvent(
    """Which event, why, and who decides."""
    input: SkipOutcomesEventInput!
  ): SkipOutcomesEventResult @join__field(graph: OUTCOMES)

  """
  Has outcomes publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new.
  """
  republishOutcomesEvents(
    """Who asks."""
    input: RepublishOutcomesEventsInput!
  ): RepublishOutcomesEventsResult @join__field(graph: OUTCOMES)

  """
  Records people from rows of text; rows are judged one by one and repeating them changes nothing.
  """
  importPeople(
    """The rows, at most 1,000 and 1 MB."""
    input: ImportPeopleInput!
  ): ImportResult @join__field(graph: PEOPLE)

  """
  Publishes a career path before training begins, so that people know what it leads to. A known key gets a new version.
  """
  publishCareerPath(
    """The path and its steps."""
    input: PublishCareerPathInput!
  ): PublishCareerPathResult @join__field(graph: PEOPLE)

  """Promises a step of a career path to a person, with both sides' goals."""
  makeCareerCommitment(
    """Who, which step, and why."""
    input: MakeCareerCommitmentInput!
  ): MakeCareerCommitmentResult @join__field(graph: PEOPLE)

  """
  Has people handle parked events again, in their order, once the cause is mended. Asking twice is asking once.
  """
  replayPeopleEvents(
    """Which sources."""
    input: ReplayPeopleEventsInput!
  ): ReplayPeopleEventsResult @join__field(graph: PEOPLE)

  """
  Leaves a parked event of people without effect for good, so that what waits behind it can go on. The decision is kept.
  """
  skipPeopleEvent(
    """Which event, why, and who decides."""
    input: SkipPeopleEventInput!
  ): SkipPeopleEventResult @join__field(graph: PEOPLE)

  """
  Has people publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new.
  """
  republishPeopleEvents(
    """Who asks."""
    input: RepublishPeopleEventsInput!
  ): RepublishPeopleEventsResult @join__field(graph: PEOPLE)

  """
  Publishes a rule by which people earn money, as data with a day from which it holds. A known key gets a new version.
  """
  publishIncentivePolicy(
    """The policy."""
    input: PublishIncentivePolicyInput!
  ): PublishIncentivePolicyResult @join__field(graph: RECOGNITION)

  """Approves an accrued incentive for payment."""
  approveIncentive(
    """Which one."""
    input: ApproveIncentiveInput!
  ): ApproveIncentiveResult @join__field(graph: RECOGNITION)

  """Rejects an accrued incentive, with a reason."""
  rejectIncentive(
    """Which one and why."""
    input: RejectIncentiveInput!
  ): RejectIncentiveResult @join__field(graph: RECOGNITION)

  """Records that an approved incentive was paid."""
  payIncentive(
    """Which one."""
    input: PayIncentiveInput!
  ): PayIncentiveResult @join__field(graph: RECOGNITION)

  """
  Decides what becomes of a paid incentive whose evidence was corrected away.
  """
  decideIncentiveReversal(
    """Which one and how."""
    input: DecideIncentiveReversalInput!
  ): DecideIncentiveReversalResult @join__field(graph: RECOGNITION)

  """
  Has recognition handle parked events again, in their order, once the cause is mended. Asking twice is asking once.
  """
  replayRecognitionEvents(
    """Which sources."""
    input: ReplayRecognitionEventsInput!
  ): ReplayRecognitionEventsResult @join__field(graph: RECOGNITION)

  """
  Leaves a parked event of recognition without effect for good, so that what waits behind it can go on. The decision is kept.
  """
  skipRecognitionEvent(
    """Which event, why, and who decides."""
    input: SkipRecognitionEventInput!
  ): SkipRecognitionEventResult @join__field(graph: RECOGNITION)

  """
  Has recognition publish how everything of it stands once more, for readers who were not there when it came about. Whoever was there learns nothing new.
  """
  republishRecognitionEvents(
    """Who asks."""
    input: RepublishRecognitionEventsInput!
  ): RepublishRecognitionEventsResult @join__field(graph: RECOGNITION)
}

"""One value of one number for one person in one period."""
type Observation
  @join__type(graph: OUTCOMES, key: "id")
{
  """Opaque, derived from person, metric and period."""
  id: ID!

  """Of which number."""
  metric: Metric!

  """The first day."""
  from: Date!

  """The last day."""
  to: Date!

  """The present value; null when it was taken back."""
  value: Decimal

  """All values so far, oldest first, at most 100."""
  history: [ObservationEntry!]!
}

"""Observations in pages."""
type ObservationConnection
  @join__type(graph: OUTCOMES)
{
  """The observations with their cursors."""
  edges: [ObservationEdge!]!

  """The observations alone."""
  nodes: [Observation!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""An observation's place in a list."""
type ObservationEdge
  @join__type(graph: OUTCOMES)
{
  """Opaque."""
  cursor: String!

  """The observation."""
  node: Observation!
}

"""A value that an observation has had."""
type ObservationEntry
  @join__type(graph: OUTCOMES)
{
  """The value; null when it was taken back."""
  value: Decimal

  """When it was known."""
  recordedAt: DateTime!
}

"""
One value of one metric for one person in one period. Every cell is text as it stands in the file; an empty value takes the value back.
"""
input ObservationRowInput
  @join__type(graph: OUTCOMES)
{
  """The row's number in its source, for the report."""
  row: Int!

  """The person's HR number."""
  person: String

  """The metric's key."""
  metric: String

  """The first day, or a month."""
  from: String

  """The last day, or a month."""
  to: String

  """The value, at most 12 decimals, within ±(2^53 - 1)."""
  value: String

  """
  When the row's content was known: an instant with offset. The later one wins.
  """
  recordedAt: String
}

"""A part of the organization. Naming a unit includes all units below it."""
type OrgUnit
  @join__type(graph: OUTCOMES, key: "id", resolvable: false)
  @join__type(graph: PEOPLE, key: "id")
{
  """Opaque, derived from the key."""
  id: ID!

  """The natural key."""
  key: String! @join__field(graph: PEOPLE)

  """What people call it."""
  name: String! @join__field(graph: PEOPLE)

  """The unit above; null at the top."""
  parent: OrgUnit @join__field(graph: PEOPLE)
}

"""Org units in pages."""
type OrgUnitConnection
  @join__type(graph: PEOPLE)
{
  """The units with their cursors."""
  edges: [OrgUnitEdge!]!

  """The units alone."""
  nodes: [OrgUnit!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A unit's place in a list."""
type OrgUnitEdge
  @join__type(graph: PEOPLE)
{
  """Opaque."""
  cursor: String!

  """The unit."""
  node: OrgUnit!
}

"""
A unit that a person belonged to from some day on. Separate from the unit because the days belong to the relation.
"""
type OrgUnitMembership
  @join__type(graph: PEOPLE)
{
  """The unit."""
  orgUnit: OrgUnit!

  """The first day; null when it has been so for as long as anybody knows."""
  fromOn: Date
}

"""Where a page of a long list ends, in the form that Relay clients read."""
type PageInfo
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """True when there is more after this page."""
  hasNextPage: Boolean!

  """True when this page does not begin at the list's beginning."""
  hasPreviousPage: Boolean!

  """Opaque; the place before the first item."""
  startCursor: String

  """Opaque; hand it to \`after\` to read on."""
  endCursor: String
}

"""Nothing is parked under this id: it has been handled, or it never was."""
type ParkedEventNotFound implements Problem
  @join__implements(graph: LEARNING, interface: "Problem")
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__implements(graph: PEOPLE, interface: "Problem")
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """Names the id."""
  message: String!

  """Always the field \`eventId\`."""
  path: [String!]
}

"""
A thing whose events wait, because one of them could not be handled. Separate from the thing itself: ids only, so that whoever operates the system need not see what the events are about.
"""
type ParkedSource
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """
  The id of the thing whose events wait; for bytes that no event could be read from, their topic and record key.
  """
  source: ID!

  """The parked event that the others wait behind; \`skip\` takes this id."""
  eventId: ID

  """
  The type of that event; null for bytes that no event could be read from.
  """
  type: String

  """Why it could not be handled, at the last try."""
  reason: String!

  """When the source was parked."""
  parkedAt: DateTime!

  """How many events wait, with the first one."""
  events: Int!

  """True while somebody has asked for a replay that has not ended."""
  isReplaying: Boolean!
}

"""Parked sources in pages."""
type ParkedSourceConnection
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """The sources with their cursors."""
  edges: [ParkedSourceEdge!]!

  """The sources alone."""
  nodes: [ParkedSource!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A parked source's place in a list."""
type ParkedSourceEdge
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """Opaque."""
  cursor: String!

  """The source."""
  node: ParkedSource!
}

"""An incentive that was paid."""
input PayIncentiveInput
  @join__type(graph: RECOGNITION)
{
  """
  1 to 200 characters. Repeating it with the same input changes nothing more.
  """
  requestId: ID!

  """The incentive's id."""
  incentive: ID!
}

"""What recording a payment returns."""
union PayIncentiveResult
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: RECOGNITION, member: "PayIncentiveSuccess")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "RequestIdReused")
  @join__unionMember(graph: RECOGNITION, member: "IncentiveNotFound")
  @join__unionMember(graph: RECOGNITION, member: "IncentiveNotApproved")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = PayIncentiveSuccess | InvalidInput | RequestIdReused | IncentiveNotFound | IncentiveNotApproved | Busy

"""The incentive as it stands now."""
type PayIncentiveSuccess
  @join__type(graph: RECOGNITION)
{
  """The incentive."""
  incentive: Incentive!
}

"""A stretch of days."""
type Period
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """The first day, inside."""
  from: Date!

  """The last day, inside."""
  to: Date!
}

"""A stretch of days that a caller states."""
input PeriodInput
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """The first day, inside."""
  from: Date!

  """The last day, inside; not before the first."""
  to: Date!
}

"""
Somebody who works or worked here. Known by an HR number; the id never changes.
"""
type Person
  @join__type(graph: LEARNING, key: "id")
  @join__type(graph: OUTCOMES, key: "id")
  @join__type(graph: PEOPLE, key: "id")
  @join__type(graph: RECOGNITION, key: "id")
{
  """Opaque, derived from the HR number."""
  id: ID!

  """The person's enrollments, the newest first."""
  enrollments(
    """How many, at most 100."""
    first: Int = 10

    """Read on after this cursor."""
    after: String
  ): EnrollmentConnection @join__field(graph: LEARNING)

  """The person's values of one metric, oldest first."""
  observations(
    """The metric's key."""
    metricKey: String!

    """How many, at most 100."""
    first: Int = 10

    """Read on after this cursor."""
    after: String
  ): ObservationConnection @join__field(graph: OUTCOMES)

  """
  When the person is most likely to leave after the latest completion; null without one.
  """
  flightRiskWindow: FlightRiskWindow @join__field(graph: OUTCOMES)

  """
  Who else read when the person is likely to leave, and what for, the newest first. What one reads of oneself is not kept.
  """
  flightRiskReadings(
    """How many, at most 100."""
    first: Int = 10

    """Read on after this cursor."""
    after: String
  ): FlightRiskReadingConnection @join__field(graph: OUTCOMES)

  """
  The HR number; null until people have been imported, for a person that other services know already.
  """
  externalId: String @join__field(graph: PEOPLE)

  """How the person is called at work; null until it is known."""
  displayName: String @join__field(graph: PEOPLE)

  """Where the person works today."""
  orgUnit: OrgUnit @join__field(graph: PEOPLE)

  """Whom the person reports to."""
  manager: Person @join__field(graph: PEOPLE)

  """All units so far with their days, oldest first, at most 25."""
  orgUnitHistory: [OrgUnitMembership!] @join__field(graph: PEOPLE)

  """
  All stretches of employment, oldest first, at most 25; a return is a new one.
  """
  employments: [Employment!] @join__field(graph: PEOPLE)

  """Career steps that were promised to this person."""
  careerCommitments(
    """How many, at most 100."""
    first: Int = 10

    """Read on after this cursor."""
    after: String
  ): CareerCommitmentConnection @join__field(graph: PEOPLE)

  """What the person earned."""
  incentives(
    """How many, at most 100."""
    first: Int = 10

    """Read on after this cursor."""
    after: String
  ): IncentiveConnection @join__field(graph: RECOGNITION)
}

"""People in pages."""
type PersonConnection
  @join__type(graph: PEOPLE)
{
  """The people with their cursors."""
  edges: [PersonEdge!]!

  """The people alone."""
  nodes: [Person!]!

  """Where the page ends."""
  pageInfo: PageInfo!
}

"""A person's place in a list."""
type PersonEdge
  @join__type(graph: PEOPLE)
{
  """Opaque."""
  cursor: String!

  """The person."""
  node: Person!
}

"""
One row about one person. Every cell is text as it stands in the file; an absent cell says nothing, an empty one clears the field.
"""
input PersonRowInput
  @join__type(graph: PEOPLE)
{
  """The row's number in its source, for the report."""
  row: Int!

  """The HR number, 1 to 64 characters."""
  externalId: String

  """How the person is called at work."""
  displayName: String

  """A unit's key, name or path such as \`总部/华东/门店0123\`."""
  orgUnit: String

  """Since when the person belongs to the unit."""
  orgUnitFrom: String

  """The HR number of the person's manager."""
  manager: String

  """First day of employment; a later one than known is a return."""
  startedOn: String

  """Last day of employment."""
  endedOn: String

  """VOLUNTARY, INVOLUNTARY or OTHER."""
  endReason: String

  """
  When the row's content was known: an instant with offset. The later one wins.
  """
  recordedAt: String
}

"""
A refusal that the caller is meant to read. Faults (bugs, outages) travel as GraphQL errors instead.
"""
interface Problem
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """One sentence that names the thing and the reason."""
  message: String!

  """The input field that the refusal is about, from the input's root."""
  path: [String!]
}

"""A career path to publish."""
input PublishCareerPathInput
  @join__type(graph: PEOPLE)
{
  """
  1 to 200 characters. Repeating it with the same input makes nothing new.
  """
  requestId: ID!

  """The natural key."""
  key: String!

  """How it is announced."""
  title: String!

  """From the first to the last, 1 to 25."""
  steps: [CareerStepInput!]!
}

"""What publishing a career path returns."""
union PublishCareerPathResult
  @join__type(graph: PEOPLE)
  @join__unionMember(graph: PEOPLE, member: "PublishCareerPathSuccess")
  @join__unionMember(graph: PEOPLE, member: "InvalidInput")
  @join__unionMember(graph: PEOPLE, member: "RequestIdReused")
  @join__unionMember(graph: PEOPLE, member: "Busy")
 = PublishCareerPathSuccess | InvalidInput | RequestIdReused | Busy

"""The path as it stands now."""
type PublishCareerPathSuccess
  @join__type(graph: PEOPLE)
{
  """The path."""
  careerPath: CareerPath!
}

"""A policy to publish."""
input PublishIncentivePolicyInput
  @join__type(graph: RECOGNITION)
{
  """
  1 to 200 characters. Repeating it with the same input makes nothing new.
  """
  requestId: ID!

  """The natural key."""
  key: String!

  """How it is announced."""
  title: String!

  """From when it holds."""
  effectiveFrom: Date!

  """What has to be shown."""
  rule: IncentiveRuleInput!
}

"""What publishing a policy returns."""
union PublishIncentivePolicyResult
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: RECOGNITION, member: "PublishIncentivePolicySuccess")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "RequestIdReused")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = PublishIncentivePolicySuccess | InvalidInput | RequestIdReused | Busy

"""The policy as it stands now."""
type PublishIncentivePolicySuccess
  @join__type(graph: RECOGNITION)
{
  """The policy."""
  policy: IncentivePolicy!
}

"""
Everything that can be read. Single things are null when nothing has that name; everything named can also be listed.
"""
type Query
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """
  What is on its way in each service. Separate from the data, so that a client can tell settled from still arriving.
  """
  system: System

  """The course with this key, or null."""
  course(
    """The course's key."""
    key: String!
  ): Course @join__field(graph: LEARNING)

  """All courses, by key."""
  courses(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): CourseConnection @join__field(graph: LEARNING)

  """The cohort with this key, or null."""
  cohort(
    """The cohort's key."""
    key: String!
  ): Cohort @join__field(graph: LEARNING)

  """All cohorts, by key."""
  cohorts(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): CohortConnection @join__field(graph: LEARNING)

  """The study with this key, or null."""
  study(
    """The study's key."""
    key: String!
  ): Study @join__field(graph: OUTCOMES)

  """All studies, by key."""
  studies(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): StudyConnection @join__field(graph: OUTCOMES)

  """The metric with this key, or null."""
  metric(
    """The metric's key."""
    key: String!
  ): Metric @join__field(graph: OUTCOMES)

  """All metrics, by key."""
  metrics(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): MetricConnection @join__field(graph: OUTCOMES)

  """
  Who is asking. Separate from Person because an operator or a BI tool is a viewer without being a person of the company.
  """
  viewer: Viewer @join__field(graph: PEOPLE)

  """
  The person with this HR number; null until a row about this person was imported. What other rows and commands say of the number before (enrollments, values, promises) is kept and stands with the person from then on.
  """
  personByExternalId(
    """The HR number as HR writes it."""
    externalId: String!
  ): Person @join__field(graph: PEOPLE)

  """Everybody who was ever recorded, by HR number."""
  people(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): PersonConnection @join__field(graph: PEOPLE)

  """The org unit with this key, or null."""
  orgUnit(
    """The unit's key; derived from its path when the path is no key."""
    key: String!
  ): OrgUnit @join__field(graph: PEOPLE)

  """All org units, by key."""
  orgUnits(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): OrgUnitConnection @join__field(graph: PEOPLE)

  """The career path with this key, or null."""
  careerPath(
    """The path's key."""
    key: String!
  ): CareerPath @join__field(graph: PEOPLE)

  """All career paths, by key."""
  careerPaths(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): CareerPathConnection @join__field(graph: PEOPLE)

  """The incentive policy with this key, or null."""
  incentivePolicy(
    """The policy's key."""
    key: String!
  ): IncentivePolicy @join__field(graph: RECOGNITION)

  """All incentive policies, by key."""
  incentivePolicies(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): IncentivePolicyConnection @join__field(graph: RECOGNITION)
}

"""An incentive to reject."""
input RejectIncentiveInput
  @join__type(graph: RECOGNITION)
{
  """
  1 to 200 characters. Repeating it with the same input changes nothing more.
  """
  requestId: ID!

  """The incentive's id."""
  incentive: ID!

  """Why."""
  reason: String!
}

"""What rejecting returns."""
union RejectIncentiveResult
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: RECOGNITION, member: "RejectIncentiveSuccess")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "RequestIdReused")
  @join__unionMember(graph: RECOGNITION, member: "IncentiveNotFound")
  @join__unionMember(graph: RECOGNITION, member: "IncentiveNotAccrued")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = RejectIncentiveSuccess | InvalidInput | RequestIdReused | IncentiveNotFound | IncentiveNotAccrued | Busy

"""The incentive as it stands now."""
type RejectIncentiveSuccess
  @join__type(graph: RECOGNITION)
{
  """The incentive."""
  incentive: Incentive!
}

"""Which parked sources of learning are to be handled again."""
input ReplayLearningEventsInput
  @join__type(graph: LEARNING)
{
  """Names this request."""
  requestId: ID!

  """One source; all that are parked when it is absent or null."""
  source: ID
}

"""What asking learning for a replay returns."""
union ReplayLearningEventsResult
  @join__type(graph: LEARNING)
  @join__unionMember(graph: LEARNING, member: "ReplayLearningEventsSuccess")
  @join__unionMember(graph: LEARNING, member: "InvalidInput")
  @join__unionMember(graph: LEARNING, member: "SourceNotParked")
  @join__unionMember(graph: LEARNING, member: "Busy")
 = ReplayLearningEventsSuccess | InvalidInput | SourceNotParked | Busy

"""
The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why.
"""
type ReplayLearningEventsSuccess
  @join__type(graph: LEARNING)
{
  """How many sources are to be replayed."""
  sources: Int!
}

"""Which parked sources of outcomes are to be handled again."""
input ReplayOutcomesEventsInput
  @join__type(graph: OUTCOMES)
{
  """Names this request."""
  requestId: ID!

  """One source; all that are parked when it is absent or null."""
  source: ID
}

"""What asking outcomes for a replay returns."""
union ReplayOutcomesEventsResult
  @join__type(graph: OUTCOMES)
  @join__unionMember(graph: OUTCOMES, member: "ReplayOutcomesEventsSuccess")
  @join__unionMember(graph: OUTCOMES, member: "InvalidInput")
  @join__unionMember(graph: OUTCOMES, member: "SourceNotParked")
  @join__unionMember(graph: OUTCOMES, member: "Busy")
 = ReplayOutcomesEventsSuccess | InvalidInput | SourceNotParked | Busy

"""
The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why.
"""
type ReplayOutcomesEventsSuccess
  @join__type(graph: OUTCOMES)
{
  """How many sources are to be replayed."""
  sources: Int!
}

"""Which parked sources of people are to be handled again."""
input ReplayPeopleEventsInput
  @join__type(graph: PEOPLE)
{
  """Names this request."""
  requestId: ID!

  """One source; all that are parked when it is absent or null."""
  source: ID
}

"""What asking people for a replay returns."""
union ReplayPeopleEventsResult
  @join__type(graph: PEOPLE)
  @join__unionMember(graph: PEOPLE, member: "ReplayPeopleEventsSuccess")
  @join__unionMember(graph: PEOPLE, member: "InvalidInput")
  @join__unionMember(graph: PEOPLE, member: "SourceNotParked")
  @join__unionMember(graph: PEOPLE, member: "Busy")
 = ReplayPeopleEventsSuccess | InvalidInput | SourceNotParked | Busy

"""
The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why.
"""
type ReplayPeopleEventsSuccess
  @join__type(graph: PEOPLE)
{
  """How many sources are to be replayed."""
  sources: Int!
}

"""Which parked sources of recognition are to be handled again."""
input ReplayRecognitionEventsInput
  @join__type(graph: RECOGNITION)
{
  """Names this request."""
  requestId: ID!

  """One source; all that are parked when it is absent or null."""
  source: ID
}

"""What asking recognition for a replay returns."""
union ReplayRecognitionEventsResult
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: RECOGNITION, member: "ReplayRecognitionEventsSuccess")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "SourceNotParked")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = ReplayRecognitionEventsSuccess | InvalidInput | SourceNotParked | Busy

"""
The replay is asked for and goes on by itself, also after a crash. A source that is still listed after it says why.
"""
type ReplayRecognitionEventsSuccess
  @join__type(graph: RECOGNITION)
{
  """How many sources are to be replayed."""
  sources: Int!
}

"""Who asks that learning publishes how everything stands."""
input RepublishLearningEventsInput
  @join__type(graph: LEARNING)
{
  """
  Names this request. A repeat of the last one changes nothing; another one begins anew.
  """
  requestId: ID!

  """
  Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured.
  """
  by: String!
}

"""What asking learning for a republication returns."""
union RepublishLearningEventsResult
  @join__type(graph: LEARNING)
  @join__unionMember(graph: LEARNING, member: "RepublishLearningEventsSuccess")
  @join__unionMember(graph: LEARNING, member: "InvalidInput")
  @join__unionMember(graph: LEARNING, member: "RequestIdReused")
  @join__unionMember(graph: LEARNING, member: "Busy")
 = RepublishLearningEventsSuccess | InvalidInput | RequestIdReused | Busy

"""
The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended.
"""
type RepublishLearningEventsSuccess
  @join__type(graph: LEARNING)
{
  """How many jobs publish again: one for each kind of thing."""
  jobs: Int!
}

"""Who asks that outcomes publishes how everything stands."""
input RepublishOutcomesEventsInput
  @join__type(graph: OUTCOMES)
{
  """
  Names this request. A repeat of the last one changes nothing; another one begins anew.
  """
  requestId: ID!

  """
  Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured.
  """
  by: String!
}

"""What asking outcomes for a republication returns."""
union RepublishOutcomesEventsResult
  @join__type(graph: OUTCOMES)
  @join__unionMember(graph: OUTCOMES, member: "RepublishOutcomesEventsSuccess")
  @join__unionMember(graph: OUTCOMES, member: "InvalidInput")
  @join__unionMember(graph: OUTCOMES, member: "RequestIdReused")
  @join__unionMember(graph: OUTCOMES, member: "Busy")
 = RepublishOutcomesEventsSuccess | InvalidInput | RequestIdReused | Busy

"""
The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended.
"""
type RepublishOutcomesEventsSuccess
  @join__type(graph: OUTCOMES)
{
  """How many jobs publish again: one for each kind of thing."""
  jobs: Int!
}

"""Who asks that people publishes how everything stands."""
input RepublishPeopleEventsInput
  @join__type(graph: PEOPLE)
{
  """
  Names this request. A repeat of the last one changes nothing; another one begins anew.
  """
  requestId: ID!

  """
  Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured.
  """
  by: String!
}

"""What asking people for a republication returns."""
union RepublishPeopleEventsResult
  @join__type(graph: PEOPLE)
  @join__unionMember(graph: PEOPLE, member: "RepublishPeopleEventsSuccess")
  @join__unionMember(graph: PEOPLE, member: "InvalidInput")
  @join__unionMember(graph: PEOPLE, member: "RequestIdReused")
  @join__unionMember(graph: PEOPLE, member: "Busy")
 = RepublishPeopleEventsSuccess | InvalidInput | RequestIdReused | Busy

"""
The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended.
"""
type RepublishPeopleEventsSuccess
  @join__type(graph: PEOPLE)
{
  """How many jobs publish again: one for each kind of thing."""
  jobs: Int!
}

"""Who asks that recognition publishes how everything stands."""
input RepublishRecognitionEventsInput
  @join__type(graph: RECOGNITION)
{
  """
  Names this request. A repeat of the last one changes nothing; another one begins anew.
  """
  requestId: ID!

  """
  Who asks, at most 1,000 characters; kept with the work. Named by the caller as long as no identities are configured.
  """
  by: String!
}

"""What asking recognition for a republication returns."""
union RepublishRecognitionEventsResult
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: RECOGNITION, member: "RepublishRecognitionEventsSuccess")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "RequestIdReused")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = RepublishRecognitionEventsSuccess | InvalidInput | RequestIdReused | Busy

"""
The republication is asked for and goes on by itself, also after a crash. It is open jobs of the service until it has ended.
"""
type RepublishRecognitionEventsSuccess
  @join__type(graph: RECOGNITION)
{
  """How many jobs publish again: one for each kind of thing."""
  jobs: Int!
}

"""
The request id was used before with another input. A retry must repeat its input; a new wish needs a new id.
"""
type RequestIdReused implements Problem
  @join__implements(graph: LEARNING, interface: "Problem")
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__implements(graph: PEOPLE, interface: "Problem")
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """Says which request id it is."""
  message: String!

  """Always the field \`requestId\`."""
  path: [String!]
}

"""Where a window stands."""
enum RiskWindowStatus
  @join__type(graph: OUTCOMES)
{
  """Not begun."""
  UPCOMING @join__enumValue(graph: OUTCOMES)

  """Now."""
  OPEN @join__enumValue(graph: OUTCOMES)

  """Over, or the person has left."""
  CLOSED @join__enumValue(graph: OUTCOMES)
}

"""Why a figure of a report is missing or incomplete."""
type RoiReason
  @join__type(graph: OUTCOMES)
{
  """For programs."""
  code: RoiReasonCode!

  """For people."""
  message: String!
}

"""Why a figure of a report is missing or incomplete."""
enum RoiReasonCode
  @join__type(graph: OUTCOMES)
{
  """No cost line, or they sum to zero."""
  NO_COSTS @join__enumValue(graph: OUTCOMES)

  """Nobody has said what one unit is worth."""
  NO_PRICE @join__enumValue(graph: OUTCOMES)

  """Amounts in several currencies; none is converted."""
  MIXED_CURRENCIES @join__enumValue(graph: OUTCOMES)

  """There is no effect to value."""
  NO_EFFECT @join__enumValue(graph: OUTCOMES)

  """
  The interval carries the effect's uncertainty only: the price has no range.
  """
  PRICE_WITHOUT_RANGE @join__enumValue(graph: OUTCOMES)

  """Incentives were earned and are not among the costs."""
  INCENTIVES_NOT_COSTED @join__enumValue(graph: OUTCOMES)

  """An amount is beyond 2^53 - 1 minor units."""
  AMOUNT_TOO_LARGE @join__enumValue(graph: OUTCOMES)
}

"""
What a training was worth, for the outcome period only: benefits in money, set against what it cost.
"""
type RoiReport
  @join__type(graph: OUTCOMES)
{
  """How many treated people with an outcome the benefits count."""
  n: Int

  """
  All cost lines together; null when there are none or their currencies differ.
  """
  costs: Money

  """
  What treated people earned for it under policies that are not among the costs; null when the currencies differ.
  """
  incentivesNotCosted: Money

  """Improvement x people x price, with the effect's uncertainty only."""
  benefits: MoneyEstimate

  """Benefits minus costs, in percent of the costs."""
  roiPercent: Estimate

  """Benefits per unit of cost."""
  benefitCostRatio: Estimate

  """
  Over which days the benefits are counted; never beyond the outcome period.
  """
  horizon: Period!

  """Why a figure is missing or incomplete, at most 10."""
  reasons: [RoiReason!]!
}

"""One reason why a row was refused."""
type RowProblem
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """The row's own number, as the caller gave it."""
  row: Int!

  """The cell that is at fault."""
  path: [String!]!

  """What is wrong with it and how to write it."""
  message: String!

  """
  Which reason it is, such as \`DATE_UNREADABLE\`. A code keeps its meaning for ever, so that a client can say it in another language.
  """
  code: String!

  """What the sentence names, such as the text that is no date; at most 10."""
  parameters: [RowProblemParameter!]!
}

"""
Something that the sentence of a reason names. Separate from the sentence, so that other sentences can name it too.
"""
type RowProblemParameter
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """What it is, such as \`text\`."""
  name: String!

  """The thing itself, as the sentence has it."""
  value: String!
}

"""
An integer within ±(2^53 - 1) as a JSON number. GraphQL's Int ends at 2^31 - 1, which is too small for money in minor units.
"""
scalar SafeInteger
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)

"""A run of a course to plan."""
input ScheduleCohortInput
  @join__type(graph: LEARNING)
{
  """
  1 to 200 characters. Repeating it with the same input makes nothing new.
  """
  requestId: ID!

  """The natural key."""
  key: String!

  """The course's key."""
  course: String!

  """The first day."""
  startsOn: Date!

  """The last day, not before the first."""
  endsOn: Date!
}

"""What planning a cohort returns."""
union ScheduleCohortResult
  @join__type(graph: LEARNING)
  @join__unionMember(graph: LEARNING, member: "ScheduleCohortSuccess")
  @join__unionMember(graph: LEARNING, member: "InvalidInput")
  @join__unionMember(graph: LEARNING, member: "RequestIdReused")
  @join__unionMember(graph: LEARNING, member: "CohortAlreadyExists")
  @join__unionMember(graph: LEARNING, member: "CourseNotFound")
  @join__unionMember(graph: LEARNING, member: "Busy")
 = ScheduleCohortSuccess | InvalidInput | RequestIdReused | CohortAlreadyExists | CourseNotFound | Busy

"""The cohort as it stands now."""
type ScheduleCohortSuccess
  @join__type(graph: LEARNING)
{
  """The cohort."""
  cohort: Cohort!
}

"""
How much work of a service is still on its way. Two readings that are both at rest and have equal journal ends mean settled.
"""
type ServiceStatus
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """Documents whose events have not reached the journal yet."""
  pendingDocuments: Int!

  """Events that this service has not handled yet."""
  lagEvents: Int!

  """Age of the oldest of them, in seconds."""
  lagSeconds: Int!

  """Effects on many documents that are under way."""
  openJobs: Int!

  """Timers whose time has come and that have not run yet."""
  timersDue: Int!

  """Events that could not be handled and wait for a person's decision."""
  parked: Int!

  """Position of the last event of this service in the journal."""
  journalEnd: SafeInteger!

  """
  Why this service reads no more events until it is started again; null while it reads them.
  """
  stoppedBecause: String

  """
  Daily sweeps that are due or under way. They look for effects that were lost, and do not count as work on its way.
  """
  sweepsDue: Int

  """
  What the last daily sweep had to mend, and the one that is under way. Anything but 0 is an alert: an effect had been lost.
  """
  sweepMended: Int

  """When the last daily sweep ended; null before the first."""
  sweptAt: DateTime

  """
  Sources of which an event could not be handled, those that have waited longest first; null when they cannot be read.
  """
  parkedSources(
    """How many, at most 100."""
    first: Int = 25

    """Read on after this cursor."""
    after: String
  ): ParkedSourceConnection
}

"""A price to set."""
input SetMonetizationInput
  @join__type(graph: OUTCOMES)
{
  """
  1 to 200 characters. Repeating it with the same input changes nothing more.
  """
  requestId: ID!

  """The metric's key."""
  metric: String!

  """
  What one unit of improvement per person over the outcome period is worth.
  """
  valuePerUnit: MoneyInput!

  """Who says so."""
  source: String!
}

"""What setting a price returns."""
union SetMonetizationResult
  @join__type(graph: OUTCOMES)
  @join__unionMember(graph: OUTCOMES, member: "SetMonetizationSuccess")
  @join__unionMember(graph: OUTCOMES, member: "InvalidInput")
  @join__unionMember(graph: OUTCOMES, member: "RequestIdReused")
  @join__unionMember(graph: OUTCOMES, member: "MetricNotFound")
  @join__unionMember(graph: OUTCOMES, member: "Busy")
 = SetMonetizationSuccess | InvalidInput | RequestIdReused | MetricNotFound | Busy

"""The price as it stands now."""
type SetMonetizationSuccess
  @join__type(graph: OUTCOMES)
{
  """The price."""
  monetization: Monetization!
}

"""
Which parked event of learning is never to have an effect, and who decides so.
"""
input SkipLearningEventInput
  @join__type(graph: LEARNING)
{
  """Names this request. It is kept with the decision."""
  requestId: ID!

  """The id under which the event is parked."""
  eventId: ID!

  """
  Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters.
  """
  reason: String!

  """
  Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured.
  """
  by: String!
}

"""What skipping an event of learning returns."""
union SkipLearningEventResult
  @join__type(graph: LEARNING)
  @join__unionMember(graph: LEARNING, member: "SkipLearningEventSuccess")
  @join__unionMember(graph: LEARNING, member: "InvalidInput")
  @join__unionMember(graph: LEARNING, member: "ParkedEventNotFound")
  @join__unionMember(graph: LEARNING, member: "RequestIdReused")
  @join__unionMember(graph: LEARNING, member: "Busy")
 = SkipLearningEventSuccess | InvalidInput | ParkedEventNotFound | RequestIdReused | Busy

"""
The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record.
"""
type SkipLearningEventSuccess
  @join__type(graph: LEARNING)
{
  """The event that was skipped."""
  skippedEvent: SkippedEvent!
}

"""
Which parked event of outcomes is never to have an effect, and who decides so.
"""
input SkipOutcomesEventInput
  @join__type(graph: OUTCOMES)
{
  """Names this request. It is kept with the decision."""
  requestId: ID!

  """The id under which the event is parked."""
  eventId: ID!

  """
  Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters.
  """
  reason: String!

  """
  Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured.
  """
  by: String!
}

"""What skipping an event of outcomes returns."""
union SkipOutcomesEventResult
  @join__type(graph: OUTCOMES)
  @join__unionMember(graph: OUTCOMES, member: "SkipOutcomesEventSuccess")
  @join__unionMember(graph: OUTCOMES, member: "InvalidInput")
  @join__unionMember(graph: OUTCOMES, member: "ParkedEventNotFound")
  @join__unionMember(graph: OUTCOMES, member: "RequestIdReused")
  @join__unionMember(graph: OUTCOMES, member: "Busy")
 = SkipOutcomesEventSuccess | InvalidInput | ParkedEventNotFound | RequestIdReused | Busy

"""
The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record.
"""
type SkipOutcomesEventSuccess
  @join__type(graph: OUTCOMES)
{
  """The event that was skipped."""
  skippedEvent: SkippedEvent!
}

"""
The record of an event that was left without effect. Separate from the parked event, because it is kept for ever.
"""
type SkippedEvent
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """The id under which it was parked."""
  eventId: ID!

  """The source whose other events go on without it."""
  source: ID!

  """Why it is left without effect."""
  reason: String!

  """Who decided."""
  by: String!

  """When that was decided."""
  skippedAt: DateTime!
}

"""
Which parked event of people is never to have an effect, and who decides so.
"""
input SkipPeopleEventInput
  @join__type(graph: PEOPLE)
{
  """Names this request. It is kept with the decision."""
  requestId: ID!

  """The id under which the event is parked."""
  eventId: ID!

  """
  Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters.
  """
  reason: String!

  """
  Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured.
  """
  by: String!
}

"""What skipping an event of people returns."""
union SkipPeopleEventResult
  @join__type(graph: PEOPLE)
  @join__unionMember(graph: PEOPLE, member: "SkipPeopleEventSuccess")
  @join__unionMember(graph: PEOPLE, member: "InvalidInput")
  @join__unionMember(graph: PEOPLE, member: "ParkedEventNotFound")
  @join__unionMember(graph: PEOPLE, member: "RequestIdReused")
  @join__unionMember(graph: PEOPLE, member: "Busy")
 = SkipPeopleEventSuccess | InvalidInput | ParkedEventNotFound | RequestIdReused | Busy

"""
The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record.
"""
type SkipPeopleEventSuccess
  @join__type(graph: PEOPLE)
{
  """The event that was skipped."""
  skippedEvent: SkippedEvent!
}

"""
Which parked event of recognition is never to have an effect, and who decides so.
"""
input SkipRecognitionEventInput
  @join__type(graph: RECOGNITION)
{
  """Names this request. It is kept with the decision."""
  requestId: ID!

  """The id under which the event is parked."""
  eventId: ID!

  """
  Why nothing is lost by leaving it without effect, for whoever audits; at most 1,000 characters.
  """
  reason: String!

  """
  Who decides, at most 1,000 characters. Named by the caller as long as no identities are configured.
  """
  by: String!
}

"""What skipping an event of recognition returns."""
union SkipRecognitionEventResult
  @join__type(graph: RECOGNITION)
  @join__unionMember(graph: RECOGNITION, member: "SkipRecognitionEventSuccess")
  @join__unionMember(graph: RECOGNITION, member: "InvalidInput")
  @join__unionMember(graph: RECOGNITION, member: "ParkedEventNotFound")
  @join__unionMember(graph: RECOGNITION, member: "RequestIdReused")
  @join__unionMember(graph: RECOGNITION, member: "Busy")
 = SkipRecognitionEventSuccess | InvalidInput | ParkedEventNotFound | RequestIdReused | Busy

"""
The event is set aside and its record kept; what waits behind it is replayed. A repeat is answered with the first record.
"""
type SkipRecognitionEventSuccess
  @join__type(graph: RECOGNITION)
{
  """The event that was skipped."""
  skippedEvent: SkippedEvent!
}

"""Nothing of this source is parked, so there is nothing to replay."""
type SourceNotParked implements Problem
  @join__implements(graph: LEARNING, interface: "Problem")
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__implements(graph: PEOPLE, interface: "Problem")
  @join__implements(graph: RECOGNITION, interface: "Problem")
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """Names the source."""
  message: String!

  """Always the field \`source\`."""
  path: [String!]
}

"""
A question about a training, with who is compared, on which number and when, and what the data bear.
"""
type Study
  @join__type(graph: OUTCOMES, key: "id")
{
  """Opaque, derived from the key."""
  id: ID!

  """The natural key."""
  key: String!

  """What is asked."""
  question: String!

  """How people came to take part."""
  design: StudyDesign!

  """The number that should move."""
  metric: Metric!

  """The time before; null when the study names none."""
  baseline: Period

  """The time after."""
  outcome: Period!

  """Those who took part and whom the headline uses."""
  treated: StudyGroup!

  """Those who did not and whom the headline uses."""
  comparison: StudyGroup!

  """
  The headline; null with a reason among the warnings when the data bear none.
  """
  effect: Estimate

  """All estimates that the data allow, each with its own n, at most 10."""
  estimates: [MethodEstimate!]!

  """Whether the headline shows anything."""
  verdict: StudyVerdict!

  """What somebody claimed for this training; never ours."""
  claim: StudyClaim

  """
  The smallest effect that would be worth the trouble, in the metric's unit.
  """
  minimumWorthwhileEffect: Decimal

  """Whose study it is."""
  ownerOrgUnit: OrgUnit

  """What a reader must know before believing a number, at most 25."""
  warnings: [StudyWarning!]!

  """People who are not in the headline, counted by reason, at most 25."""
  excluded: [StudyExclusion!]!

  """What it cost, oldest first, at most 100."""
  costLines: [CostLine!]!

  """What it was worth."""
  roi: RoiReport
}

"""A study with this key exists, made by another request."""
type StudyAlreadyExists implements Problem
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__type(graph: OUTCOMES)
{
  """Says which key."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""
What somebody else claimed for a training, kept beside what the data bear.
"""
type StudyClaim
  @join__type(graph: OUTCOMES)
{
  """The claimed improvement, in percent."""
  growthPercent: Decimal!

  """Who claims it."""
  source: String!
}

"""A claim to keep beside the data."""
input StudyClaimInput
  @join__type(graph: OUTCOMES)
{
  """The claimed improvement, in percent."""
  growthPercent: Decimal!

  """Who claims it."""
  source: String!
}

"""Studies in pages."""
type StudyConnection
  @join__type(graph: OUTCOMES)
{
  """The studies with their cursors."""
  edges: [StudyEdge!]!

  """The studies alone."""
  nodes: [Study!]!

  """Where the page ends."""
  pageInfo: PageInfo!

  """How many there are in all."""
  totalCount: Int
}

"""How people came to take part, which decides what may be concluded."""
enum StudyDesign
  @join__type(graph: OUTCOMES)
{
  """By lot."""
  RANDOMIZED @join__enumValue(graph: OUTCOMES)

  """By choice or selection."""
  OBSERVATIONAL @join__enumValue(graph: OUTCOMES)
}

"""A study's place in a list."""
type StudyEdge
  @join__type(graph: OUTCOMES)
{
  """Opaque."""
  cursor: String!

  """The study."""
  node: Study!
}

"""People who are not in the headline, counted by reason."""
type StudyExclusion
  @join__type(graph: OUTCOMES)
{
  """Why."""
  reason: StudyExclusionReason!

  """How many."""
  n: Int
}

"""Why somebody is not in the headline."""
enum StudyExclusionReason
  @join__type(graph: OUTCOMES)
{
  """
  Enrolled in a treated cohort, but not treated before the outcome period.
  """
  NOT_TREATED_IN_TIME @join__enumValue(graph: OUTCOMES)

  """
  Enrolled in a treated cohort, but completed or withdrew before the first day, by what different rows say. Nobody knows which day is wrong until one is corrected.
  """
  DAYS_CONTRADICT @join__enumValue(graph: OUTCOMES)

  """In a comparison unit, but enrolled in the same course."""
  TOOK_THE_COURSE @join__enumValue(graph: OUTCOMES)

  """In a comparison unit, but not employed when the cohorts started."""
  NOT_EMPLOYED_AT_START @join__enumValue(graph: OUTCOMES)

  """No value in the outcome period."""
  MISSING_OUTCOME @join__enumValue(graph: OUTCOMES)

  """No value in the outcome period, and left before its end."""
  MISSING_OUTCOME_LEFT @join__enumValue(graph: OUTCOMES)

  """No value in the baseline period."""
  MISSING_BASELINE @join__enumValue(graph: OUTCOMES)

  """Values leave a gap in the period."""
  INCOMPLETE @join__enumValue(graph: OUTCOMES)

  """Values overlap in the period."""
  OVERLAPPING @join__enumValue(graph: OUTCOMES)
}

"""
One of the two groups of a study. Who may not read of the individuals sees it as it was released last; null says that it
is not told, since it is about too few people.
"""
type StudyGroup
  @join__type(graph: OUTCOMES)
{
  """How many people the headline uses."""
  n: Int

  """Their mean in the outcome period; a description, not an effect."""
  mean: Float

  """Their mean in the baseline period."""
  baselineMean: Float
}

"""No study has this key."""
type StudyNotFound implements Problem
  @join__implements(graph: OUTCOMES, interface: "Problem")
  @join__type(graph: OUTCOMES)
{
  """Says which key."""
  message: String!

  """The field at fault."""
  path: [String!]
}

"""Whether the headline shows anything."""
enum StudyVerdict
  @join__type(graph: OUTCOMES)
{
  """The interval lies wholly on the better side of zero."""
  SHOWN_BENEFIT @join__enumValue(graph: OUTCOMES)

  """The interval lies wholly on the worse side of zero."""
  SHOWN_HARM @join__enumValue(graph: OUTCOMES)

  """The interval contains zero, or a warning forbids the conclusion."""
  NOT_SHOWN @join__enumValue(graph: OUTCOMES)

  """There is no estimate yet."""
  NO_ESTIMATE @join__enumValue(graph: OUTCOMES)
}

"""What a reader must know before believing a number."""
type StudyWarning
  @join__type(graph: OUTCOMES)
{
  """For programs."""
  code: StudyWarningCode!

  """For people."""
  message: String!
}

"""What a reader must know before believing a number."""
enum StudyWarningCode
  @join__type(graph: OUTCOMES)
{
  """
  Events are on their way; the figures will still move. A service that runs as a process of its own cannot see what
  another has accepted and not yet published: the query \`system\` shows that too.
  """
  STILL_ARRIVING @join__enumValue(graph: OUTCOMES)

  """A cohort that the study names has not been heard of."""
  UNKNOWN_COHORT @join__enumValue(graph: OUTCOMES)

  """
  Nobody is in the comparison group: no one of its units can be compared, or the study names none.
  """
  EMPTY_COMPARISON @join__enumValue(graph: OUTCOMES)

  """Fewer than two people with values in the treated group."""
  TOO_FEW_TREATED @join__enumValue(graph: OUTCOMES)

  """Fewer than two people with values in the comparison group."""
  TOO_FEW_COMPARISON @join__enumValue(graph: OUTCOMES)

  """
  An observational study without a baseline has no headline: the naive difference is never one.
  """
  NO_BASELINE @join__enumValue(graph: OUTCOMES)

  """
  Sums over periods whose lengths differ by more than 12 percent are not compared.
  """
  PERIODS_NOT_COMPARABLE @join__enumValue(graph: OUTCOMES)

  """
  The groups were more than a quarter of a standard deviation apart before the training.
  """
  GROUPS_DIFFER_AT_START @join__enumValue(graph: OUTCOMES)

  """
  Treated and others share no org unit: people of one unit resemble each other; this interval is too narrow.
  """
  CLUSTERED_ASSIGNMENT @join__enumValue(graph: OUTCOMES)

  """
  Those who complete are a choice among those drawn: treated as observational.
  """
  SELECTED_BY_COMPLETION @join__enumValue(graph: OUTCOMES)

  """No value varies, so the interval has no width."""
  NO_VARIATION @join__enumValue(graph: OUTCOMES)

  """
  Incentives were paid for what the study measures and are not among its costs.
  """
  INCENTIVES_NOT_COSTED @join__enumValue(graph: OUTCOMES)

  """
  A group has too few people to be told of to whoever may not read of the individuals.
  """
  GROUP_TOO_SMALL @join__enumValue(graph: OUTCOMES)
}

"""
The figures of all services. Each service contributes its own field, so a dead one leaves the others readable.
"""
type System
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """The learning service."""
  learning: ServiceStatus @join__field(graph: LEARNING)

  """The outcomes service."""
  outcomes: ServiceStatus @join__field(graph: OUTCOMES)

  """The people service."""
  people: ServiceStatus @join__field(graph: PEOPLE)

  """The recognition service."""
  recognition: ServiceStatus @join__field(graph: RECOGNITION)
}

"""Who counts as trained."""
input TreatedInput
  @join__type(graph: OUTCOMES)
{
  """Keys of cohorts of any course, 1 to 25."""
  cohorts: [String!]!

  """Everybody who enrolled, or only those who completed."""
  members: TreatedMembers!
}

"""Which members of a cohort count as trained."""
enum TreatedMembers
  @join__type(graph: OUTCOMES)
{
  """
  All who enrolled, those who withdrew included: the fair choice after a lot.
  """
  ENROLLED @join__enumValue(graph: OUTCOMES)

  """Only those who completed."""
  COMPLETED @join__enumValue(graph: OUTCOMES)
}

"""Whoever asks."""
type Viewer
  @join__type(graph: PEOPLE)
{
  """Names the viewer for ever, as whoever vouches for the viewer does."""
  subject: String!

  """What the viewer may act as, wherever it holds."""
  roles: [ViewerRole!]!

  """
  The same roles, each with the part of the organization in which it holds.
  """
  grants: [ViewerGrant!]!

  """
  The viewer as a person of the company; null for operators and tools, and for whoever may not see that person.
  """
  person: Person

  """
  What the viewer reads personal data for; null when no purpose is named.
  """
  purpose: ViewerPurpose
}

"""
A role that a viewer has. Separate from the role because it may hold for a part of the organization only.
"""
type ViewerGrant
  @join__type(graph: PEOPLE)
{
  """What the viewer may act as."""
  role: ViewerRole!

  """
  Key of the unit in which it holds, with all units below; null for the whole company.
  """
  orgUnitKey: String
}

"""
What personal data are read for. The list is closed, so that reading can be judged and audited.
"""
enum ViewerPurpose
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """To look after somebody who may need it."""
  PERSONNEL_CARE @join__enumValue(graph: LEARNING) @join__enumValue(graph: OUTCOMES) @join__enumValue(graph: PEOPLE) @join__enumValue(graph: RECOGNITION)

  """To plan a career with the person."""
  CAREER_PLANNING @join__enumValue(graph: LEARNING) @join__enumValue(graph: OUTCOMES) @join__enumValue(graph: PEOPLE) @join__enumValue(graph: RECOGNITION)

  """To judge what a training was worth."""
  PROGRAM_EVALUATION @join__enumValue(graph: LEARNING) @join__enumValue(graph: OUTCOMES) @join__enumValue(graph: PEOPLE) @join__enumValue(graph: RECOGNITION)

  """To pay what was earned."""
  PAYOUT @join__enumValue(graph: LEARNING) @join__enumValue(graph: OUTCOMES) @join__enumValue(graph: PEOPLE) @join__enumValue(graph: RECOGNITION)

  """To check what others did."""
  AUDIT @join__enumValue(graph: LEARNING) @join__enumValue(graph: OUTCOMES) @join__enumValue(graph: PEOPLE) @join__enumValue(graph: RECOGNITION)
}

"""
What a viewer may act as. Where no identities are configured everybody on this machine is its operator.
"""
enum ViewerRole
  @join__type(graph: PEOPLE)
{
  """Works here."""
  EMPLOYEE @join__enumValue(graph: PEOPLE)

  """Wants to work here."""
  CANDIDATE @join__enumValue(graph: PEOPLE)

  """Leads people."""
  MANAGER @join__enumValue(graph: PEOPLE)

  """Looks after people on behalf of human resources."""
  HRBP @join__enumValue(graph: PEOPLE)

  """Plans and runs training."""
  LEARNING @join__enumValue(graph: PEOPLE)

  """Answers for money."""
  FINANCE @join__enumValue(graph: PEOPLE)

  """Answers for the company or a part of it."""
  EXECUTIVE @join__enumValue(graph: PEOPLE)

  """A tool that reads figures for reports."""
  BI @join__enumValue(graph: PEOPLE)

  """A tool of a business unit that follows what concerns it."""
  BUSINESS_UNIT @join__enumValue(graph: PEOPLE)

  """A system that feeds this one."""
  SERVICE @join__enumValue(graph: PEOPLE)

  """Runs the installation."""
  ADMIN @join__enumValue(graph: PEOPLE)
}

"""One mistake in an input, so that all mistakes can be mended in one go."""
type Violation
  @join__type(graph: LEARNING)
  @join__type(graph: OUTCOMES)
  @join__type(graph: PEOPLE)
  @join__type(graph: RECOGNITION)
{
  """Where the mistake is, from the input's root."""
  path: [String!]!

  """What is wrong there and how to write it."""
  message: String!
}`;
