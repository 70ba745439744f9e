import { listByIds, mapBounded, type Aggregates } from '@holdfast/chassis';
import type { Clock, Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { CareerCommitmentState } from '../domain/careerCommitment/careerCommitment.js';
import { careerCommitmentAggregate } from './collections.js';
import { listCompletions } from './completions.js';

/** What an assessment needs of the service. */
export interface AssessmentParts {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly clock: Clock;
}

const assessing =
  ({ store, clock }: AssessmentParts) =>
  async (states: ReadonlyMap<Id, CareerCommitmentState>) => {
    const at = clock.now();
    const commands = await mapBounded([...states], async ([id, state]) => {
      const completions = state.status === 'NONE' ? [] : await listCompletions(store, state.personId);
      return [id, { type: 'AssessRequirement', completions, at }] as const;
    });
    return new Map(commands);
  };

/** Holds these promises against what their people have completed, as it stands now. */
export const assessCareerCommitments = (parts: AssessmentParts, ids: readonly Id[]): Promise<void> =>
  parts.aggregates.evaluateMany(careerCommitmentAggregate, ids, assessing(parts));

/** Those of these promises that do not stand where the completions say; writes nothing. */
export const findWronglyAssessed = (parts: AssessmentParts, ids: readonly Id[]): Promise<readonly Id[]> =>
  parts.aggregates.findChanging(careerCommitmentAggregate, ids, assessing(parts));

/** The ids of all promises to these people. */
export async function listCareerCommitmentIds(store: Store, personIds: readonly Id[]): Promise<readonly Id[]> {
  const found = await listByIds(store, careerCommitmentAggregate.collection, 'person', personIds);
  return [...found.values()].flat().map(({ id }) => id);
}
