import { answerRepublish } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const republishOutcomesEvents: MutationResolvers['republishOutcomesEvents'] = async (
  _,
  { input },
  { republication, request },
) => answerRepublish('RepublishOutcomesEventsSuccess', await republication.ask(input, request.viewer));
