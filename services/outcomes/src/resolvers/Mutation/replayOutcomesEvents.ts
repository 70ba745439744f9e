import { answerReplay } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const replayOutcomesEvents: MutationResolvers['replayOutcomesEvents'] = async (
  _,
  { input },
  { parkedEvents, request },
) => answerReplay('ReplayOutcomesEventsSuccess', await parkedEvents.replay(input, request.viewer));
