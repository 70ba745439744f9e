import type { QueryResolvers } from '../types.generated.js';

export const viewer: QueryResolvers['viewer'] = (_, __, { request }) => request.viewer;
