import type { QueryResolvers } from '../types.generated.js';

/** Every service contributes its own field, so there is nothing to load here. */
export const system: QueryResolvers['system'] = () => ({});
