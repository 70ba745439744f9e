import { answerReplay } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const replayLearningEvents: MutationResolvers['replayLearningEvents'] = async (
  _,
  { input },
  { parkedEvents, request },
) => answerReplay('ReplayLearningEventsSuccess', await parkedEvents.replay(input, request.viewer));
