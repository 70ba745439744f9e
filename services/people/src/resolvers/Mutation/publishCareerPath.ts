import { answerProblem, executeChange } from '@holdfast/chassis';
import { hashOfInput, invalidInput, invariant } from '@holdfast/kernel';
import { careerPathAggregate } from '../../store/collections.js';
import { parseCareerPath } from '../parseCareerPath.js';
import type { MutationResolvers } from '../types.generated.js';

export const publishCareerPath: MutationResolvers['publishCareerPath'] = async (_, { input }, context) => {
  const { identity, clock, store } = context;
  const path = parseCareerPath(input, identity);
  if (!path.ok) return answerProblem(invalidInput(path.refusal));
  const { requestId, ...wish } = input;
  const request = { requestId, inputHash: hashOfInput(wish), at: clock.now() };
  const id = identity.careerPath(path.value.key);
  const change = { id, request, command: { ...path.value, request } };
  const published = await executeChange(context, careerPathAggregate, change);
  if (!published.ok) return answerProblem(published.refusal);
  const careerPath = await store.get(careerPathAggregate.collection, id);
  invariant(careerPath, 'a published path is stored');
  return { __typename: 'PublishCareerPathSuccess', careerPath };
};
