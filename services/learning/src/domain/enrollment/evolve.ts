import { invariant, unreachable } from '@holdfast/kernel';
import type { EnrollmentEvent } from './events.js';
import { initialFacts, type Enrollment, type EnrollmentState } from './state.js';
import { statusOf } from './statusOf.js';

const withStatus = (enrollment: Omit<Enrollment, 'status'>): Enrollment => ({
  ...enrollment,
  status: statusOf(enrollment),
});

export function evolveEnrollment(state: EnrollmentState, event: EnrollmentEvent): EnrollmentState {
  if (event.type === 'EnrollmentRegistered') {
    return { ...event.subject, ...initialFacts, learntOn: event.learntOn, hasBegun: false, status: 'ENROLLED' };
  }
  invariant(state.status !== 'ABSENT', `${event.type} is about an enrollment that was registered`);
  switch (event.type) {
    case 'EnrollmentFactsRecorded':
      return withStatus({ ...state, ...event.facts });
    case 'EnrollmentBegun':
      return withStatus({ ...state, hasBegun: true });
    default:
      return unreachable(event);
  }
}
