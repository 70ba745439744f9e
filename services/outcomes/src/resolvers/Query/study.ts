import { normalizeText } from '@holdfast/kernel';
import { toStudyParent } from '../toParents.js';
import type { QueryResolvers } from '../types.generated.js';

export const study: QueryResolvers['study'] = async (_, { key }, { identity, studies }) => {
  const document = await studies.load(identity.study(normalizeText(key)));
  return document && toStudyParent(document);
};
