import { Agent, request } from 'node:http';

/** What came of a load that does not wait for its answers. */
export interface LoadResult {
  /** Whole answers that came in time. */
  readonly useful: number;
  /** Requests that were sent away at once with 503. */
  readonly shed: number;
  /** Answers that came too late, or never. */
  readonly late: number;
  readonly partial: number;
  readonly seconds: number;
  /** How long useful answers took, in milliseconds. */
  readonly latenciesMs: readonly number[];
}

export interface OpenLoopOptions {
  readonly url: string;
  /** Bodies that are sent in turns. */
  readonly bodies: readonly string[];
  readonly perSecond: number;
  readonly seconds: number;
  /** An answer that takes longer is of no use. */
  readonly usefulWithinMs: number;
}

const TICK_MS = 5;
const SOCKETS_MAX = 4_000;

function send(url: string, agent: Agent, body: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends requests at a fixed rate, however the other side does: as many people do who know nothing of each other. */
export async function runOpenLoop(options: OpenLoopOptions): Promise<LoadResult> {
  const { url, bodies, perSecond, seconds, usefulWithinMs } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX, maxFreeSockets: SOCKETS_MAX });
  const result = { useful: 0, shed: 0, late: 0, partial: 0, latenciesMs: [] as number[] };
  const running = new Set<Promise<void>>();

  async function sendOne(body: string): Promise<void> {
    const sentAt = performance.now();
    const answer = await send(url, agent, body).catch(() => undefined);
    const tookMs = performance.now() - sentAt;
    if (answer?.status === 503) result.shed += 1;
    else if (answer?.status !== 200 || tookMs > usefulWithinMs) result.late += 1;
    else if (answer.text.startsWith('{"errors":')) result.partial += 1;
    else {
      result.useful += 1;
      result.latenciesMs.push(tookMs);
    }
  }

  const startedAt = performance.now();
  let sent = 0;
  while (performance.now() - startedAt < seconds * 1000) {
    const due = Math.floor(((performance.now() - startedAt) / 1000) * perSecond);
    for (; sent < due; sent++) {
      const one = sendOne(bodies[sent % bodies.length] ?? '');
      running.add(one);
      void one.finally(() => running.delete(one));
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  await Promise.all(running);
  const elapsed = (performance.now() - startedAt) / 1000;
  agent.destroy();
  return { ...result, seconds: elapsed };
}
