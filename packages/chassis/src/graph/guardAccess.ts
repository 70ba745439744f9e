import { defaultFieldResolver, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { hasRole, type Viewer } from '../identity/viewer.js';
import type { RequestScoped } from './stopAbandoned.js';

/** What everybody may ask who has shown who they are: it says nothing but that. */
const OPEN_FIELDS: ReadonlySet<string> = new Set(['Query.viewer', 'Query.__typename']);

/** Whether this viewer may use a root field, such as `Query.people`. Nobody but who runs the installation may, unless it is open. */
export const mayUse = (viewer: Viewer, coordinate: string): boolean =>
  OPEN_FIELDS.has(coordinate) || hasRole(viewer, 'ADMIN');

function requireRight({ request }: RequestScoped, coordinate: string): void {
  if (mayUse(request.viewer, coordinate)) return;
  throw new GraphQLError(`None of your roles may use ${coordinate}.`, { extensions: { code: 'FORBIDDEN' } });
}

function guardFields(type: GraphQLObjectType | null | undefined): void {
  if (!type) return;
  for (const field of Object.values(type.getFields())) {
    const { resolve = defaultFieldResolver } = field;
    const coordinate = `${type.name}.${field.name}`;
    if (OPEN_FIELDS.has(coordinate)) continue;
    field.resolve = (source, args, context: RequestScoped, place) => {
      requireRight(context, coordinate);
      return resolve(source, args, context, place);
    };
  }
}

/**
 * Puts a right before everything by which a request can enter a subgraph: the fields of Query and Mutation, and with
 * them `_entities` and `_service`, by which the gateway asks. What a viewer may not use is refused before it begins.
 */
export function guardAccess(schema: GraphQLSchema): void {
  guardFields(schema.getQueryType());
  guardFields(schema.getMutationType());
}
