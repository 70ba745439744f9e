import { answerSkip } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const skipOutcomesEvent: MutationResolvers['skipOutcomesEvent'] = async (
  _,
  { input },
  { parkedEvents, request },
) => answerSkip('SkipOutcomesEventSuccess', await parkedEvents.skip(input, request.viewer));
