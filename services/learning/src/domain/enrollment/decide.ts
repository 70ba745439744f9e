import { ok, reason, recordCell, refuse, unreachable, type Cell, type Result, type Violation } from '@holdfast/kernel';
import type { EnrollmentCommand, RecordEnrollment } from './commands.js';
import type { EnrollmentEvent } from './events.js';
import { initialFacts, type EnrollmentFacts, type EnrollmentState } from './state.js';

type Decision = Result<readonly EnrollmentEvent[], readonly Violation[]>;

/** Gathers the fields that a row changes, and every conflict with what was recorded at the same stated time. */
function recordFacts(
  known: EnrollmentFacts,
  { statement, acceptedAt }: RecordEnrollment,
): Result<Partial<EnrollmentFacts>, readonly Violation[]> {
  const { recordedAt } = statement;
  const time = { acceptedAt, ...(recordedAt === undefined ? {} : { recordedAt }) };
  const facts: { -readonly [Field in keyof EnrollmentFacts]?: Cell<string> } = {};
  const violations: Violation[] = [];
  for (const field of ['enrolledOn', 'completedOn', 'withdrawnOn', 'score'] as const) {
    const value = statement[field];
    if (value === undefined) continue;
    const outcome = recordCell(known[field], value, time);
    if (outcome.kind === 'recorded') facts[field] = outcome.cell;
    if (outcome.kind === 'conflict')
      violations.push({ path: [field], ...reason('VALUE_CONTRADICTS', { recordedAt: outcome.recordedAt }) });
  }
  return violations.length > 0 ? refuse(violations) : ok(facts);
}

function decideRecord(command: RecordEnrollment, state: EnrollmentState): Decision {
  const { subject, acceptedOn } = command;
  const isNew = state.status === 'ABSENT';
  const recorded = recordFacts(isNew ? initialFacts : state, command);
  if (!recorded.ok) return recorded;
  const events: EnrollmentEvent[] = [];
  if (isNew) events.push({ type: 'EnrollmentRegistered', subject, learntOn: acceptedOn });
  if (Object.keys(recorded.value).length > 0) events.push({ type: 'EnrollmentFactsRecorded', facts: recorded.value });
  // A row that says nothing new begins nothing either: that is the timer's work, and the row stays unchanged.
  if (events.length > 0 && (isNew || !state.hasBegun) && acceptedOn >= subject.cohortStartsOn)
    events.push({ type: 'EnrollmentBegun' });
  return ok(events);
}

/** Decides what a row adds, cell by cell, and when an enrollment begins. */
export function decideEnrollment(command: EnrollmentCommand, state: EnrollmentState): Decision {
  switch (command.type) {
    case 'RecordEnrollment':
      return decideRecord(command, state);
    case 'BeginEnrollment':
      return ok(state.status === 'ABSENT' || state.hasBegun ? [] : [{ type: 'EnrollmentBegun' }]);
    default:
      return unreachable(command);
  }
}
