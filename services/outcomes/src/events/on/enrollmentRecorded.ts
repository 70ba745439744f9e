import type { EventHandler } from '@holdfast/chassis';
import { evaluateParticipants } from '../../store/evaluateParticipants.js';
import { recordEnrollments } from '../../store/participants.js';
import { followRiskWindows } from '../../store/riskWindows.js';
import { listStudies } from '../../store/studies.js';
import type { HandlerParts } from '../parts.js';

/** Enrollments decide who is treated and who may be compared, and a completion places the risk window. */
export const onEnrollmentRecorded =
  (parts: HandlerParts): EventHandler<'holdfast.learning.enrollment-recorded.v1'> =>
  async (events) => {
    const participants = await recordEnrollments(parts.store, events);
    await evaluateParticipants(parts, participants, await listStudies(parts.store));
    await followRiskWindows(parts, participants);
  };
