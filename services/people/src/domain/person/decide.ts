import { ok, reason, recordCell, refuse, type Cell, type Result, type Violation } from '@holdfast/kernel';
import type { RecordPerson } from './commands.js';
import type { PersonEvent } from './events.js';
import type { PersonState } from './state.js';

/** Gathers the events of a row, or every conflict that it has with what was recorded at the same stated time. */
class Recording {
  readonly events: PersonEvent[] = [];
  readonly violations: Violation[] = [];

  constructor(private readonly command: RecordPerson) {}

  record<Value extends string>(
    field: string,
    cell: Cell<Value>,
    value: Value | null,
    toEvent: (cell: Cell<Value>) => PersonEvent,
  ): void {
    const outcome = recordCell(cell, value, this.command);
    if (outcome.kind === 'recorded') this.events.push(toEvent(outcome.cell));
    if (outcome.kind === 'conflict')
      this.violations.push({
        path: [field],
        ...reason('VALUE_CONTRADICTS', { recordedAt: outcome.recordedAt }),
      });
  }
}

function recordOrgUnit(recording: Recording, state: PersonState, { orgUnit, orgUnitFrom }: RecordPerson): void {
  if (orgUnit === undefined) return;
  const fromOn = orgUnitFrom ?? null;
  const cell = fromOn === null ? state.orgUnitId : (state.orgUnitIdFrom[fromOn] ?? []);
  recording.record('orgUnit', cell, orgUnit?.id ?? null, (orgUnitId) => ({
    type: 'OrgUnitRecorded',
    fromOn,
    orgUnitId,
    lineage: orgUnit?.lineage ?? [],
  }));
}

function recordEnd(recording: Recording, state: PersonState, command: RecordPerson): void {
  const startedOn = command.startedOn ?? null;
  const known = state.ends.find((end) => end.startedOn === startedOn);
  if (command.endedOn !== undefined)
    recording.record('endedOn', known?.endedOn ?? [], command.endedOn, (endedOn) => ({
      type: 'EmploymentEndRecorded',
      startedOn,
      endedOn,
    }));
  if (command.endReason !== undefined)
    recording.record('endReason', known?.endReason ?? [], command.endReason, (endReason) => ({
      type: 'EmploymentEndReasonRecorded',
      startedOn,
      endReason,
    }));
}

/** Decides what a row adds, cell by cell. A row that only repeats what is known gives no events. */
export function decidePerson(
  command: RecordPerson,
  state: PersonState,
): Result<readonly PersonEvent[], readonly Violation[]> {
  const recording = new Recording(command);
  const { externalId, displayName, managerId, startedOn } = command;
  if (state.externalId === null) recording.events.push({ type: 'PersonRegistered', externalId });
  if (displayName !== undefined)
    recording.record('displayName', state.displayName, displayName, (cell) => ({
      type: 'DisplayNameRecorded',
      displayName: cell,
    }));
  if (managerId !== undefined)
    recording.record('manager', state.managerId, managerId, (cell) => ({ type: 'ManagerRecorded', managerId: cell }));
  recordOrgUnit(recording, state, command);
  if (startedOn !== undefined && !state.startedOn.includes(startedOn))
    recording.events.push({ type: 'EmploymentStarted', startedOn });
  recordEnd(recording, state, command);
  return recording.violations.length > 0 ? refuse(recording.violations) : ok(recording.events);
}
