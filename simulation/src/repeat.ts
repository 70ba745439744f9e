import type { Choices } from './choices.js';
import type { Command } from './command.js';

/** What a client does about a command that was acknowledged. */
export type Repetition = 'none' | 'again' | 'otherInput';

const REPETITIONS: readonly Repetition[] = ['none', 'again', 'otherInput'];
const ONE_IN = 10;

export const drawRepetition = (choices: Choices): Repetition =>
  REPETITIONS[choices.rarely(ONE_IN, REPETITIONS.length - 1)] ?? 'none';

/** Fields of commands in which another text is as good as the one that was sent. */
const TEXTS = ['title', 'name', 'question', 'description', 'source', 'personalGoal', 'reason', 'by', 'incentive'];

/** Another command under the same request id; undefined for one that has no such id, or nothing that could be changed. */
export function toOtherInput(command: Command): Command | undefined {
  const { input } = command;
  const field = TEXTS.find((text) => text in input);
  if (field === undefined || !('requestId' in input)) return undefined;
  return { ...command, input: { ...input, [field]: `another ${field}` }, copies: 1 };
}

const LATE_ONE_IN = 3;

/** Commands that are sent once more when they are long forgotten: those that have an id by which they are known. */
export const drawLateRepeats = (choices: Choices, commands: readonly Command[]): readonly Command[] =>
  commands
    .filter(({ input }) => 'requestId' in input && choices.rarely(LATE_ONE_IN, 1) === 1)
    .map((command) => ({ ...command, copies: 1 }));
