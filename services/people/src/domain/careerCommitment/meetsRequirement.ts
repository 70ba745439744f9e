import { toDecimal, type Day, type Id } from '@holdfast/kernel';
import type { CareerStepRequirement } from '../careerPath/careerPath.js';

/** A course that a person finished, with the result when there is one. */
export interface Completion {
  readonly courseId: Id;
  readonly completedOn: Day;
  /** Decimal text. */
  readonly score: string | null;
}

/** True when some completion of the course has a sufficient score, compared as the decimals that were written. */
export function meetsRequirement(requires: CareerStepRequirement | null, completions: readonly Completion[]): boolean {
  if (requires === null) return true;
  const { courseId, minimumScore } = requires;
  return completions.some((completion) => {
    if (completion.courseId !== courseId) return false;
    if (minimumScore === null) return true;
    return completion.score !== null && toDecimal(completion.score) >= toDecimal(minimumScore);
  });
}
