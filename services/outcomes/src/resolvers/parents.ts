import type { ParkedSource, ServiceStatus } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import type { CostLineRecord } from '../store/costLines.js';
import type { MetricDefinition } from '../domain/metric/metric.js';
import type { Price } from '../domain/monetization/monetization.js';
import type { RecordedObservation } from '../domain/observation/observation.js';
import type { StudyRecord } from '../store/studies.js';

export interface MetricParent {
  readonly id: Id;
  readonly definition: MetricDefinition;
}

export type MonetizationParent = Price;

export interface ObservationParent {
  readonly id: Id;
  readonly state: RecordedObservation;
}

export type StudyParent = StudyRecord;

export type CostLineParent = CostLineRecord;

/** A person is nothing but an id here: the body belongs to people. */
export interface PersonParent {
  readonly id: Id;
}

/** What could not be handled; counted when somebody asks. */
export type ParkedSourceParent = ParkedSource;

/** The figures of this service; its parked sources are read when somebody asks. */
export type ServiceStatusParent = ServiceStatus;
