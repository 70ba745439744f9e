import { changeMany, isNewer, toMark, type Body, type CatalogEvent } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Participant } from '../domain/participant/participant.js';
import { assignPlaces } from '../domain/sumsTree/place.js';
import { participantCollection, type ParticipantDocument } from './collections.js';
import { groupBy } from './groupBy.js';

export type PersonRecorded = CatalogEvent<'holdfast.people.person-recorded.v1'>;
export type EnrollmentRecorded = CatalogEvent<'holdfast.learning.enrollment-recorded.v1'>;
export type IncentiveChanged = CatalogEvent<
  | 'holdfast.recognition.incentive-accrued.v1'
  | 'holdfast.recognition.incentive-approved.v1'
  | 'holdfast.recognition.incentive-rejected.v1'
  | 'holdfast.recognition.incentive-paid.v1'
  | 'holdfast.recognition.incentive-reversed.v1'
  | 'holdfast.recognition.incentive-reversal-proposed.v1'
>;

type Facts = Body<ParticipantDocument>;

const unknownPerson = (id: Id, place: string): Facts => ({
  id,
  place,
  employments: [],
  orgUnits: [],
  orgUnitIdsEver: [],
  enrollments: {},
  incentives: {},
});

/**
 * Writes what events tell of people. Every person is written, even when nothing is new: the version that this raises
 * is the number of the evaluation that follows, which a repetition after a crash needs as well.
 */
async function recordFacts<Event extends { readonly data: { readonly personId: Id } }>(
  store: Store,
  events: readonly Event[],
  apply: (facts: Facts, event: Event) => Facts,
): Promise<readonly ParticipantDocument[]> {
  const byPerson = groupBy(events, ({ data }) => data.personId);
  const personIds = [...byPerson.keys()];
  const places = assignPlaces(personIds);
  const written = await changeMany(store, participantCollection, personIds, (id, current) =>
    (byPerson.get(id) ?? []).reduce<Facts>(apply, current ?? unknownPerson(id, places.get(id) ?? '')),
  );
  return [...written.values()];
}

export const recordPersons = (
  store: Store,
  events: readonly PersonRecorded[],
): Promise<readonly ParticipantDocument[]> =>
  recordFacts(store, events, (facts, event) => {
    if (!isNewer(facts.mark, event)) return facts;
    const { employments, orgUnits } = event.data;
    return {
      ...facts,
      mark: toMark(event),
      employments: employments.map(({ startedOn, endedOn }) => ({ startedOn, endedOn })),
      orgUnits,
      orgUnitIdsEver: [...new Set([...facts.orgUnitIdsEver, ...orgUnits.flatMap(({ lineage }) => lineage)])],
    };
  });

export const recordEnrollments = (
  store: Store,
  events: readonly EnrollmentRecorded[],
): Promise<readonly ParticipantDocument[]> =>
  recordFacts(store, events, (facts, event) => {
    const { enrollmentId, cohortId, courseId, status, enrolledOn, completedOn, withdrawnOn } = event.data;
    if (!isNewer(facts.enrollments[enrollmentId]?.mark, event)) return facts;
    const enrollment = { cohortId, courseId, status, enrolledOn, completedOn, withdrawnOn, mark: toMark(event) };
    return { ...facts, enrollments: { ...facts.enrollments, [enrollmentId]: enrollment } };
  });

export const recordIncentives = (
  store: Store,
  events: readonly IncentiveChanged[],
): Promise<readonly ParticipantDocument[]> =>
  recordFacts(store, events, (facts, event) => {
    const { incentiveId, policyKey, courseId, status, amount } = event.data;
    if (!isNewer(facts.incentives[incentiveId]?.mark, event)) return facts;
    const incentive = { policyKey, courseId, status, ...amount, mark: toMark(event) };
    return { ...facts, incentives: { ...facts.incentives, [incentiveId]: incentive } };
  });

/** Those of these people of whom anything is known but observed values. */
export const listParticipants = (store: Store, personIds: readonly Id[]): Promise<readonly ParticipantDocument[]> =>
  store.getMany(participantCollection, [...new Set(personIds)]);

/** Begins an evaluation of these people without a new fact about them; those that are not there stay away. */
export async function beginEvaluation(store: Store, personIds: readonly Id[]): Promise<readonly ParticipantDocument[]> {
  const written = await changeMany(store, participantCollection, personIds, (_, current) => current);
  return [...written.values()];
}

export const toParticipant = ({
  employments,
  orgUnits,
  enrollments,
  incentives,
}: ParticipantDocument): Participant => ({
  employments,
  orgUnits,
  enrollments: Object.values(enrollments),
  incentives: Object.values(incentives),
});
