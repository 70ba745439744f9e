import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/schema-helper/index.js';
import {
  execute,
  getOperationAST,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { JournalFault } from '@holdfast/journal';
import { sentence, type Sentence } from '@holdfast/kernel';
import { IllFormedText, StoreFault } from '@holdfast/store';
import { LRUCache } from 'lru-cache';
import type { Subjects } from '../access/subjects.js';
import type { Logger } from '../process/logger.js';
import { findVariableMistakes } from './findVariableMistakes.js';
import { guardAccess } from './guardAccess.js';
import { inLanguage, SaidError, saidError } from './saidError.js';
import { sayMessages } from './sayMessages.js';
import { createUncheckedOperations, withUncheckedVariables, type UncheckedOperation } from './uncheckedVariables.js';
import type { RequestScoped } from './requestScoped.js';
import { stopAbandoned } from './stopAbandoned.js';
import type { RequestContext, SubgraphExecutor } from './subgraphExecutor.js';
import { STORAGE_UNAVAILABLE } from './tellStorageFault.js';

type ApolloResolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

export interface SubgraphOptions<Context extends RequestScoped> {
  readonly name: string;
  /** The authored SDL with the shared part. */
  readonly sdl: string;
  readonly resolvers: object;
  /** Whom or what the things of a type are about, where rules of access ask for it. */
  readonly subjects?: Subjects;
  readonly logger: Logger;
  /** Makes the loaders of one request. */
  createContext(request: RequestContext): Context;
}

/** A subgraph in this process, with what another server needs to serve the same graph. */
export interface Subgraph extends SubgraphExecutor {
  readonly schema: GraphQLSchema;
  createContext(request: RequestContext): RequestScoped;
  /** What others are told of an error, in the reader's language; a fault is logged with its cause and answered without it. */
  toPublicError(error: GraphQLError, asked: Pick<RequestContext, 'traceId' | 'language'>): GraphQLError;
}

/** Texts that are ready to run, as many as have so many characters together; what was refused is not kept. */
const DOCUMENTS_CHARACTERS_MAX = 4 * 1024 * 1024;
export const TOKENS_MAX = 20_000;

type Prepared =
  | { readonly document: DocumentNode; readonly unchecked: UncheckedOperation }
  | { readonly errors: readonly GraphQLError[] };

/** A schema, and what runs its operations where their variables need no coercion. */
interface Executable {
  readonly schema: GraphQLSchema;
  readonly uncheckedSchema: GraphQLSchema;
  readonly toUnchecked: (document: DocumentNode) => UncheckedOperation;
}

/** Parses and validates a text; a token limit keeps a hostile one cheap. */
function prepare({ schema, toUnchecked }: Executable, query: string): Prepared {
  try {
    const document = parse(query, { maxLexicalTokens: TOKENS_MAX, noLocation: true });
    const errors = validate(schema, document, specifiedRules, { maxErrors: 20 });
    return errors.length > 0 ? { errors } : { document, unchecked: toUnchecked(document) };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : saidError('BAD_USER_INPUT', 'OPERATION_UNREADABLE')] };
  }
}

/** The schema of each service's resolvers: all that a resolver knows of its service comes by the context. */
const built = new WeakMap<object, Executable & { readonly sdl: string }>();

/** Builds a schema once, since a service that is made again in one process has the same. */
function buildExecutable(sdl: string, resolvers: object, subjects: Subjects): Executable {
  const known = built.get(resolvers);
  if (known?.sdl === sdl) return known;
  // Apollo's own type admits any function anywhere; ours is checked field by field where it is written.
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as ApolloResolvers });
  sayMessages(schema);
  guardAccess(schema, subjects);
  stopAbandoned(schema);
  const uncheckedSchema = withUncheckedVariables(schema);
  const executable = { sdl, schema, uncheckedSchema, toUnchecked: createUncheckedOperations(schema) };
  built.set(resolvers, executable);
  return executable;
}

/** A full disk or a database that is away is no mistake of the service: it passes, and the request may come again. */
function describeFailure(service: string, fault: Error): { readonly said: Sentence; readonly code: string } {
  if (fault instanceof StoreFault || fault instanceof JournalFault)
    return { ...sentence('STORAGE_UNAVAILABLE', { service }), code: STORAGE_UNAVAILABLE };
  return { ...sentence('SERVICE_FAILED', { service }), code: 'INTERNAL_SERVER_ERROR' };
}

/**
 * A subgraph that executes operations in this process. Each text is parsed and validated once; a fault is logged with
 * its cause and answered without it.
 */
export function createSubgraph<Context extends RequestScoped>(options: SubgraphOptions<Context>): Subgraph {
  const { name, sdl, resolvers, subjects = {}, logger, createContext } = options;
  const executable = buildExecutable(sdl, resolvers, subjects);
  const prepared = new LRUCache<string, Prepared>({
    maxSize: DOCUMENTS_CHARACTERS_MAX,
    sizeCalculation: (_prepared, query) => query.length + 1,
  });

  const toCodedError = (error: GraphQLError, traceId: string): GraphQLError => {
    if (!error.originalError || error.originalError instanceof GraphQLError) return error;
    if (error.originalError instanceof IllFormedText)
      return new SaidError(sentence('TEXT_ILL_FORMED').said, { code: 'BAD_USER_INPUT' }, error.path);
    logger.error({ err: error.originalError, path: error.path, subgraph: name, traceId }, 'a resolver failed');
    const { said, code } = describeFailure(name, error.originalError);
    return new SaidError(said, { code }, error.path);
  };
  const toPublicError: Subgraph['toPublicError'] = (error, { traceId, language }) =>
    inLanguage(toCodedError(error, traceId), language);

  return {
    schema: executable.schema,
    createContext,
    toPublicError,
    async execute(request, context) {
      let ready = prepared.get(request.query);
      if (!ready) {
        ready = prepare(executable, request.query);
        if (!('errors' in ready)) prepared.set(request.query, ready);
      }
      if ('errors' in ready) return { errors: ready.errors.map((error) => inLanguage(error, context.language)) };
      const variableValues = request.variables ?? {};
      const isUnchecked = ready.unchecked.takes(variableValues);
      if (!isUnchecked) {
        const operation = getOperationAST(ready.document, request.operationName);
        const mistakes = findVariableMistakes(executable.schema, operation?.variableDefinitions, variableValues);
        if (mistakes.length > 0) return { errors: mistakes.map((error) => inLanguage(error, context.language)) };
      }
      const result = await execute({
        schema: isUnchecked ? executable.uncheckedSchema : executable.schema,
        document: isUnchecked ? ready.unchecked.document : ready.document,
        contextValue: createContext(context),
        variableValues,
        operationName: request.operationName ?? null,
      });
      return result.errors
        ? { ...result, errors: result.errors.map((error) => toPublicError(error, context)) }
        : result;
    },
  };
}
