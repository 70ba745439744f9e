import { answerReplay } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const replayRecognitionEvents: MutationResolvers['replayRecognitionEvents'] = async (
  _,
  { input },
  { parkedEvents, request },
) => answerReplay('ReplayRecognitionEventsSuccess', await parkedEvents.replay(input, request.viewer));
