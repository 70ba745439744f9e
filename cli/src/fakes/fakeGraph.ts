import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the fake graph got it. */
export interface FakeRequest {
  readonly operationName: string;
  readonly query: string;
  readonly variables: { readonly input?: FakeInput };
  readonly authorization: string | undefined;
  readonly language: string | undefined;
}

interface FakeInput {
  readonly dryRun: boolean;
  readonly source?: string;
  readonly rows: readonly FakeRow[];
}

/** A row as it was sent. */
export type FakeRow = Readonly<Record<string, string | number>> & { readonly row: number };

/** What the fake answers: data of the graph, a bare HTTP status, or nothing at all. */
export type FakeAnswer =
  | { readonly body: unknown }
  | { readonly status: number; readonly text?: string; readonly retryAfter?: string }
  | 'silence';

/** Answers a request; the number counts requests from 0. */
export type FakeBehavior = (request: FakeRequest, index: number) => FakeAnswer | undefined;

/** A server that speaks like the public graph and remembers what it was asked. */
export interface FakeGraph {
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  /** Every row of every import that was answered with a report. */
  readonly rows: readonly FakeRow[];
  stop(): Promise<void>;
}

const ROOT_FIELDS: Readonly<Record<string, string>> = {
  ImportPeople: 'importPeople',
  ImportEnrollments: 'importEnrollments',
  ImportActivity: 'importActivity',
  ImportObservations: 'importObservations',
};

const settledFigures = {
  pendingDocuments: 0,
  lagEvents: 0,
  lagSeconds: 0,
  openJobs: 0,
  timersDue: 0,
  parked: 0,
  journalEnd: 7,
  stoppedBecause: null as string | null,
  sweepsDue: 0,
  sweepMended: 0,
  sweptAt: null as string | null,
};

/** The figures of a system that has settled. */
export const settledSystem = {
  people: settledFigures,
  learning: settledFigures,
  recognition: settledFigures,
  outcomes: settledFigures,
};

/** An import report that refuses the rows that have reasons. */
export function toReport(rows: readonly FakeRow[], reasonOf: (row: FakeRow) => string | undefined = () => undefined) {
  const problems = rows.flatMap((row) => {
    const reason = reasonOf(row);
    return reason === undefined ? [] : [{ row: row.row, path: ['value'], message: reason }];
  });
  const refused = problems.length;
  return { __typename: 'ImportReport', accepted: rows.length - refused, unchanged: 0, refused, problems };
}

function toDefaultAnswer({ operationName, variables }: FakeRequest): FakeAnswer {
  const field = ROOT_FIELDS[operationName];
  if (field) return { body: { data: { [field]: toReport(variables.input?.rows ?? []) } } };
  if (operationName === 'SystemStatus') return { body: { data: { system: settledSystem } } };
  return { body: { data: { __typename: 'Query' } } };
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk as Uint8Array)); // a stream without an encoding
  // The fake trusts its only client.
  const body = JSON.parse(Buffer.concat(chunks).toString()) as Omit<FakeRequest, 'authorization' | 'language'>;
  const { authorization, 'accept-language': language } = incoming.headers;
  return { ...body, authorization, language };
}

function send(answer: FakeAnswer, outgoing: ServerResponse): void {
  if (answer === 'silence') return;
  if ('status' in answer) {
    if (answer.retryAfter) outgoing.setHeader('retry-after', answer.retryAfter);
    outgoing.writeHead(answer.status).end(answer.text ?? '');
    return;
  }
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
}

/** Starts a fake graph on a free port. Without a behavior it takes every row and is settled. */
export async function startFakeGraph(behavior: FakeBehavior = () => undefined): Promise<FakeGraph> {
  const requests: FakeRequest[] = [];
  const rows: FakeRow[] = [];
  const server = createServer((incoming, outgoing) => {
    void readRequest(incoming).then((request) => {
      const answer = behavior(request, requests.push(request) - 1) ?? toDefaultAnswer(request);
      if (isReport(answer)) rows.push(...(request.variables.input?.rows ?? []));
      send(answer, outgoing);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind of address
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests,
    rows,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const isReport = (answer: FakeAnswer): boolean =>
  typeof answer === 'object' && 'body' in answer && JSON.stringify(answer.body).includes('"ImportReport"');
