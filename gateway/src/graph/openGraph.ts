import type { ApolloServer } from '@apollo/server';
import type { Logger } from '@holdfast/chassis';
import type { Language } from '@holdfast/kernel';
import { createApolloServer, type ApolloServers } from '../apolloServer.js';
import type { GatewaySettings } from '../config.js';
import { createOperations, type OperationRequest } from '../execution/operations.js';
import { createExecuteOperation, type OperationAnswer } from '../executeOperation.js';
import { createAnswerOperation, type AnswerOperation } from '../http/answerOperation.js';
import { toOperationLimits } from '../limits/limitSettings.js';
import { createReadOperations, createRegisteredTexts } from '../persisted/boundedStore.js';
import { loadSupergraph } from '../supergraph.js';
import type { Asker } from '../transport/asker.js';
import { createCallSubgraph } from '../transport/callSubgraph.js';
import type { SubgraphTransport } from '../transport/subgraphTransport.js';

export interface GraphOptions {
  readonly settings: GatewaySettings;
  readonly logger: Logger;
  /** One way to each subgraph. */
  readonly transports: readonly SubgraphTransport[];
}

/** One supergraph with all that answers by it. */
export interface Graph {
  readonly answerOperation: AnswerOperation;
  readonly executeOperation: (request: OperationRequest) => Promise<OperationAnswer>;
  close(): Promise<void>;
}

export type OpenGraph = (sdl: string) => Promise<Graph>;

/** Joins supergraph, executor and Apollo Server. Ways to the subgraphs, and what was learnt of them, are shared by all. */
export function createOpenGraph({ settings, logger, transports: ways }: GraphOptions): OpenGraph {
  const transports = new Map(ways.map((transport) => [transport.name, transport]));
  const times = {
    queryTimeoutMs: settings.HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS,
    queryDeadlineMs: settings.HOLDFAST_GATEWAY_QUERY_DEADLINE_MS,
    mutationTimeoutMs: settings.HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS,
  };
  const call = createCallSubgraph(times, logger);
  const limits = toOperationLimits(settings);
  const isDev = settings.HOLDFAST_GATEWAY_DEV;
  return async (sdl) => {
    const supergraph = await loadSupergraph({ sdl, transports, call, logger });
    const operations = createOperations({ supergraph, transports, call, costMax: limits.costMax });
    const { schema } = supergraph;
    const shared = { texts: createRegisteredTexts(), operationsRead: createReadOperations() };
    const open = async (language: Language): Promise<ApolloServer<Asker>> => {
      const apollo = createApolloServer({ schema, sdl, operations, limits, logger, isDev, language, ...shared });
      await apollo.start();
      return apollo;
    };
    const apollos: ApolloServers = { en: await open('en'), 'zh-CN': await open('zh-CN') };
    return {
      answerOperation: createAnswerOperation({ apollos, operations }),
      executeOperation: createExecuteOperation(apollos.en, operations),
      async close() {
        await Promise.all(Object.values(apollos).map((apollo) => apollo.stop()));
        await supergraph.stop();
      },
    };
  };
}
