import {
  ok,
  reason,
  recordCell,
  refuse,
  unreachable,
  type Cell,
  type Decider,
  type Id,
  type Instant,
  type Period,
  type Violation,
} from '@holdfast/kernel';

/** One value of one metric for one person in one period, with every value that it has had. */
export interface ObservationKey extends Period {
  readonly personId: Id;
  readonly metricId: Id;
}

export interface RecordedObservation extends ObservationKey {
  /** Decimal text; null once it was taken back. */
  readonly value: Cell<string>;
}

export type ObservationState = { readonly status: 'NONE' } | (RecordedObservation & { readonly status: 'RECORDED' });

export interface RecordObservation {
  readonly key: ObservationKey;
  /** Decimal text; null takes the value back, an absent one says nothing. */
  readonly value?: string | null;
  readonly acceptedAt: Instant;
  readonly recordedAt?: Instant;
}

export type ObservationEvent = {
  readonly type: 'ObservationRecorded';
  readonly key: ObservationKey;
  readonly value: Cell<string>;
};

/** Another value is a correction; two values that were known at the same stated time cannot both be true. */
export const observationDecider: Decider<ObservationState, RecordObservation, ObservationEvent, readonly Violation[]> =
  {
    initial: { status: 'NONE' },
    decide(command, state) {
      if (command.value === undefined) return ok([]);
      const outcome = recordCell(state.status === 'NONE' ? [] : state.value, command.value, command);
      switch (outcome.kind) {
        case 'recorded':
          return ok([{ type: 'ObservationRecorded', key: command.key, value: outcome.cell }]);
        case 'unchanged':
          return ok([]);
        case 'conflict':
          // The standing value is told to nobody here: whoever sends rows need not be one who may read them.
          return refuse([{ path: ['value'], ...reason('VALUE_CONTRADICTS', { recordedAt: outcome.recordedAt }) }]);
        default:
          return unreachable(outcome);
      }
    },
    evolve(state, event) {
      switch (event.type) {
        case 'ObservationRecorded':
          return { ...state, ...event.key, status: 'RECORDED', value: event.value };
        default:
          return unreachable(event.type);
      }
    },
  };
