import { answerProblem, executeChange, InputReader, parseRequest } from '@holdfast/chassis';
import {
  normalizeText,
  parseKey,
  problem,
  reason,
  unreachable,
  type Identity,
  type Problem,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import type { CohortPlan, CohortRefusal } from '../../domain/cohort/cohort.js';
import { cohortAggregate, courseAggregate } from '../../store/collections.js';
import { toStored } from '../toStored.js';
import type { MutationResolvers, ScheduleCohortInput } from '../types.generated.js';

/** Reads what is planned, or lists all its mistakes. */
function parsePlan(
  { key, course, startsOn, endsOn }: ScheduleCohortInput,
  identity: Identity,
): Result<CohortPlan, readonly Violation[]> {
  const reader = new InputReader();
  if (endsOn < startsOn) reader.refuse(['endsOn'], reason('COHORT_ENDS_EARLY', { endsOn, startsOn }));
  return reader.finish({
    key: reader.read(['key'], parseKey(key)) ?? '',
    courseId: identity.course(normalizeText(course)),
    startsOn,
    endsOn,
  });
}

function toProblem(
  refusal: Exclude<CohortRefusal, 'requestIdReused'>,
  { key, course }: ScheduleCohortInput,
): Problem<'CohortAlreadyExists'> | Problem<'CourseNotFound'> {
  switch (refusal) {
    case 'alreadyExists':
      return problem('CohortAlreadyExists', ['key'], { key });
    case 'courseNotFound':
      return problem('CourseNotFound', ['course'], { key: course.slice(0, 80) });
    default:
      return unreachable(refusal);
  }
}

export const scheduleCohort: MutationResolvers['scheduleCohort'] = async (_, { input }, context) => {
  const { store, identity } = context;
  const read = parseRequest(input, context, parsePlan(input, identity));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: plan } = read.value;
  const id = identity.cohort(plan.key);
  const isCourseKnown = (await store.get(courseAggregate.collection, plan.courseId)) !== undefined;
  const scheduled = await executeChange(context, cohortAggregate, {
    id,
    request,
    command: { plan, isCourseKnown, request },
  });
  if (scheduled.ok) return { __typename: 'ScheduleCohortSuccess', cohort: toStored({ id, state: scheduled.value }) };
  const { refusal } = scheduled;
  return answerProblem(typeof refusal === 'string' ? toProblem(refusal, input) : refusal);
};
