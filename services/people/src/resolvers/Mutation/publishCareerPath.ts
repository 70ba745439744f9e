import { answerProblem, executeChange, parseRequest } from '@holdfast/chassis';
import { invariant } from '@holdfast/kernel';
import { careerPathAggregate } from '../../store/collections.js';
import { parseCareerPath } from '../parseCareerPath.js';
import type { MutationResolvers } from '../types.generated.js';

export const publishCareerPath: MutationResolvers['publishCareerPath'] = async (_, { input }, context) => {
  const { identity, store } = context;
  const read = parseRequest(input, context, parseCareerPath(input, identity));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: path } = read.value;
  const id = identity.careerPath(path.key);
  const published = await executeChange(context, careerPathAggregate, { id, request, command: { ...path, request } });
  if (!published.ok) return answerProblem(published.refusal);
  const careerPath = await store.get(careerPathAggregate.collection, id);
  invariant(careerPath, 'a published path is stored');
  return { __typename: 'PublishCareerPathSuccess', careerPath };
};
