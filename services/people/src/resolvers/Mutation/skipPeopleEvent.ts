import { answerSkip } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const skipPeopleEvent: MutationResolvers['skipPeopleEvent'] = async (_, { input }, { parkedEvents }) =>
  answerSkip('SkipPeopleEventSuccess', await parkedEvents.skip(input));
