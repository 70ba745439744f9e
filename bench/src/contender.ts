import { toReadyOperations } from '@holdfast/gateway';
import { loopOperations } from '@holdfast/schema';
import { readProcessFigures } from './processFigures.js';

/** A graph over HTTP, with all processes that answer for it. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pids: readonly number[];
  readonly token?: string;
}

/** An operation of the loop, as a client sends it. */
export interface Workload {
  readonly name: string;
  readonly body: string;
}

/** So many that a round of the fastest takes many ticks of the clock by which the kernel counts CPU time. */
const REQUESTS_PER_ROUND = 1000;
const CONNECTIONS = 8;

const ready = toReadyOperations(loopOperations, {});

export function createWorkload(name: string, variables: object): Workload {
  const operation = ready.find((each) => each.name === name);
  if (!operation) throw new Error(`the loop has no operation ${name}`);
  return { name, body: JSON.stringify({ query: operation.query, variables }) };
}

const cpuOf = ({ pids }: Contender): number => pids.reduce((sum, pid) => sum + readProcessFigures(pid).cpuSeconds, 0);

export async function ask({ url, token }: Contender, body: string): Promise<string> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const headers = { 'content-type': 'application/json', ...authorization };
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.text();
}

/** Requests per CPU second of all processes of the contender. */
export async function runRound(contender: Contender, { body }: Workload): Promise<number> {
  const before = cpuOf(contender);
  let left = REQUESTS_PER_ROUND;
  const connection = async (): Promise<void> => {
    while (left-- > 0) await ask(contender, body);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return REQUESTS_PER_ROUND / (cpuOf(contender) - before);
}

/** The answer without its order: members may come in another one; the values must not differ. */
export const toComparable = (text: string): string => JSON.stringify(sortMembers(JSON.parse(text)));

function sortMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sortMembers(member)]),
  );
}
