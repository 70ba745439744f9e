import { answerSkip } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const skipRecognitionEvent: MutationResolvers['skipRecognitionEvent'] = async (
  _,
  { input },
  { parkedEvents, request },
) => answerSkip('SkipRecognitionEventSuccess', await parkedEvents.skip(input, request.viewer));
