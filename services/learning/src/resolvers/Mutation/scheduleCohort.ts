import { answerProblem, hasMadeAnother, requestIdReused } from '@holdfast/chassis';
import {
  hashOfInput,
  invalidInput,
  normalizeText,
  parseKey,
  unreachable,
  type InvalidInput,
  type Problem,
} from '@holdfast/kernel';
import type { CohortRefusal } from '../../domain/cohort/cohort.js';
import { cohortAggregate, courseAggregate } from '../../store/collections.js';
import { toStored } from '../toStored.js';
import type { MutationResolvers, ScheduleCohortInput } from '../types.generated.js';

type CohortProblem =
  InvalidInput | Problem<'RequestIdReused'> | Problem<'CohortAlreadyExists'> | Problem<'CourseNotFound'>;

function toProblem(
  refusal: CohortRefusal,
  { requestId, key, course, startsOn, endsOn }: ScheduleCohortInput,
): CohortProblem {
  switch (refusal) {
    case 'requestIdReused':
      return requestIdReused(requestId);
    case 'alreadyExists':
      return { type: 'CohortAlreadyExists', message: `A cohort with the key "${key}" exists already.`, path: ['key'] };
    case 'courseNotFound':
      return { type: 'CourseNotFound', message: `No course has the key "${course.slice(0, 80)}".`, path: ['course'] };
    case 'endsBeforeItStarts':
      return invalidInput([
        { path: ['endsOn'], message: `the cohort ends on ${endsOn}, before it starts on ${startsOn}` },
      ]);
    default:
      return unreachable(refusal);
  }
}

export const scheduleCohort: MutationResolvers['scheduleCohort'] = async (_, { input }, context) => {
  const { store, aggregates, identity, clock } = context;
  const { requestId, ...wish } = input;
  const { startsOn, endsOn } = wish;
  const key = parseKey(wish.key);
  if (!key.ok) return answerProblem(invalidInput([{ path: ['key'], message: key.refusal }]));
  const id = identity.cohort(key.value);
  if (await hasMadeAnother(store, cohortAggregate.collection, requestId, id))
    return answerProblem(requestIdReused(requestId));
  const courseId = identity.course(normalizeText(wish.course));
  const scheduled = await aggregates.execute(cohortAggregate, id, {
    plan: { key: key.value, courseId, startsOn, endsOn },
    isCourseKnown: (await store.get(courseAggregate.collection, courseId)) !== undefined,
    request: { requestId, inputHash: hashOfInput(wish), at: clock.now() },
  });
  if (scheduled.ok) return { __typename: 'ScheduleCohortSuccess', cohort: toStored({ id, state: scheduled.value }) };
  const { refusal } = scheduled;
  return answerProblem(typeof refusal === 'string' ? toProblem(refusal, input) : refusal);
};
