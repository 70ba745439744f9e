import { toCanonicalJson, unreachable, type Id } from '@holdfast/kernel';
import type { Change, Publication } from '@holdfast/chassis';
import type { CareerCommitmentEvent, CareerCommitmentState } from '../domain/careerCommitment/careerCommitment.js';
import type { CareerPathEvent, CareerPathState } from '../domain/careerPath/careerPath.js';
import { listEmployments } from '../domain/person/employments.js';
import type { PersonEvent } from '../domain/person/events.js';
import { listOrgUnits } from '../domain/person/orgUnits.js';
import type { PersonState } from '../domain/person/state.js';

/** What others need of a person: employments and units, whole and derived, without a word of text. */
function toPersonFacts(personId: Id, state: PersonState, timeZone: string) {
  return {
    personId,
    employments: [...listEmployments(state)],
    orgUnits: listOrgUnits(state, timeZone).map(({ fromOn, orgUnitId }) => ({
      fromOn,
      lineage: [...(state.lineages[orgUnitId] ?? [orgUnitId])],
    })),
  };
}

/** `person-recorded` carries the present facts; a new name alone is nobody else's business. */
export const publishPerson =
  (timeZone: string) =>
  ({ id, before, after }: Change<PersonState, PersonEvent>): readonly Publication[] => {
    const data = toPersonFacts(id, after, timeZone);
    const isNew = before.externalId === null;
    if (!isNew && toCanonicalJson(toPersonFacts(id, before, timeZone)) === toCanonicalJson(data)) return [];
    return [{ type: 'holdfast.people.person-recorded.v1', partitionKey: id, data }];
  };

export function publishCareerPath({ id, after }: Change<CareerPathState, CareerPathEvent>): readonly Publication[] {
  const steps = after.versions.at(-1)?.steps ?? [];
  return [
    {
      type: 'holdfast.people.career-path-published.v1',
      partitionKey: id,
      data: {
        careerPathId: id,
        key: after.key,
        version: after.versions.length,
        steps: steps.map(({ key, payIncreasePercent, requires }) => ({
          key,
          payIncreasePercent,
          courseId: requires?.courseId ?? null,
          minimumScore: requires?.minimumScore ?? null,
        })),
      },
    },
  ];
}

const toCommitmentEventType = ({ type }: CareerCommitmentEvent) => {
  switch (type) {
    case 'CareerCommitmentMade':
      return 'holdfast.people.career-commitment-made.v1';
    case 'CareerCommitmentQualified':
      return 'holdfast.people.career-commitment-qualified.v1';
    case 'CareerCommitmentDisqualified':
      return 'holdfast.people.career-commitment-disqualified.v1';
    default:
      return unreachable(type);
  }
};

export function publishCareerCommitment({
  id,
  after,
  events,
}: Change<CareerCommitmentState, CareerCommitmentEvent>): readonly Publication[] {
  if (after.status === 'NONE') return [];
  const { personId, careerPathId, step } = after;
  const data = {
    careerCommitmentId: id,
    personId,
    careerPathId,
    step: step.key,
    payIncreasePercent: step.payIncreasePercent,
  };
  return events.map((event) => ({ type: toCommitmentEventType(event), partitionKey: personId, data }));
}
