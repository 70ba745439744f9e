import type { EventHandler } from '@holdfast/chassis';
import { evaluateParticipants } from '../../store/evaluateParticipants.js';
import { beginEvaluation, listParticipants } from '../../store/participants.js';
import { concerns, listStudiesOfMetrics } from '../../store/studies.js';
import type { HandlerParts } from '../parts.js';

/**
 * A value moves the studies of its metric. The value itself was stored before its event, so the studies and the
 * people are read after it. Whoever is no part of a study yet reads the value when they become one.
 */
export const onObservationRecorded =
  (parts: HandlerParts): EventHandler<'holdfast.outcomes.observation-recorded.v1'> =>
  async (events) => {
    const studies = await listStudiesOfMetrics(
      parts.store,
      events.map(({ data }) => data.metricId),
    );
    if (studies.length === 0) return;
    const people = await listParticipants(
      parts.store,
      events.map(({ data }) => data.personId),
    );
    const concerned = people.filter((person) => studies.some(({ definition }) => concerns(definition, person)));
    const participants = await beginEvaluation(
      parts.store,
      concerned.map(({ id }) => id),
    );
    await evaluateParticipants(parts, participants, studies);
  };
