import type { Decider, Violation } from '@holdfast/kernel';
import type { EnrollmentCommand } from './commands.js';
import { decideEnrollment } from './decide.js';
import type { EnrollmentEvent } from './events.js';
import { evolveEnrollment } from './evolve.js';
import { initialEnrollment, type EnrollmentState } from './state.js';

export const enrollmentDecider: Decider<EnrollmentState, EnrollmentCommand, EnrollmentEvent, readonly Violation[]> = {
  initial: initialEnrollment,
  decide: decideEnrollment,
  evolve: evolveEnrollment,
};
