import { recordRelations, type EventHandler } from '@holdfast/chassis';
import { evaluateParticipants } from '../../store/evaluateParticipants.js';
import { recordPersons } from '../../store/participants.js';
import { followRiskWindows } from '../../store/riskWindows.js';
import { listStudies } from '../../store/studies.js';
import type { HandlerParts } from '../parts.js';

/** Units and employments decide who is compared, leaving closes a risk window, and relations say who may see what. */
export const onPersonRecorded =
  (parts: HandlerParts): EventHandler<'holdfast.people.person-recorded.v1'> =>
  async (events) => {
    await recordRelations(parts.store, events);
    const participants = await recordPersons(parts.store, events);
    await evaluateParticipants(parts, participants, await listStudies(parts.store));
    await followRiskWindows(parts, participants);
  };
