import { toCostLineParent } from './toParents.js';
import type { CostLineResolvers } from './types.generated.js';

export const CostLine: CostLineResolvers = {
  __resolveReference: async ({ id }, { costLines }) => {
    const document = await costLines.load(id);
    return document && toCostLineParent(document);
  },
};
