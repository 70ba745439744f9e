import type { Jobs, Timers } from '@holdfast/chassis';
import type { PublicationParts } from '../store/publishResults.js';
import type { RiskWindowParts } from '../store/riskWindows.js';

/** What the handlers of this service need; made once by the module. */
export interface HandlerParts extends PublicationParts, RiskWindowParts {
  readonly timers: Timers;
  readonly jobs: Jobs;
}
