import type { ImportKind, ImportReport, Row } from './world.js';

/** The product's graph over HTTP. */
export interface Graph {
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  make(mutation: string, input: Readonly<Record<string, unknown>>): Promise<void>;
  import(kind: ImportKind, rows: readonly Row[], options?: { readonly source?: string }): Promise<ImportReport>;
  settle(): Promise<void>;
}

/** Our own queries against our own schema: the answers have the form that they ask for. */
interface GraphAnswer {
  readonly data?: Record<string, unknown>;
  readonly errors?: unknown;
}

interface MutationAnswer {
  readonly __typename: string;
  readonly message?: string;
}

/** The graph did not answer, or could not at present: the same request may be sent again. */
export class GraphFault extends Error {
  override readonly name = 'GraphFault';
}

const ROWS_PER_REQUEST = 1000;
const STATUS = `pendingDocuments lagEvents lagSeconds openJobs timersDue parked journalEnd`;
const SYSTEM = `query { system { people { ${STATUS} } learning { ${STATUS} } recognition { ${STATUS} } outcomes { ${STATUS} } } }`;

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const addReports = (a: ImportReport, b: ImportReport): ImportReport => ({
  accepted: a.accepted + b.accepted,
  unchanged: a.unchanged + b.unchanged,
  refused: a.refused + b.refused,
  problems: [...a.problems, ...b.problems],
});

async function post(url: string, body: string, token: string | undefined): Promise<GraphAnswer> {
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  try {
    const response = await fetch(url, { method: 'POST', headers, body });
    return (await response.json()) as GraphAnswer;
  } catch (cause) {
    throw new GraphFault('The graph did not answer.', { cause });
  }
}

/** Asks as whom a token names; without one as nobody. */
export function connectGraph(url: string, token?: string): Graph {
  const graph: Graph = {
    async ask(query, variables = {}) {
      const { data, errors } = await post(url, JSON.stringify({ query, variables }), token);
      if (errors !== undefined || !data) throw new GraphFault(`The graph failed: ${JSON.stringify(errors)}`);
      return data;
    },
    async make(mutation, input) {
      const type = `${capitalize(mutation)}Input!`;
      const query = `mutation ($input: ${type}) { made: ${mutation}(input: $input) { __typename ... on Problem { message path } } }`;
      const { made } = (await graph.ask(query, { input })) as { made: MutationAnswer | null };
      if (made?.__typename === 'Busy') throw new GraphFault(`${mutation} is to come later`);
      if (made?.message !== undefined || !made) throw new Error(`${mutation} was refused: ${JSON.stringify(made)}`);
    },
    async import(kind, rows, { source = `${kind}.csv` } = {}) {
      const name = `import${capitalize(kind)}`;
      const report =
        '__typename ... on ImportReport { accepted unchanged refused problems { row path message } } ... on Problem { message }';
      const query = `mutation ($input: Import${capitalize(kind)}Input!) { report: ${name}(input: $input) { ${report} } }`;
      let total: ImportReport = { accepted: 0, unchanged: 0, refused: 0, problems: [] };
      for (let start = 0; start < rows.length; start += ROWS_PER_REQUEST) {
        const batch = rows
          .slice(start, start + ROWS_PER_REQUEST)
          .map((row, i) => ({ row: start + i + 1, ...row, ...numbered(row) }));
        const input = { rows: batch, ...(kind === 'activity' ? { source } : {}) };
        const answer = (await graph.ask(query, { input })) as unknown as {
          report: ImportReport & { readonly __typename: string; readonly message?: string };
        };
        if (answer.report.__typename === 'Busy') throw new GraphFault(`${name} is to come later`);
        if (answer.report.message !== undefined) throw new Error(`${name} was refused: ${answer.report.message}`);
        total = addReports(total, answer.report);
      }
      return total;
    },
    async settle() {
      let before = '';
      for (;;) {
        const { system } = (await graph.ask(SYSTEM)) as unknown as { system: Record<string, Record<string, number>> };
        const figures = Object.values(system);
        const isAtRest = figures.every(
          (f) => f['pendingDocuments'] === 0 && f['lagEvents'] === 0 && f['openJobs'] === 0 && f['timersDue'] === 0,
        );
        const ends = JSON.stringify(figures.map((f) => f['journalEnd']));
        if (isAtRest && ends === before) return;
        before = isAtRest ? ends : '';
      }
    },
  };
  return graph;
}

/** A row may carry its own number, so that shuffled rows keep their identity. */
const numbered = (row: Row): { readonly row?: number } => (row['row'] === undefined ? {} : { row: Number(row['row']) });
