import {
  answerProblem,
  InputReader,
  NAME_LENGTH_MAX,
  parseRequest,
  requestIdReused,
  SENTENCE_LENGTH_MAX,
} from '@holdfast/chassis';
import {
  invalidInput,
  normalizeText,
  parseMoney,
  reason,
  unreachable,
  type Id,
  type InvalidInput,
  type Problem,
} from '@holdfast/kernel';
import type { CostLineRefusal } from '../../domain/costLine/costLine.js';
import { COST_LINES_MAX } from '../../domain/policy.js';
import { costLineAggregate } from '../../store/collections.js';
import { countCostLines } from '../../store/costLines.js';
import { studyNotFound } from '../problems.js';
import { toCostLineParent } from '../toParents.js';
import type { AddCostLineInput, MutationResolvers } from '../types.generated.js';

function parseCost(input: AddCostLineInput, studyId: Id) {
  const reader = new InputReader();
  const amount = reader.read(['amount'], parseMoney(input.amount)) ?? input.amount;
  if (amount.minorUnits < 0) reader.refuse(['amount', 'minorUnits'], reason('COST_NEGATIVE'));
  return reader.finish({
    studyId,
    kind: input.kind,
    description: reader.readText(['description'], input.description, SENTENCE_LENGTH_MAX),
    amount,
    source: reader.readText(['source'], input.source, NAME_LENGTH_MAX),
  });
}

function toProblem(
  refusal: CostLineRefusal,
  { requestId, study }: AddCostLineInput,
): Problem<'RequestIdReused'> | Problem<'StudyNotFound'> | InvalidInput {
  switch (refusal) {
    case 'requestIdReused':
      return requestIdReused(requestId);
    case 'studyNotFound':
      return studyNotFound(study);
    case 'tooManyCostLines':
      return invalidInput([{ path: ['study'], ...reason('COST_LINES_TOO_MANY', { study, linesMax: COST_LINES_MAX }) }]);
    default:
      return unreachable(refusal);
  }
}

export const addCostLine: MutationResolvers['addCostLine'] = async (_, { input }, context) => {
  const { store, aggregates, identity, studies } = context;
  const studyId = identity.study(normalizeText(input.study));
  const read = parseRequest(input, context, parseCost(input, studyId));
  if (!read.ok) return answerProblem(read.refusal);
  const { request, wish: cost } = read.value;
  const id = identity.of('costLine', 'addCostLine', request.requestId);
  const added = await aggregates.execute(costLineAggregate, id, {
    cost,
    isStudyKnown: (await studies.load(studyId)) !== null,
    standing: await countCostLines(store, studyId),
    request,
  });
  if (added.ok) return { __typename: 'AddCostLineSuccess', costLine: toCostLineParent({ id, state: added.value }) };
  return answerProblem(typeof added.refusal === 'string' ? toProblem(added.refusal, input) : added.refusal);
};
