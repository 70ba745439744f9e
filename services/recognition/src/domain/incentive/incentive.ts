import type { Decider } from '@holdfast/kernel';
import type { IncentiveCommand } from './commands.js';
import { decideIncentive } from './decide.js';
import type { IncentiveEvent } from './events.js';
import { evolveIncentive } from './evolve.js';
import type { IncentiveRefusal } from './problems.js';
import { initialIncentive, type IncentiveState } from './state.js';

export const incentiveDecider: Decider<IncentiveState, IncentiveCommand, IncentiveEvent, IncentiveRefusal> = {
  initial: initialIncentive,
  decide: decideIncentive,
  evolve: evolveIncentive,
};
