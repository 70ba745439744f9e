import type { ServiceStatusResolvers } from './types.generated.js';

export const ServiceStatus: ServiceStatusResolvers = {
  parkedSources: (_, args, { parkedEvents }) => parkedEvents.list(args),
};
