import type { JobKind } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import { coursesOf } from '../domain/assessment/assess.js';
import { incentivePolicyAggregate } from '../store/collections.js';
import { listEnrolled } from '../store/completions.js';
import { assessIncentives, type AssessmentParts } from '../store/incentives.js';

/** The job that assesses everybody who enrolled in a course that a policy has ever named. */
export const ASSESS_POLICY = 'assessPolicy';

/** Few enough that a page ends soon, also at a busy database: a process that is to stop waits for it. */
const COMPLETIONS_PER_PAGE = 100;

/** A course, and how far its completions were read: `<courseId>` or `<courseId> <cursor of the store>`. */
interface Place {
  readonly courseId: Id;
  readonly after: string | undefined;
}

const parsePlace = (cursor: string): Place => {
  const [courseId = '', ...rest] = cursor.split(' ');
  return { courseId, after: rest.length > 0 ? rest.join(' ') : undefined };
};

export const assessPolicy = (parts: AssessmentParts): JobKind => ({
  kind: ASSESS_POLICY,
  async runPage({ incentivePolicyId = '' }, cursor) {
    const document = await parts.store.get(incentivePolicyAggregate.collection, incentivePolicyId);
    if (document?.state.status !== 'PUBLISHED') return undefined;
    const courseIds = [...coursesOf(document.state)].sort();
    const [first = ''] = courseIds;
    const { courseId, after } = cursor === undefined ? { courseId: first, after: undefined } : parsePlace(cursor);
    const { personIds, next } = await listEnrolled(parts.store, courseId, { limit: COMPLETIONS_PER_PAGE, after });
    await assessIncentives(
      parts,
      [...new Set(personIds)].map((personId) => ({ incentivePolicyId, personId })),
    );
    return next === undefined ? courseIds.find((other) => other > courseId) : `${courseId} ${next}`;
  },
});
