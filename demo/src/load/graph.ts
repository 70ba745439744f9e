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
/** As long as an import waits. */
const PATIENCE_MS = 600_000;
const PAUSE_FIRST_MS = 250;
const PAUSE_LONGEST_MS = 10_000;
const BUSY_STATUSES: readonly number[] = [408, 429, 502, 503, 504];
/** A service, its store or its journal is away: the same request goes well when it is back, and makes nothing twice. */
const PASSING_CODES: readonly unknown[] = ['SUBGRAPH_UNAVAILABLE', 'STORAGE_UNAVAILABLE'];

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Narrows what came out of JSON, since anything may answer at an address. */
export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The things of a list, whatever they are; nothing of what is no list. */
export const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What came of one try: data, or why there is none yet. */
type Try =
  { readonly kind: 'data'; readonly data: Answer } | { readonly kind: 'wait' | 'nobody'; readonly reason: string };

function toTry(url: string, { data, errors }: Answer): Try {
  if (errors === undefined && isAnswer(data)) return { kind: 'data', data };
  const [first] = toList(errors);
  const { message, extensions } = isAnswer(first) ? first : {};
  const reason = `The graph at ${url} failed: ${typeof message === 'string' ? message : 'without saying why'}`;
  if (isAnswer(extensions) && PASSING_CODES.includes(extensions['code'])) return { kind: 'wait', reason };
  throw new DemoNotLoaded(reason);
}

/** One try: what passes by itself is to be waited for. */
async function askOnce(url: string, token: string | undefined, body: string): Promise<Try> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const request = { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) };
  const response = await fetch(url, request).catch(() => undefined);
  if (!response) return { kind: 'nobody', reason: `Nobody answers at ${url}.` };
  if (BUSY_STATUSES.includes(response.status))
    return { kind: 'wait', reason: `The graph at ${url} answers with status ${response.status}.` };
  const answer: unknown = await response.json().catch(() => undefined);
  if (!isAnswer(answer)) throw new DemoNotLoaded(`${url} answered with status ${response.status} and no JSON.`);
  return toTry(url, answer);
}

export interface GraphOptions {
  readonly url: string;
  /** Proves who asks, where that matters. */
  readonly token?: string | undefined;
  /** Is told why nothing goes on. */
  readonly onWait?: ((reason: string) => void) | undefined;
  /** How it waits; by the timers of the machine when nobody says otherwise. */
  readonly rest?: (ms: number) => Promise<void>;
}

/** A client of one address. An address at which nobody has ever answered is taken for a wrong one. */
export function createGraph({ url, token, onWait = () => undefined, rest = pause }: GraphOptions): Graph {
  let hasAnswered = false;
  return {
    async ask(query, variables = {}) {
      const body = JSON.stringify({ query, variables });
      let waitMs = PAUSE_FIRST_MS;
      for (let waitedMs = 0; ; waitedMs += waitMs, waitMs = Math.min(PAUSE_LONGEST_MS, waitMs * 2)) {
        const tried = await askOnce(url, token, body);
        hasAnswered ||= tried.kind !== 'nobody';
        if (tried.kind === 'data') return tried.data;
        if (!hasAnswered || waitedMs >= PATIENCE_MS) throw new DemoNotLoaded(tried.reason);
        onWait(tried.reason);
        await rest(waitMs);
      }
    },
  };
}
