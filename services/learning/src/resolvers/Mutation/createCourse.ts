import { answerProblem, hasMadeAnother, requestIdReused } from '@holdfast/chassis';
import { hashOfInput, invalidInput, parseKey, type Problem } from '@holdfast/kernel';
import { courseAggregate } from '../../store/collections.js';
import { parseTitle } from '../parseTitle.js';
import { toStored } from '../toStored.js';
import type { MutationResolvers } from '../types.generated.js';

const alreadyExists = (key: string): Problem<'CourseAlreadyExists'> => ({
  type: 'CourseAlreadyExists',
  message: `A course with the key "${key}" exists already.`,
  path: ['key'],
});

export const createCourse: MutationResolvers['createCourse'] = async (_, { input }, context) => {
  const { store, aggregates, identity, clock } = context;
  const { requestId, ...wish } = input;
  const key = parseKey(wish.key);
  const title = parseTitle(wish.title);
  if (!key.ok || !title.ok)
    return answerProblem(
      invalidInput([
        ...(key.ok ? [] : [{ path: ['key'], message: key.refusal }]),
        ...(title.ok ? [] : [{ path: ['title'], message: title.refusal }]),
      ]),
    );
  const id = identity.course(key.value);
  if (await hasMadeAnother(store, courseAggregate.collection, requestId, id))
    return answerProblem(requestIdReused(requestId));
  const request = { requestId, inputHash: hashOfInput(wish), at: clock.now() };
  const created = await aggregates.execute(courseAggregate, id, { key: key.value, title: title.value, request });
  if (created.ok) return { __typename: 'CreateCourseSuccess', course: toStored({ id, state: created.value }) };
  if (created.refusal === 'requestIdReused') return answerProblem(requestIdReused(requestId));
  return answerProblem(created.refusal === 'alreadyExists' ? alreadyExists(key.value) : created.refusal);
};
