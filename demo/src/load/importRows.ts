import { DemoNotLoaded, isAnswer, toList, type Graph } from './graph.js';
import { mutate } from './mutate.js';

/** The most rows that an import takes at a time. */
const ROWS_MAX = 1000;
/** More requests under way at a time would only wait for each other. */
const REQUESTS_MAX = 2;

const SELECTION = '... on ImportReport { refused problems { row path message } }';

async function importBatch(graph: Graph, mutation: string, input: { readonly rows: readonly object[] }): Promise<void> {
  const report = await mutate(graph, mutation, input, SELECTION);
  if (report['refused'] === 0) return;
  const [first] = toList(report['problems']);
  const reason = isAnswer(first) ? `row ${String(first['row'])}: ${String(first['message'])}` : 'no row was named';
  throw new DemoNotLoaded(`${mutation} refused ${String(report['refused'])} rows; the first is ${reason}`);
}

/** Imports rows in batches; a row that is refused ends the load with its reason. */
export async function importRows(
  graph: Graph,
  mutation: string,
  rows: readonly object[],
  terms: { readonly source?: string } = {},
): Promise<void> {
  const numbered = rows.map((row, index) => ({ row: index + 1, ...row }));
  let sent = 0;
  const sendRest = async (): Promise<void> => {
    while (sent < numbered.length) {
      const batch = numbered.slice(sent, sent + ROWS_MAX);
      sent += batch.length;
      await importBatch(graph, mutation, { ...terms, rows: batch });
    }
  };
  await Promise.all(Array.from({ length: REQUESTS_MAX }, sendRest));
}
