import {
  type AccessRule,
  executeChange,
  executeUnderRequest,
  parseRequest,
  saidError,
  type Busy,
  type RequestIdReused,
} from '@holdfast/chassis';
import { invariant, ok, refuse, type Id, type InvalidInput, type Result, type Violation } from '@holdfast/kernel';
import type { IncentiveDecision } from '../domain/incentive/commands.js';
import { incentiveNotFound, type IncentiveRefusal } from '../domain/incentive/problems.js';
import { isEntry } from '../domain/incentive/state.js';
import { incentiveAggregate } from '../store/collections.js';
import type { Context } from './context.js';
import type { IncentiveParent } from './parents.js';
import { toIncentiveParent } from './toParents.js';

type DecisionProblem = Exclude<IncentiveRefusal, string> | InvalidInput | RequestIdReused | Busy;

/** A problem of one of these types. */
type ProblemOf<Type extends string> = Extract<DecisionProblem, { readonly type: Type }>;

interface DecisionInput {
  readonly requestId: string;
  readonly incentive: Id;
}

/** What a person decides, before it is said about which incentive and by which request. */
type Verdict<Command = IncentiveDecision> = Command extends IncentiveDecision
  ? Omit<Command, 'incentiveId' | 'request'>
  : never;

/** A decision of a person: the mutation by which it is made, and the problems that its result may be. */
export interface Decision<Input extends DecisionInput, Type extends string> {
  readonly mutation: string;
  /** Whose incentives it decides about. */
  readonly rule: AccessRule;
  readonly problems: readonly Type[];
  /** Reads the decision, or lists all its mistakes. */
  readonly parse: (input: Input) => Result<Verdict, readonly Violation[]>;
}

/** Decides about an incentive. The mutation is part of the request, so that an approval is never taken for a payment. */
export async function executeDecision<Input extends DecisionInput, Type extends DecisionProblem['type']>(
  { mutation, rule, problems, parse }: Decision<Input, Type>,
  input: Input,
  context: Context,
): Promise<Result<IncentiveParent, ProblemOf<Type>>> {
  const decided = await decide({ mutation, rule }, input, parse(input), context);
  if (decided.ok) return decided;
  const problem = decided.refusal;
  const isDeclared = (candidate: DecisionProblem): candidate is ProblemOf<Type> =>
    problems.some((type) => type === candidate.type);
  invariant(isDeclared(problem), `${mutation} does not declare the problem ${problem.type}`);
  return refuse(problem);
}

/**
 * Whether the viewer may decide about the incentive. One that the viewer may not see is none; about one that is seen and
 * not to be decided by the viewer, such as the own, nothing is decided.
 */
async function judge(
  { mutation, rule }: Pick<Decision<DecisionInput, string>, 'mutation' | 'rule'>,
  id: Id,
  { store, access }: Context,
): Promise<'open' | 'hidden'> {
  const state = (await store.get(incentiveAggregate.collection, id))?.state;
  if (!state || !isEntry(state)) return 'open';
  const subject = { personId: state.personId };
  if (!(await access.allows('PAY', subject))) return 'hidden';
  if (await access.allows(rule, subject)) return 'open';
  throw saidError('FORBIDDEN', 'PERSON_FORBIDDEN', { coordinate: `Mutation.${mutation}` });
}

const refuseHidden = (id: Id): Promise<Result<never, DecisionProblem>> =>
  Promise.resolve(refuse(incentiveNotFound(id)));

async function decide(
  decision: Pick<Decision<DecisionInput, string>, 'mutation' | 'rule'>,
  input: DecisionInput,
  verdict: Result<Verdict, readonly Violation[]>,
  context: Context,
): Promise<Result<IncentiveParent, DecisionProblem>> {
  const read = parseRequest({ ...input, mutation: decision.mutation }, context, verdict);
  if (!read.ok) return read;
  const { incentive: id } = input;
  const { request, wish } = read.value;
  const command = { ...wish, incentiveId: id, request };
  const decided =
    (await judge(decision, id, context)) === 'hidden'
      ? await executeUnderRequest(context, incentiveAggregate.collection.name, request, () => refuseHidden(id))
      : await executeChange(context, incentiveAggregate, { id, request, command });
  return decided.ok ? ok(toIncentiveParent({ id, state: decided.value })) : decided;
}
