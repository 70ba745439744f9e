import { ok, type Decider } from '@holdfast/kernel';
import type { RiskWindowCommand } from './commands.js';
import { decideRiskWindow } from './decide.js';
import type { RiskWindowEvent } from './events.js';
import { evolveRiskWindow } from './evolve.js';
import type { RiskWindowState } from './state.js';

/** A window follows facts and time, and refuses nothing. */
export const riskWindowDecider: Decider<RiskWindowState, RiskWindowCommand, RiskWindowEvent, never> = {
  initial: { status: 'UNKNOWN' },
  decide: (command, state) => ok(decideRiskWindow(command, state)),
  evolve: evolveRiskWindow,
};
