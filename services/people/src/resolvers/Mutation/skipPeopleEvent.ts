import { answerSkip } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const skipPeopleEvent: MutationResolvers['skipPeopleEvent'] = async (_, { input }, { parkedEvents, request }) =>
  answerSkip('SkipPeopleEventSuccess', await parkedEvents.skip(input, request.viewer));
