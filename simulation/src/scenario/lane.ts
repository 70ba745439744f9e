import type { Command } from '../command.js';

/** Commands that one client sends one after the other, each when the one before is acknowledged. */
export type Lane = readonly Command[];

/** Makes a command, sent as often as the seed says. */
export type Send = (service: Command['service'], mutation: string, input: Command['input']) => Command;

/** The periods that are compared. */
export const quarter = {
  baseline: { from: '2025-01-01', to: '2025-03-31' },
  outcome: { from: '2025-10-01', to: '2025-12-31' },
};
