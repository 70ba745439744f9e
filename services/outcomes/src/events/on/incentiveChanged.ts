import { evaluateParticipants } from '../../store/evaluateParticipants.js';
import { recordIncentives, type IncentiveChanged } from '../../store/participants.js';
import { listStudies } from '../../store/studies.js';
import type { HandlerParts } from '../parts.js';

/** What treated people earn is shown beside what a training cost; every event about it carries the present state. */
export const onIncentiveChanged =
  (parts: HandlerParts) =>
  async (events: readonly IncentiveChanged[]): Promise<void> => {
    const participants = await recordIncentives(parts.store, events);
    await evaluateParticipants(parts, participants, await listStudies(parts.store));
  };
