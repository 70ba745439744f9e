import { executeChange, type Busy, type RequestIdReused } from '@holdfast/chassis';
import { hashOfInput, invariant, ok, refuse, type Id, type RequestMark, type Result } from '@holdfast/kernel';
import type { IncentiveDecision } from '../domain/incentive/commands.js';
import type { IncentiveRefusal } from '../domain/incentive/problems.js';
import { incentiveAggregate } from '../store/collections.js';
import type { Context } from './context.js';
import type { IncentiveParent } from './parents.js';
import { toIncentiveParent } from './toParents.js';

type DecisionProblem = Exclude<IncentiveRefusal, string> | RequestIdReused | Busy;

/** A problem of one of these types. */
type ProblemOf<Type extends string> = Extract<DecisionProblem, { readonly type: Type }>;

interface DecisionInput {
  readonly requestId: string;
  readonly incentive: Id;
}

/** A decision of a person: the mutation by which it is made, and the problems that its result may be. */
export interface Decision<Input extends DecisionInput, Type extends string> {
  readonly mutation: string;
  readonly problems: readonly Type[];
  readonly toCommand: (input: Input, incentiveId: Id, request: RequestMark) => IncentiveDecision;
}

/** Decides about an incentive. The mutation is part of the request, so that an approval is never taken for a payment. */
export async function executeDecision<Input extends DecisionInput, Type extends DecisionProblem['type']>(
  { mutation, problems, toCommand }: Decision<Input, Type>,
  input: Input,
  context: Context,
): Promise<Result<IncentiveParent, ProblemOf<Type>>> {
  const { requestId, incentive: id, ...wish } = input;
  const request = { requestId, inputHash: hashOfInput({ mutation, id, ...wish }), at: context.clock.now() };
  const change = { id, request, command: toCommand(input, id, request) };
  const decided = await executeChange(context, incentiveAggregate, change);
  if (decided.ok) return ok(toIncentiveParent({ id, state: decided.value }));
  const problem = decided.refusal;
  const isDeclared = (candidate: DecisionProblem): candidate is ProblemOf<Type> =>
    problems.some((type) => type === candidate.type);
  invariant(isDeclared(problem), `${mutation} does not declare the problem ${problem.type}`);
  return refuse(problem);
}
