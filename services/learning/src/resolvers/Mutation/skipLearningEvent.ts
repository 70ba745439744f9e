import { answerSkip } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const skipLearningEvent: MutationResolvers['skipLearningEvent'] = async (
  _,
  { input },
  { parkedEvents, request },
) => answerSkip('SkipLearningEventSuccess', await parkedEvents.skip(input, request.viewer));
