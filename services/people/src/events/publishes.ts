import { presentValue, toCanonicalJson, type Id } from '@holdfast/kernel';
import type { Change, Publication } from '@holdfast/chassis';
import type { CareerCommitmentEvent, CareerCommitmentState } from '../domain/careerCommitment/careerCommitment.js';
import type { CareerPathEvent, CareerPathState } from '../domain/careerPath/careerPath.js';
import { listEmployments } from '../domain/person/employments.js';
import type { PersonEvent } from '../domain/person/events.js';
import { listOrgUnits } from '../domain/person/orgUnits.js';
import type { PersonState } from '../domain/person/state.js';

/** What others need of a person: employments, units and the manager, whole and derived, without a word of text. */
function toPersonFacts(personId: Id, state: PersonState, timeZone: string) {
  return {
    personId,
    managerId: presentValue(state.managerId),
    employments: [...listEmployments(state)],
    orgUnits: listOrgUnits(state, timeZone).map(({ fromOn, orgUnitId }) => ({
      fromOn,
      lineage: [...(state.lineages[orgUnitId] ?? [orgUnitId])],
    })),
  };
}

/** The present facts of a person; of somebody who was never recorded there is nothing to say. */
export const presentPerson =
  (timeZone: string) =>
  (id: Id, state: PersonState): readonly Publication[] =>
    state.externalId === null
      ? []
      : [
          {
            type: 'holdfast.people.person-recorded.v1',
            partitionKey: id,
            data: toPersonFacts(id, state, timeZone),
          },
        ];

/** `person-recorded` carries the present facts; a new name alone is nobody else's business. */
export const publishPerson =
  (timeZone: string) =>
  ({ id, before, after }: Change<PersonState, PersonEvent>): readonly Publication[] => {
    const present = presentPerson(timeZone);
    const isNews = toCanonicalJson(present(id, before)) !== toCanonicalJson(present(id, after));
    return isNews ? present(id, after) : [];
  };

/** Every version that was published, oldest first: what a person was promised may rest on any of them. */
export const presentCareerPath = (id: Id, { key, versions }: CareerPathState): readonly Publication[] =>
  versions.map(({ steps }, at) => ({
    type: 'holdfast.people.career-path-published.v1',
    partitionKey: id,
    data: {
      careerPathId: id,
      key,
      version: at + 1,
      steps: steps.map((step) => ({
        key: step.key,
        payIncreasePercent: step.payIncreasePercent,
        courseId: step.requires?.courseId ?? null,
        minimumScore: step.requires?.minimumScore ?? null,
      })),
    },
  }));

/** The versions that came behind those that stood. */
export const publishCareerPath = ({
  id,
  before,
  after,
}: Change<CareerPathState, CareerPathEvent>): readonly Publication[] =>
  presentCareerPath(id, after).slice(before.versions.length);

const commitmentEventTypes = {
  CareerCommitmentMade: 'holdfast.people.career-commitment-made.v1',
  CareerCommitmentQualified: 'holdfast.people.career-commitment-qualified.v1',
  CareerCommitmentDisqualified: 'holdfast.people.career-commitment-disqualified.v1',
} as const;

function toCommitmentPublications(
  id: Id,
  state: CareerCommitmentState,
  types: readonly CareerCommitmentEvent['type'][],
): readonly Publication[] {
  if (state.status === 'NONE') return [];
  const { personId, careerPathId, step } = state;
  const { key, payIncreasePercent } = step;
  const data = { careerCommitmentId: id, personId, careerPathId, step: key, payIncreasePercent };
  return types.map((type) => ({ type: commitmentEventTypes[type], partitionKey: personId, data }));
}

export const publishCareerCommitment = ({
  id,
  after,
  events,
}: Change<CareerCommitmentState, CareerCommitmentEvent>): readonly Publication[] =>
  toCommitmentPublications(
    id,
    after,
    events.map(({ type }) => type),
  );

/** That it was made, and that it was met when it is. */
export const presentCareerCommitment = (id: Id, state: CareerCommitmentState): readonly Publication[] =>
  toCommitmentPublications(
    id,
    state,
    state.status === 'ELIGIBLE' ? ['CareerCommitmentMade', 'CareerCommitmentQualified'] : ['CareerCommitmentMade'],
  );
