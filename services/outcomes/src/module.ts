import { createRuntime, createSubgraph, type ServiceModule } from '@holdfast/chassis';
import { subgraphSdl } from '@holdfast/schema';
import { consumes } from './events/consumes.js';
import { evaluateStudy } from './events/job/evaluateStudy.js';
import { sweeps } from './events/sweeps.js';
import { createContext } from './resolvers/context.js';
import { resolvers } from './resolvers/resolvers.js';
import { subjects } from './resolvers/subjects.js';
import { studentQuantile } from './statistics/studentQuantile.js';
import {
  collections,
  costLineAggregate,
  metricAggregate,
  monetizationAggregate,
  observationAggregate,
  riskWindowAggregate,
  studyAggregate,
  studyResultAggregate,
} from './store/collections.js';
import { RISK_WINDOW_TURN, turnRiskWindows } from './store/riskWindows.js';
import { createReleaseReader, createStudyReader } from './store/studyReadings.js';

/** outcomes: what the business measures, and what the data bear of what was claimed for a training. */
export const outcomesModule: ServiceModule = {
  name: 'outcomes',
  collections,
  create(dependencies) {
    const { store, clock, identity, logger, settings } = dependencies;
    const runtime = createRuntime('outcomes', dependencies, [
      metricAggregate,
      observationAggregate,
      studyAggregate,
      costLineAggregate,
      monetizationAggregate,
      studyResultAggregate,
      riskWindowAggregate,
    ]);
    const { aggregates, isOverloaded, isAtRest, status, parkedEvents, republication, openAccess, jobs, timers } =
      runtime;
    const readStudy = createStudyReader(store, studentQuantile);
    const own = { store, aggregates, clock, identity, readStudy };
    const parts = { ...own, timeZone: settings.timeZone, jobs, timers };
    const executor = createSubgraph({
      name: 'outcomes',
      sdl: subgraphSdl.outcomes,
      resolvers,
      subjects,
      logger,
      createContext: createContext({
        ...own,
        readRelease: createReleaseReader(store, studentQuantile),
        isOverloaded,
        isAtRest: dependencies.isEverythingAtRest ?? isAtRest,
        status,
        parkedEvents,
        republication,
        openAccess,
      }),
    });
    const turns = { kind: RISK_WINDOW_TURN, onDue: (ids: readonly string[]) => turnRiskWindows(parts, ids) };
    return {
      name: 'outcomes',
      executor,
      start: () =>
        runtime.start({
          consumers: consumes(parts),
          timers: [turns],
          jobs: [evaluateStudy(parts)],
          sweeps: sweeps(parts),
        }),
      stop: runtime.stop,
      wake: runtime.wake,
      isAtRest: runtime.isAtRest,
      whyNotReady: runtime.whyNotReady,
      status,
    };
  },
};
