import type { ViewerGrantResolvers } from './types.generated.js';

export const ViewerGrant: ViewerGrantResolvers = {
  orgUnitKey: ({ orgUnit }) => orgUnit ?? null,
};
