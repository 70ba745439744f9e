import { answerRepublish } from '@holdfast/chassis';
import type { MutationResolvers } from '../types.generated.js';

export const republishRecognitionEvents: MutationResolvers['republishRecognitionEvents'] = async (
  _,
  { input },
  { republication, request },
) => answerRepublish('RepublishRecognitionEventsSuccess', await republication.ask(input, request.viewer));
