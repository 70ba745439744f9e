import type { Problem, Result } from '@holdfast/kernel';
import type { ImportReport } from '../imports/rowImport.js';
import type { SkippedEventDocument } from '../parked/skippedEvents.js';

/** A problem as the graph answers with it: its type is the GraphQL type. */
export type Answered<P> = P extends Problem<infer Type> ? Omit<P, 'type'> & { readonly __typename: Type } : never;

/** A refusal as a member of a mutation's result union. */
export function answerProblem<P extends Problem>(problem: P): Answered<P> {
  const { type, ...rest } = problem;
  // The mapped type says the same as the two lines above; the compiler cannot follow a rest of a generic.
  return { __typename: type, ...rest } as unknown as Answered<P>;
}

/** What an import answers: the report, or why nothing was taken. */
export function answerImport<P extends Problem>(
  result: Result<ImportReport, P>,
): (ImportReport & { readonly __typename: 'ImportReport' }) | Answered<P> {
  return result.ok ? { __typename: 'ImportReport', ...result.value } : answerProblem(result.refusal);
}

/** What asking for a replay answers. */
export const answerReplay = <Type extends string, P extends Problem>(type: Type, asked: Result<number, P>) =>
  asked.ok ? { __typename: type, sources: asked.value } : answerProblem(asked.refusal);

/** What asking for a republication answers. */
export const answerRepublish = <Type extends string, P extends Problem>(type: Type, asked: Result<number, P>) =>
  asked.ok ? { __typename: type, jobs: asked.value } : answerProblem(asked.refusal);

/** What skipping answers: the record that is kept. */
export function answerSkip<Type extends string, P extends Problem>(
  type: Type,
  skipped: Result<SkippedEventDocument, P>,
) {
  if (!skipped.ok) return answerProblem(skipped.refusal);
  const { id: eventId, source, reason, by, skippedAt } = skipped.value;
  return { __typename: type, skippedEvent: { eventId, source, reason, by, skippedAt } };
}
