import type { Cell, Day, Id } from '@holdfast/kernel';
import type { EmploymentEndReason } from './state.js';

/** What a row added to what is known of a person. */
export type PersonEvent =
  | { readonly type: 'PersonRegistered'; readonly externalId: string }
  | { readonly type: 'DisplayNameRecorded'; readonly displayName: Cell<string> }
  | { readonly type: 'ManagerRecorded'; readonly managerId: Cell<Id> }
  | {
      readonly type: 'OrgUnitRecorded';
      readonly fromOn: Day | null;
      readonly orgUnitId: Cell<Id>;
      readonly lineage: readonly Id[];
    }
  | { readonly type: 'EmploymentStarted'; readonly startedOn: Day }
  | { readonly type: 'EmploymentEndRecorded'; readonly startedOn: Day | null; readonly endedOn: Cell<Day> }
  | {
      readonly type: 'EmploymentEndReasonRecorded';
      readonly startedOn: Day | null;
      readonly endReason: Cell<EmploymentEndReason>;
    };
