import { answerRepublish } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const republishLearningEvents: MutationResolvers['republishLearningEvents'] = async (
  _,
  { input },
  { republication, request },
) => answerRepublish('RepublishLearningEventsSuccess', await republication.ask(input, request.viewer));
