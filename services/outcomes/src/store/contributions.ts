import { mapBounded } from '@holdfast/chassis';
import { invariant, type Id, type Period } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { contributionOf, type StudyObservation } from '../domain/contribution/contributionOf.js';
import { toStudyFrame } from '../domain/contribution/studyFrame.js';
import { headlineOf } from '../domain/report/headline.js';
import { getCohorts } from './cohorts.js';
import type { ParticipantDocument } from './collections.js';
import { findMetrics } from './metrics.js';
import { listObservations } from './observations.js';
import { toParticipant } from './participants.js';
import { concerns, type StudyRecord } from './studies.js';
import type { PlacedEntry } from './studySums.js';

/** A study with those of the people at hand whom it may concern. */
interface Concern {
  readonly study: StudyRecord;
  readonly people: readonly ParticipantDocument[];
}

const spanOf = ({ definition: { baseline, outcome } }: StudyRecord): Period => ({
  from: baseline && baseline.from < outcome.from ? baseline.from : outcome.from,
  to: baseline && baseline.to > outcome.to ? baseline.to : outcome.to,
});

const keyOf = (personId: Id, metricId: Id): string => `${personId}/${metricId}`;

/** The values of each person and metric over all that the studies ask for, each read once. */
async function readObservations(
  store: Store,
  pairs: readonly Concern[],
): Promise<ReadonlyMap<string, readonly StudyObservation[]>> {
  const wanted = new Map<string, { readonly personId: Id; readonly metricId: Id; readonly span: Period }>();
  for (const { study, people } of pairs) {
    const { metricId } = study.definition;
    const { from, to } = spanOf(study);
    for (const { id: personId } of people) {
      const { span } = wanted.get(keyOf(personId, metricId)) ?? { span: { from, to } };
      const wider = { from: from < span.from ? from : span.from, to: to > span.to ? to : span.to };
      wanted.set(keyOf(personId, metricId), { personId, metricId, span: wider });
    }
  }
  return new Map(
    await mapBounded([...wanted], async ([key, { personId, metricId, span }]) => {
      return [key, await listObservations(store, personId, metricId, span)] as const;
    }),
  );
}

/** What people add to a study, as everything that decides it stands now. */
export interface StudyContributions {
  readonly study: StudyRecord;
  /** Whether the headline rests on people with both values. */
  readonly usesChanges: boolean;
  readonly entries: readonly PlacedEntry[];
}

/** What these people add to these studies by what is stored; studies that concern none of them are left out. */
export async function loadContributions(
  store: Store,
  participants: readonly ParticipantDocument[],
  studies: readonly StudyRecord[],
): Promise<readonly StudyContributions[]> {
  const pairs = studies
    .map((study): Concern => ({ study, people: participants.filter((person) => concerns(study.definition, person)) }))
    .filter(({ people }) => people.length > 0);
  if (pairs.length === 0) return [];
  const definitions = pairs.map(({ study }) => study.definition);
  const [metrics, cohorts, observations] = await Promise.all([
    findMetrics(
      store,
      definitions.map(({ metricId }) => metricId),
    ),
    getCohorts(
      store,
      definitions.flatMap((definition) => definition.cohorts.map(({ id }) => id)),
    ),
    readObservations(store, pairs),
  ]);
  return pairs.map(({ study, people }) => {
    const metric = metrics.get(study.definition.metricId);
    invariant(metric, `the metric of the study "${study.definition.key}" is defined before it`);
    const frame = toStudyFrame(study.definition, metric.periodRule, cohorts);
    const entries = people.map((person): PlacedEntry => {
      const { id: personId, version: evaluation, place } = person;
      const values = observations.get(keyOf(personId, study.definition.metricId)) ?? [];
      const contribution = contributionOf(frame, toParticipant(person), values) ?? null;
      return { personId, place, evaluation, contribution };
    });
    return { study, usesChanges: headlineOf(study.definition, metric.periodRule).usesChanges, entries };
  });
}
