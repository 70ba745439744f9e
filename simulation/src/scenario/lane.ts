import type { Choices } from '../choices.js';
import type { Command } from '../command.js';

/** Commands that one client sends one after the other, each when the one before is acknowledged. */
export type Lane = readonly Command[];

/** Makes a command, sent as often as the seed says. */
export type Send = (service: Command['service'], mutation: string, input: Command['input']) => Command;

const COPIES_MAX = 5;

/** By how many clients a command is sent at once. */
export const drawCopies = (choices: Choices): number => 1 + choices.below(COPIES_MAX);

/** The periods that are compared. */
export const quarter = {
  baseline: { from: '2025-01-01', to: '2025-03-31' },
  outcome: { from: '2025-10-01', to: '2025-12-31' },
};
