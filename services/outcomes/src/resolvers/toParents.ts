import type { AggregateDocument } from '@holdfast/chassis';
import type { CostLineState } from '../domain/costLine/costLine.js';
import type { MetricState } from '../domain/metric/metric.js';
import type { ObservationState } from '../domain/observation/observation.js';
import type { StudyState } from '../domain/study/study.js';
import { invariant } from '@holdfast/kernel';
import type { CostLineParent, MetricParent, ObservationParent, StudyParent } from './parents.js';

/** Documents as the graph knows them: what is stored has been made by its first event. */
type Stored<State> = Pick<AggregateDocument<State>, 'id' | 'state'>;

export function toMetricParent({ id, state }: Stored<MetricState>): MetricParent {
  invariant(state.status === 'DEFINED', `the metric ${id} is stored with its definition`);
  return { id, definition: state };
}

export function toStudyParent({ id, state }: Stored<StudyState>): StudyParent {
  invariant(state.status === 'DEFINED', `the study ${id} is stored with its definition`);
  return { id, definition: state };
}

export function toObservationParent({ id, state }: Stored<ObservationState>): ObservationParent {
  invariant(state.status === 'RECORDED', `the observation ${id} is stored with its first value`);
  return { id, state };
}

export function toCostLineParent({ id, state }: Stored<CostLineState>): CostLineParent {
  invariant(state.status === 'ADDED', `the cost line ${id} is stored with its amount`);
  return { id, ...state };
}
