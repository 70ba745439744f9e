import { answerReplay } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const replayPeopleEvents: MutationResolvers['replayPeopleEvents'] = async (
  _,
  { input },
  { parkedEvents, request },
) => answerReplay('ReplayPeopleEventsSuccess', await parkedEvents.replay(input, request.viewer));
