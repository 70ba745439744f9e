import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { GraphClient } from './graphClient.js';
import { toRequestStart } from './operations.js';

const TIMEOUT_MS = 10_000;

/** Makes sure that a Holdfast answers before any work begins, so that its absence is named at once. */
export async function requireGraph(client: GraphClient): Promise<void> {
  const answer = await client.ask(`${toRequestStart('Ping')}{}}`, { timeoutMs: TIMEOUT_MS });
  const { url } = client;
  if (answer.kind === 'unavailable') throw new Refused(message('nobodyAnswers', { url, reason: answer.reason }));
  if (answer.kind === 'wrongAddress') throw new Refused(message('wrongAddress', { url, reason: answer.reason }));
  if (answer.kind === 'fault' || answer.kind === 'passingFault') throw new Refused(answer.reason);
}
