import { answerSkip } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const skipRecognitionEvent: MutationResolvers['skipRecognitionEvent'] = async (_, { input }, { parkedEvents }) =>
  answerSkip('SkipRecognitionEventSuccess', await parkedEvents.skip(input));
