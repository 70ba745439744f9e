import { createRuntime, createSubgraph, type ServiceModule } from '@holdfast/chassis';
import { subgraphSdl } from '@holdfast/schema';
import { consumes } from './events/consumes.js';
import { assessPolicy } from './events/assessPolicy.js';
import { sweeps } from './events/sweeps.js';
import { createContext } from './resolvers/context.js';
import { resolvers } from './resolvers/resolvers.js';
import { subjects } from './resolvers/subjects.js';
import { collections, incentiveAggregate, incentivePolicyAggregate } from './store/collections.js';

/** recognition: what people are given for what they achieved, always tied to evidence. */
export const recognitionModule: ServiceModule = {
  name: 'recognition',
  collections,
  create(dependencies) {
    const { store, clock, identity, logger } = dependencies;
    const runtime = createRuntime('recognition', dependencies, [incentivePolicyAggregate, incentiveAggregate]);
    const { aggregates, jobs, parkedEvents, republication, openAccess } = runtime;
    const status = () => runtime.status();
    const parts = { store, aggregates, clock, identity };
    const executor = createSubgraph({
      name: 'recognition',
      sdl: subgraphSdl.recognition,
      resolvers,
      subjects,
      logger,
      createContext: createContext({ ...parts, status, parkedEvents, republication, openAccess }),
    });
    return {
      name: 'recognition',
      executor,
      start: () =>
        runtime.start({
          consumers: consumes(parts, jobs),
          timers: [],
          jobs: [assessPolicy(parts)],
          sweeps: sweeps(parts),
        }),
      stop: () => runtime.stop(),
      wake: () => runtime.wake(),
      isAtRest: () => runtime.isAtRest(),
      whyNotReady: () => runtime.whyNotReady(),
      status,
    };
  },
};
