/** The texts of what the command line asks of the public graph. */
const IMPORTED = `fragment Imported on ImportResult {
  __typename
  ... on ImportReport { accepted unchanged refused problems { row path message } }
  ... on Busy { retryAfterMs }
  ... on Problem { message path }
}`;

const STATUS = `fragment Status on ServiceStatus {
  pendingDocuments lagEvents lagSeconds openJobs timersDue parked journalEnd stoppedBecause sweepsDue sweepMended sweptAt
}`;

export const operations = {
  Ping: 'query Ping { __typename }',
  ImportPeople: `mutation ImportPeople($input: ImportPeopleInput!) { importPeople(input: $input) { ...Imported } }
${IMPORTED}`,
  ImportEnrollments: `mutation ImportEnrollments($input: ImportEnrollmentsInput!) { importEnrollments(input: $input) { ...Imported } }
${IMPORTED}`,
  ImportActivity: `mutation ImportActivity($input: ImportActivityInput!) { importActivity(input: $input) { ...Imported } }
${IMPORTED}`,
  ImportObservations: `mutation ImportObservations($input: ImportObservationsInput!) { importObservations(input: $input) { ...Imported } }
${IMPORTED}`,
  SystemStatus: `query SystemStatus {
  system { people { ...Status } learning { ...Status } recognition { ...Status } outcomes { ...Status } }
}
${STATUS}`,
} as const;

export type OperationName = keyof typeof operations;

/** The JSON of a request up to its variables, made once for an operation that is sent many times. */
export const toRequestStart = (operationName: OperationName): string =>
  `{"operationName":${JSON.stringify(operationName)},"query":${JSON.stringify(operations[operationName])},"variables":`;
