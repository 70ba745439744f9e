import type { AggregateDocument } from '@holdfast/chassis';
import { invariant } from '@holdfast/kernel';
import type { CareerCommitmentState } from '../domain/careerCommitment/careerCommitment.js';
import { careerCommitmentAggregate } from '../store/collections.js';
import type { CareerCommitmentParent } from './parents.js';
import type { CareerCommitmentResolvers } from './types.generated.js';

/** A stored promise as the graph knows one: it always was made. */
export function toCareerCommitmentParent({
  id,
  state,
}: Pick<AggregateDocument<CareerCommitmentState>, 'id' | 'state'>): CareerCommitmentParent {
  invariant(state.status !== 'NONE', `career commitment ${id} is stored once it is made`);
  return { id, state };
}

export const CareerCommitment: CareerCommitmentResolvers = {
  __resolveReference: async ({ id }, { store }) => {
    const document = await store.get(careerCommitmentAggregate.collection, id);
    return document ? toCareerCommitmentParent(document) : null;
  },
  status: ({ state }) => state.status,
  person: ({ state }) => ({ id: state.personId }),
  careerPath: async ({ state }, _, { careerPaths }) => {
    const path = await careerPaths.load(state.careerPathId);
    invariant(path, `career path ${state.careerPathId} is stored before a step of it is promised`);
    return path;
  },
  step: ({ state }) => state.step,
  personalGoal: ({ state }) => state.personalGoal,
  businessGoal: ({ state }) => state.businessGoal,
  promisedAt: ({ state }) => state.madeBy.at,
  eligibleAt: ({ state }) => (state.status === 'ELIGIBLE' ? state.eligibleAt : null),
};
