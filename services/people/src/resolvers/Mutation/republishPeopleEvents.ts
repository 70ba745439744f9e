import { answerRepublish } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const republishPeopleEvents: MutationResolvers['republishPeopleEvents'] = async (
  _,
  { input },
  { republication, request },
) => answerRepublish('RepublishPeopleEventsSuccess', await republication.ask(input, request.viewer));
