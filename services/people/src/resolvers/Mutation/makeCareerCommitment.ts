import {
  answerProblem,
  compareRequest,
  executeChange,
  InputReader,
  parseRequest,
  SENTENCE_LENGTH_MAX,
} from '@holdfast/chassis';
import {
  normalizeText,
  parseExternalId,
  problem,
  reason,
  type Id,
  type Identity,
  type Problem,
  type RequestMark,
  type Result,
  type Violation,
} from '@holdfast/kernel';
import type { CareerCommitmentState } from '../../domain/careerCommitment/careerCommitment.js';
import { careerCommitmentAggregate, careerPathAggregate } from '../../store/collections.js';
import { toCareerCommitmentParent } from '../CareerCommitment.js';
import type { MakeCareerCommitmentInput, MutationResolvers } from '../types.generated.js';

interface Promised {
  readonly personId: Id;
  readonly personalGoal: string;
  readonly businessGoal: string;
}

/** Reads to whom something is promised and what for, or lists all mistakes. */
function parsePromised(input: MakeCareerCommitmentInput, identity: Identity): Result<Promised, readonly Violation[]> {
  const reader = new InputReader();
  const externalId = reader.read(['person'], parseExternalId(input.person)) ?? '';
  for (const field of ['personalGoal', 'businessGoal'] as const)
    if (input[field].trim() === '') reader.refuse([field], reason('GOAL_MISSING'));
    else reader.readText([field], input[field], SENTENCE_LENGTH_MAX);
  const { personalGoal, businessGoal } = input;
  return reader.finish({ personId: identity.person(externalId), personalGoal, businessGoal });
}

const careerPathNotFound = (key: string): Problem<'CareerPathNotFound'> =>
  problem('CareerPathNotFound', ['careerPath'], { key: key.slice(0, 80) });

const careerStepNotFound = (path: string, step: string): Problem<'CareerStepNotFound'> =>
  problem('CareerStepNotFound', ['step'], { path, step: step.slice(0, 80) });

const alreadyExists = ({ step }: MakeCareerCommitmentInput): Problem<'CareerCommitmentAlreadyExists'> =>
  problem('CareerCommitmentAlreadyExists', ['step'], { step });

const toSuccess = (id: Id, state: CareerCommitmentState) => ({
  __typename: 'MakeCareerCommitmentSuccess' as const,
  commitment: toCareerCommitmentParent({ id, state }),
});

const isRepeat = (state: CareerCommitmentState, request: RequestMark): boolean =>
  state.status !== 'NONE' && compareRequest(state.madeBy, request) === 'repeated';

export const makeCareerCommitment: MutationResolvers['makeCareerCommitment'] = async (_, { input }, context) => {
  const { identity, store } = context;
  const read = parseRequest(input, context, parsePromised(input, identity));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish } = read.value;
  const careerPathId = identity.careerPath(normalizeText(input.careerPath));
  const id = identity.careerCommitment(wish.personId, careerPathId, normalizeText(input.step));
  const standing = await store.get(careerCommitmentAggregate.collection, id);
  // What was promised stands, also when its step has left the path since.
  if (standing && isRepeat(standing.state, request)) return toSuccess(id, standing.state);
  const path = await store.get(careerPathAggregate.collection, careerPathId);
  if (!path) return answerProblem(careerPathNotFound(input.careerPath));
  const step = path.state.versions.at(-1)?.steps.find(({ key }) => key === normalizeText(input.step));
  if (!step) return answerProblem(careerStepNotFound(input.careerPath, input.step));
  const promised = { ...wish, careerPathId, step, madeBy: request };
  const made = await executeChange(context, careerCommitmentAggregate, {
    id,
    request,
    command: { type: 'MakeCareerCommitment', promised },
  });
  if (made.ok) return toSuccess(id, made.value);
  return answerProblem(made.refusal === 'alreadyExists' ? alreadyExists(input) : made.refusal);
};
