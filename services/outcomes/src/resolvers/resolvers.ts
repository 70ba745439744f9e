import { scalars } from '@holdfast/chassis';
import { CostLine } from './CostLine.js';
import { Metric } from './Metric.js';
import { Monetization } from './Monetization.js';
import { addCostLine } from './Mutation/addCostLine.js';
import { defineMetric } from './Mutation/defineMetric.js';
import { defineStudy } from './Mutation/defineStudy.js';
import { importObservations } from './Mutation/importObservations.js';
import { setMonetization } from './Mutation/setMonetization.js';
import { replayOutcomesEvents } from './Mutation/replayOutcomesEvents.js';
import { republishOutcomesEvents } from './Mutation/republishOutcomesEvents.js';
import { skipOutcomesEvent } from './Mutation/skipOutcomesEvent.js';
import { Observation } from './Observation.js';
import { Person } from './Person.js';
import { metric } from './Query/metric.js';
import { metrics } from './Query/metrics.js';
import { studies } from './Query/studies.js';
import { study } from './Query/study.js';
import { system } from './Query/system.js';
import { ServiceStatus } from './ServiceStatus.js';
import { Study } from './Study.js';
import { StudyConnection } from './StudyConnection.js';
import { System } from './System.js';
import type { Resolvers } from './types.generated.js';

/** The whole graph of this service: one file per type or root field. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { metric, metrics, studies, study, system },
  Mutation: {
    addCostLine,
    defineMetric,
    defineStudy,
    importObservations,
    replayOutcomesEvents,
    republishOutcomesEvents,
    setMonetization,
    skipOutcomesEvent,
  },
  System,
  ServiceStatus,
  Person,
  Metric,
  Monetization,
  Observation,
  Study,
  StudyConnection,
  CostLine,
};
