/** The company cannot be loaded: a refusal or a fault of the graph, named. A repeated load goes on where it ended. */
export class DemoNotLoaded extends Error {
  override readonly name = 'DemoNotLoaded';
}

export type Answer = Readonly<Record<string, unknown>>;

/** The public graph, as anybody may ask it. */
export interface Graph {
  /** Answers with `data`; throws `DemoNotLoaded` when there is none after some patience. */
  ask(query: string, variables?: unknown): Promise<Answer>;
}

const TIMEOUT_MS = 60_000;
const TRIES_MAX = 8;
const FIRST_PAUSE_MS = 250;
const BUSY_STATUSES: readonly number[] = [429, 502, 503, 504];

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Narrows what came out of JSON, since anything may answer at an address. */
export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The things of a list, whatever they are; nothing of what is no list. */
export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function toSentence(errors: unknown): string {
  const [first] = toList(errors);
  return isAnswer(first) ? String(first['message']) : 'without saying why';
}

/** One try; undefined when the same request may go well later. */
async function askOnce(url: string, token: string | undefined, body: string): Promise<Answer | undefined> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const request = { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) };
  const response = await fetch(url, request).catch((fault: unknown) => {
    throw new DemoNotLoaded(`Nobody answers at ${url}.`, { cause: fault });
  });
  if (BUSY_STATUSES.includes(response.status)) return undefined;
  const answer: unknown = await response.json().catch(() => undefined);
  if (!isAnswer(answer)) throw new DemoNotLoaded(`${url} answered with status ${response.status} and no JSON.`);
  if (answer['errors'] !== undefined || !isAnswer(answer['data']))
    throw new DemoNotLoaded(`The graph at ${url} failed: ${toSentence(answer['errors'])}`);
  return answer['data'];
}

/** A client of one address. */
export function createGraph(url: string, token: string | undefined): Graph {
  return {
    async ask(query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      for (let tries = 0; tries < TRIES_MAX; tries += 1) {
        const data = await askOnce(url, token, body);
        if (data) return data;
        await pause(FIRST_PAUSE_MS * 2 ** tries);
      }
      throw new DemoNotLoaded(`The graph at ${url} had no time for the demo company.`);
    },
  };
}
