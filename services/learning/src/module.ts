import { createRuntime, createSubgraph, type ServiceModule } from '@holdfast/chassis';
import { subgraphSdl } from '@holdfast/schema';
import { consumes } from './events/consumes.js';
import { timers } from './events/reviews.js';
import { sweeps } from './events/sweeps.js';
import { createContext } from './resolvers/context.js';
import { resolvers } from './resolvers/resolvers.js';
import { subjects } from './resolvers/subjects.js';
import {
  activityDayAggregate,
  cohortAggregate,
  collections,
  courseAggregate,
  enrollmentAggregate,
  inactivityAlertAggregate,
} from './store/collections.js';

/** learning: what is taught, who takes part, how active they are, and who has fallen silent. */
export const learningModule: ServiceModule = {
  name: 'learning',
  collections,
  create(dependencies) {
    const { store, clock, identity, logger, settings } = dependencies;
    const { timeZone } = settings;
    const runtime = createRuntime('learning', dependencies, [
      courseAggregate,
      cohortAggregate,
      enrollmentAggregate,
      activityDayAggregate,
      inactivityAlertAggregate,
    ]);
    const { aggregates, isOverloaded, status, parkedEvents, republication, openAccess } = runtime;
    const parts = { store, aggregates, clock, identity, timeZone, timers: runtime.timers };
    const executor = createSubgraph({
      name: 'learning',
      sdl: subgraphSdl.learning,
      resolvers,
      subjects,
      logger,
      createContext: createContext({
        store,
        aggregates,
        clock,
        identity,
        timeZone,
        isOverloaded,
        status,
        parkedEvents,
        republication,
        openAccess,
      }),
    });
    return {
      name: 'learning',
      executor,
      start: () =>
        runtime.start({ consumers: consumes(parts), timers: timers(parts), jobs: [], sweeps: sweeps(parts) }),
      stop: runtime.stop,
      wake: runtime.wake,
      isAtRest: runtime.isAtRest,
      whyNotReady: runtime.whyNotReady,
      status,
    };
  },
};
