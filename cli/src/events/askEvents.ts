import type { GraphClient } from '../graph/graphClient.js';
import { isRecord } from '../graph/isRecord.js';
import { textOf } from '../graph/textOf.js';
import { message } from '../language/message.js';
import { Refused } from '../refused.js';

type Fields = Readonly<Record<string, unknown>>;

/** Sends one operation and gives its data. Throws `Refused` when nobody answers, or when the answer is a fault. */
export async function askEvents(client: GraphClient, query: string, variables: Fields): Promise<Fields> {
  const { url } = client;
  const answer = await client.ask(JSON.stringify({ query, variables }));
  switch (answer.kind) {
    case 'data':
      return answer.data;
    case 'fault':
      throw new Refused(answer.reason);
    case 'passingFault':
      throw new Refused(message('commandRepeatable', { reason: answer.reason }));
    case 'unavailable':
      throw new Refused(message('nobodyAnswers', { url, reason: answer.reason }));
    case 'wrongAddress':
      throw new Refused(message('wrongAddress', { url, reason: answer.reason }));
    default:
      throw new Refused(message('answerUnreadable'));
  }
}

/** The success of a mutation; throws `Refused` with the sentence of a problem. */
export async function changeEvents(client: GraphClient, mutation: string, input: Fields): Promise<Fields> {
  const { answer } = await askEvents(client, mutation, { input });
  if (!isRecord(answer)) throw new Refused(message('answerUnreadable'));
  if (answer['message'] !== undefined)
    throw new Refused(message('eventsRefused', { sentence: textOf(answer['message']) }));
  return answer;
}
