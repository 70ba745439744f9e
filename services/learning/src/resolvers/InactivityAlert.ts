import { invariant } from '@holdfast/kernel';
import { toStored, toStoredOrNull } from './toStored.js';
import type { InactivityAlertResolvers } from './types.generated.js';

export const InactivityAlert: InactivityAlertResolvers = {
  __resolveReference: async ({ id }, { inactivityAlerts }) => toStoredOrNull(await inactivityAlerts.load(id)),
  enrollment: async ({ state }, _, { enrollments }) => {
    const enrollment = await enrollments.load(state.enrollmentId);
    invariant(enrollment, `enrollment ${state.enrollmentId} is stored before it can be silent`);
    return toStored(enrollment);
  },
  firstSilentOn: ({ state }) => state.firstSilentOn,
  status: ({ state }) => state.status,
  raisedAt: ({ state }) => state.raisedAt,
  endedAt: ({ state }) => state.endedAt,
};
