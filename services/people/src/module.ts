import { createRuntime, createSubgraph, type ServiceModule } from '@holdfast/chassis';
import { subgraphSdl } from '@holdfast/schema';
import { consumes } from './events/consumes.js';
import { sweeps } from './events/sweeps.js';
import { createContext } from './resolvers/context.js';
import { resolvers } from './resolvers/resolvers.js';
import { subjects } from './resolvers/subjects.js';
import { careerCommitmentAggregate, careerPathAggregate, collections, personAggregate } from './store/collections.js';

/** people: who works here, where, since when, and which career was promised to whom. */
export const peopleModule: ServiceModule = {
  name: 'people',
  collections,
  create(dependencies) {
    const { store, clock, identity, logger, settings } = dependencies;
    const { timeZone } = settings;
    const runtime = createRuntime('people', dependencies, [
      personAggregate(timeZone),
      careerPathAggregate,
      careerCommitmentAggregate,
    ]);
    const { aggregates, isOverloaded, status, parkedEvents, republication, openAccess } = runtime;
    const parts = { store, aggregates, clock };
    const executor = createSubgraph({
      name: 'people',
      sdl: subgraphSdl.people,
      resolvers,
      subjects,
      logger,
      createContext: createContext({
        ...parts,
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
      name: 'people',
      executor,
      start: () => runtime.start({ consumers: consumes(parts), timers: [], jobs: [], sweeps: sweeps(parts) }),
      stop: runtime.stop,
      wake: runtime.wake,
      isAtRest: runtime.isAtRest,
      whyNotReady: runtime.whyNotReady,
      status,
    };
  },
};
