import { listByIndex, sweepIndex, type SweepKind } from '@holdfast/chassis';
import { coursesOf } from '../domain/assessment/assess.js';
import { completionCollection, incentivePolicyAggregate, type CompletionDocument } from '../store/collections.js';
import { assessIncentives, findWronglyAssessed, type AssessmentParts, type Concern } from '../store/incentives.js';

/** A concern as the subject of a sweep. */
const toSubject = ({ incentivePolicyId, personId }: Concern): string => `${incentivePolicyId} ${personId}`;

function fromSubject(subject: string): Concern {
  const [incentivePolicyId = '', personId = ''] = subject.split(' ');
  return { incentivePolicyId, personId };
}

/** Every policy that ever named the course of a completion, read from the policies themselves. */
async function listConcerns(
  { store }: AssessmentParts,
  completions: readonly CompletionDocument[],
): Promise<readonly Concern[]> {
  const policies = await listByIndex(store, incentivePolicyAggregate.collection, { index: 'key' });
  return policies.flatMap(({ id: incentivePolicyId, state }) => {
    if (state.status !== 'PUBLISHED') return [];
    const courseIds = new Set(coursesOf(state));
    const concerned = completions.filter(({ courseId }) => courseIds.has(courseId));
    return concerned.map(({ personId }) => ({ incentivePolicyId, personId }));
  });
}

/** What is held against each other once a day: completions and numbers, and the policies that pay for them. */
export const sweeps = (parts: AssessmentParts): readonly SweepKind[] => [
  sweepIndex({
    kind: 'assessments',
    store: parts.store,
    collection: completionCollection,
    index: 'person',
    examine: async (completions) =>
      (await findWronglyAssessed(parts, await listConcerns(parts, completions))).map(toSubject),
    mend: (subjects) => assessIncentives(parts, subjects.map(fromSubject)),
  }),
];
