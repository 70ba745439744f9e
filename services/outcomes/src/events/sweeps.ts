import { sweepIndex, type SweepKind } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import { participantCollection, studyAggregate, type ParticipantDocument } from '../store/collections.js';
import { evaluateParticipants, findWronglyEvaluated } from '../store/evaluateParticipants.js';
import { beginEvaluation } from '../store/participants.js';
import { findUnpublished, publishResults } from '../store/publishResults.js';
import { findWrongWindows, followRiskWindows } from '../store/riskWindows.js';
import { getStudies, listStudies } from '../store/studies.js';
import type { HandlerParts } from './parts.js';

/** People whose sums or risk windows differ from what the other services told and what was observed. */
async function findWrongPeople(
  parts: HandlerParts,
  participants: readonly ParticipantDocument[],
): Promise<readonly Id[]> {
  const evaluated = await findWronglyEvaluated(parts.store, participants, await listStudies(parts.store));
  return [...evaluated, ...(await findWrongWindows(parts, participants))];
}

/** As if something had been told of these people that is nothing new. */
async function evaluateAgain(parts: HandlerParts, personIds: readonly Id[]): Promise<void> {
  const participants = await beginEvaluation(parts.store, personIds);
  await evaluateParticipants(parts, participants, await listStudies(parts.store));
  await followRiskWindows(parts, participants);
}

/** What is held against each other once a day: people and the studies and windows, and studies and what they told. */
export const sweeps = (parts: HandlerParts): readonly SweepKind[] => [
  sweepIndex({
    kind: 'participants',
    store: parts.store,
    collection: participantCollection,
    index: 'place',
    examine: (participants) => findWrongPeople(parts, participants),
    mend: (personIds) => evaluateAgain(parts, personIds),
  }),
  sweepIndex({
    kind: 'studyResults',
    store: parts.store,
    collection: studyAggregate.collection,
    index: 'key',
    documentsPerPage: 10,
    examine: async (documents) =>
      findUnpublished(
        parts,
        await getStudies(
          parts.store,
          documents.map(({ id }) => id),
        ),
      ),
    mend: async (studyIds) => publishResults(parts, await getStudies(parts.store, studyIds)),
  }),
];
