import { localOperator } from '@holdfast/chassis';
import { capitalize } from './capitalize.js';
import type { Command } from './command.js';
import { InstanceDied } from './instance.js';
import { drawRepetition, toOtherInput } from './repeat.js';
import type { ServiceName } from './serviceNames.js';
import type { SimulatedWorld } from './world.js';

/** What a command was answered with: the type of the result and, where it was a refusal, the reason. */
export interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly refused?: number;
}

const RETRY_MS = 250;
const ATTEMPTS_MAX = 200;

/** Asks an instance once; undefined when nobody can say what became of it. */
export async function ask(
  world: SimulatedWorld,
  service: ServiceName,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const instance = world.findInstance(service);
  if (!instance) return undefined;
  const answering = instance.service.executor.execute(
    { query, variables },
    { viewer: localOperator, traceId: 'simulation' },
  );
  try {
    const { data, errors } = await Promise.race([answering, instance.died]);
    return errors === undefined && data ? data : undefined;
  } catch (fault) {
    if (fault instanceof InstanceDied) return undefined;
    throw fault;
  }
}

async function sendOnce(world: SimulatedWorld, { service, mutation, input }: Command): Promise<Answer | undefined> {
  const report = mutation.startsWith('import') ? '... on ImportReport { refused }' : '';
  const query = `mutation ($input: ${capitalize(mutation)}Input!) { made: ${mutation}(input: $input) { __typename ${report} ... on Problem { message } } }`;
  const { made } = (await ask(world, service, query, { input })) ?? {};
  // The answer has the form that the query asks for.
  const answer = (made ?? undefined) as Answer | undefined;
  return answer?.__typename === 'Busy' ? undefined : answer;
}

async function sendUntilAcknowledged(world: SimulatedWorld, command: Command): Promise<Answer> {
  const { scheduler, clients } = world;
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
    await scheduler.call(clients, `sends ${command.mutation}`, [], () => undefined);
    const answer = await sendOnce(world, command);
    if (answer) return answer;
    await scheduler.pausesOf(clients).begin(RETRY_MS).over;
  }
  throw new Error(`${command.mutation} was never acknowledged: ${JSON.stringify(command.input)}`);
}

const isEffect = ({ __typename, refused = 0 }: Answer): boolean =>
  refused === 0 && (__typename.endsWith('Success') || __typename === 'ImportReport');

function requireAnswer({ mutation, input }: Command, answer: Answer | undefined, isRight: boolean): void {
  if (!isRight) throw new Error(`${mutation} was answered wrongly: ${JSON.stringify({ answer, input })}`);
}

/** Kills who has acknowledged a command, and asks whoever follows: it must know the command, and no other by its id. */
async function askAgain(world: SimulatedWorld, command: Command): Promise<void> {
  const repetition = drawRepetition(world.scheduler.story.of('repeats'));
  if (repetition === 'none') return;
  world.crash(command.service);
  const other = repetition === 'otherInput' ? toOtherInput(command) : undefined;
  const answer = await sendUntilAcknowledged(world, other ?? command);
  requireAnswer(other ?? command, answer, other ? answer.__typename === 'RequestIdReused' : isEffect(answer));
}

/** Sends all copies; each must be told of the same effect, and so must who asks once more behind a crash. */
export async function send(world: SimulatedWorld, command: Command): Promise<Answer> {
  const copies = Array.from({ length: command.copies }, () => sendUntilAcknowledged(world, command));
  const answers = await Promise.all(copies);
  const wrong = answers.find((answer) => !isEffect(answer));
  requireAnswer(command, wrong, wrong === undefined);
  await askAgain(world, command);
  return answers[0] ?? { __typename: 'none' };
}
