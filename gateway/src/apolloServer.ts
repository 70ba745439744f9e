import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '@holdfast/chassis';
import type { Language } from '@holdfast/kernel';
import type { GraphQLSchema } from 'graphql';
import { createClientErrors } from './clientErrors.js';
import type { Operations } from './execution/operations.js';
import { RECURSIVE_SELECTIONS_MAX } from './limits/fixedLimits.js';
import type { OperationLimits } from './limits/limitSettings.js';
import { limitShape } from './limits/operationShape.js';
import { reservedAliases } from './limits/reservedAliases.js';
import type { ReadOperations, RegisteredTexts } from './persisted/boundedStore.js';
import type { Asker } from './transport/asker.js';

/** More mistakes than a person mends at once; validation of a hostile text ends here. */
const VALIDATION_ERRORS_MAX = 20;

export interface ApolloServerOptions {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  readonly operations: Operations;
  readonly limits: OperationLimits;
  readonly logger: Logger;
  /** True: introspection and suggestions in error messages. */
  readonly isDev: boolean;
  /** In which its errors are told: Apollo Server formats them without knowing who asks. */
  readonly language: Language;
  /** Texts that clients have registered by their hash. */
  readonly texts: RegisteredTexts;
  readonly operationsRead: ReadOperations;
}

/** An Apollo Server for each language. */
export type ApolloServers = Readonly<Record<Language, ApolloServer<Asker>>>;

/** Apollo Server in front of our executor: it parses, validates and limits each text once, and phones nobody. */
export function createApolloServer(options: ApolloServerOptions): ApolloServer<Asker> {
  const { schema, sdl, operations, limits, logger, isDev, language, texts, operationsRead } = options;
  const gateway: ApolloServerOptionsWithGateway<Asker>['gateway'] = {
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: sdl });
      return () => undefined;
    },
    load: () => Promise.resolve({ schema, executor: operations.execute }),
    stop: () => Promise.resolve(),
  };
  return new ApolloServer<Asker>({
    gateway,
    logger: logger.child({}, { level: 'warn' }),
    nodeEnv: 'production',
    introspection: isDev,
    hideSchemaDetailsFromClientErrors: !isDev,
    includeStacktraceInErrorResponses: false,
    formatError: createClientErrors(logger, language),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    cache: texts,
    persistedQueries: { ttl: null },
    documentStore: operationsRead,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: RECURSIVE_SELECTIONS_MAX,
    parseOptions: { maxLexicalTokens: limits.tokensMax },
    validationRules: [reservedAliases, limitShape(limits)],
    validationOptions: { maxErrors: VALIDATION_ERRORS_MAX },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
