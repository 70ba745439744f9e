import { answerProblem, hasMadeAnother, requestIdReused } from '@holdfast/chassis';
import {
  hashOfInput,
  invalidInput,
  normalizeText,
  parseExternalId,
  type Problem,
  type Violation,
} from '@holdfast/kernel';
import { careerCommitmentAggregate, careerPathAggregate } from '../../store/collections.js';
import { toCareerCommitmentParent } from '../CareerCommitment.js';
import type { MakeCareerCommitmentInput, MutationResolvers } from '../types.generated.js';

const GOAL_LENGTH_MAX = 2000;

function findViolations(input: MakeCareerCommitmentInput): readonly Violation[] {
  const person = parseExternalId(input.person);
  const goals = (['personalGoal', 'businessGoal'] as const).flatMap((field): readonly Violation[] => {
    const length = [...input[field].trim()].length;
    if (length === 0)
      return [{ path: [field], message: 'both goals are recorded before the training, so that they can be compared' }];
    return length > GOAL_LENGTH_MAX
      ? [{ path: [field], message: `the goal is longer than ${GOAL_LENGTH_MAX} characters` }]
      : [];
  });
  return [...(person.ok ? [] : [{ path: ['person'], message: person.refusal }]), ...goals];
}

const careerPathNotFound = (key: string): Problem<'CareerPathNotFound'> => ({
  type: 'CareerPathNotFound',
  message: `No career path has the key "${key.slice(0, 80)}".`,
  path: ['careerPath'],
});

const careerStepNotFound = (path: string, step: string): Problem<'CareerStepNotFound'> => ({
  type: 'CareerStepNotFound',
  message: `The career path "${path}" has no step "${step.slice(0, 80)}".`,
  path: ['step'],
});

const alreadyExists = ({ step }: MakeCareerCommitmentInput): Problem<'CareerCommitmentAlreadyExists'> => ({
  type: 'CareerCommitmentAlreadyExists',
  message: `The step "${step}" was promised to this person already.`,
  path: ['step'],
});

export const makeCareerCommitment: MutationResolvers['makeCareerCommitment'] = async (_, { input }, context) => {
  const { aggregates, identity, clock, store } = context;
  const violations = findViolations(input);
  if (violations.length > 0) return answerProblem(invalidInput(violations));
  const careerPathId = identity.careerPath(normalizeText(input.careerPath));
  const path = await store.get(careerPathAggregate.collection, careerPathId);
  if (!path) return answerProblem(careerPathNotFound(input.careerPath));
  const step = path.state.versions.at(-1)?.steps.find(({ key }) => key === normalizeText(input.step));
  if (!step) return answerProblem(careerStepNotFound(input.careerPath, input.step));

  const { requestId, personalGoal, businessGoal, ...rest } = input;
  const personId = identity.person(normalizeText(input.person));
  const id = identity.careerCommitment(personId, careerPathId, step.key);
  if (await hasMadeAnother(store, careerCommitmentAggregate.collection, requestId, id))
    return answerProblem(requestIdReused(requestId));
  const madeBy = { requestId, inputHash: hashOfInput({ ...rest, personalGoal, businessGoal }), at: clock.now() };
  const promised = { personId, careerPathId, step, personalGoal, businessGoal, madeBy };
  const made = await aggregates.execute(careerCommitmentAggregate, id, { type: 'MakeCareerCommitment', promised });
  if (!made.ok) {
    if (made.refusal === 'requestIdReused') return answerProblem(requestIdReused(requestId));
    return answerProblem(made.refusal === 'alreadyExists' ? alreadyExists(input) : made.refusal);
  }
  return {
    __typename: 'MakeCareerCommitmentSuccess',
    commitment: toCareerCommitmentParent({ id, state: made.value }),
  };
};
