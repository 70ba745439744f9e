import { listByIds, listByIndex, type AggregateDocument } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { StudyDefinition } from '../domain/study/definition.js';
import type { StudyState } from '../domain/study/study.js';
import { studyAggregate, type ParticipantDocument } from './collections.js';

/** A study that was defined. */
export interface StudyRecord {
  readonly id: Id;
  readonly definition: StudyDefinition;
}

const toRecords = ({ id, state }: AggregateDocument<StudyState>): readonly StudyRecord[] =>
  state.status === 'NONE' ? [] : [{ id, definition: state }];

/** All studies; a company has hundreds, not millions. */
export async function listStudies(store: Store): Promise<readonly StudyRecord[]> {
  return (await listByIndex(store, studyAggregate.collection, { index: 'key' })).flatMap(toRecords);
}

export async function listStudiesOfMetrics(store: Store, metricIds: readonly Id[]): Promise<readonly StudyRecord[]> {
  const found = await listByIds(store, studyAggregate.collection, 'metric', metricIds);
  return [...found.values()].flat().flatMap(toRecords);
}

/** The studies that name one of these cohorts as treated. */
export async function listStudiesOfCohorts(store: Store, cohortIds: readonly Id[]): Promise<readonly StudyRecord[]> {
  const named = new Set(cohortIds);
  const studies = await listStudies(store);
  return studies.filter(({ definition }) => definition.cohorts.some(({ id }) => named.has(id)));
}

export async function getStudies(store: Store, ids: readonly Id[]): Promise<readonly StudyRecord[]> {
  return (await store.getMany(studyAggregate.collection, [...new Set(ids)])).flatMap(toRecords);
}

/**
 * Whether a person may stand in a study, now or ever before: somebody whose facts were corrected has to be taken out
 * of it, so what made them a part of it once counts for ever.
 */
export function concerns(
  { cohorts, orgUnits }: StudyDefinition,
  { enrollments, orgUnitIdsEver }: ParticipantDocument,
): boolean {
  const isIn = (id: Id): boolean => orgUnitIdsEver.includes(id);
  return (
    orgUnits.some(({ id }) => isIn(id)) ||
    Object.values(enrollments).some(({ cohortId }) => cohorts.some(({ id }) => id === cohortId))
  );
}
