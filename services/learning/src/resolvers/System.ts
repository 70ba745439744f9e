import type { SystemResolvers } from './types.generated.js';

export const System: SystemResolvers = { learning: (_, __, { status }) => status() };
