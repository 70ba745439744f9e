import { DemoNotLoaded, isAnswer, pause, type Answer, type Graph } from './graph.js';

const PATIENCE_MS = 120_000;
const BUSY_PAUSE_MS = 250;

const capitalize = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Every mutation has one input named after it, and every problem a message. */
const toMutation = (name: string, selection: string): string => `mutation Demo($input: ${capitalize(name)}Input!) {
  ${name}(input: $input) { __typename ${selection} ... on Busy { retryAfterMs } ... on Problem { message } }
}`;

/** Sends one mutation, waits as long as the answer is `Busy`, and throws for every other problem by its name. */
export async function mutate(graph: Graph, name: string, input: unknown, selection = ''): Promise<Answer> {
  for (let waitedMs = 0; ;) {
    const data = await graph.ask(toMutation(name, selection), { input });
    const result = data[name];
    if (!isAnswer(result)) throw new DemoNotLoaded(`${name} gave no result.`);
    const { __typename: type, message, retryAfterMs } = result;
    if (typeof message !== 'string') return result;
    if (type !== 'Busy' || waitedMs >= PATIENCE_MS)
      throw new DemoNotLoaded(`${name} was refused (${String(type)}): ${message}`);
    const waitMs = typeof retryAfterMs === 'number' ? retryAfterMs : BUSY_PAUSE_MS;
    await pause(waitMs);
    waitedMs += waitMs;
  }
}
