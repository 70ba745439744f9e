import type { Clock, Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { ParticipantDocument } from './collections.js';
import { loadContributions } from './contributions.js';
import { publishResults, type PublicationParts } from './publishResults.js';
import type { StudyRecord } from './studies.js';
import { recordStudyFigures } from './studyFigures.js';
import { findMisplaced, writeEvaluations } from './studySums.js';

export interface EvaluationParts extends PublicationParts {
  readonly clock: Clock;
}

/**
 * Evaluates people for studies: reads everything that decides what each adds, and writes it into the studies' trees
 * under the version of the person that began the evaluation. Whatever was written before this reads is in it.
 */
export async function evaluateParticipants(
  parts: EvaluationParts,
  participants: readonly ParticipantDocument[],
  studies: readonly StudyRecord[],
): Promise<void> {
  const contributions = await loadContributions(parts.store, participants, studies);
  for (const { study, entries } of contributions) await writeEvaluations(parts.store, study.id, entries);
  await recordStudyFigures(parts, contributions);
  await publishResults(
    parts,
    contributions.map(({ study }) => study),
  );
}

/** Those of these people who do not add to these studies what is stored of them; writes nothing. */
export async function findWronglyEvaluated(
  store: Store,
  participants: readonly ParticipantDocument[],
  studies: readonly StudyRecord[],
): Promise<readonly Id[]> {
  const wrong: Id[] = [];
  for (const { study, entries } of await loadContributions(store, participants, studies))
    wrong.push(...(await findMisplaced(store, study.id, entries)));
  return wrong;
}
