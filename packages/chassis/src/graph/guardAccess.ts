import { defaultFieldResolver, GraphQLError, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { hasEverywhere, type Viewer } from '../identity/viewer.js';
import type { RequestScoped } from './stopAbandoned.js';

/** What everybody may ask who has shown who they are: it says nothing but that. */
const OPEN_FIELDS: ReadonlySet<string> = new Set(['Query.viewer']);

/** Whether this viewer may use a root field, such as `Query.people`. Nobody but who runs the whole installation may, unless it is open. */
export const mayUse = (viewer: Viewer, coordinate: string): boolean =>
  OPEN_FIELDS.has(coordinate) || hasEverywhere(viewer, 'ADMIN');

function requireRight({ request }: RequestScoped, coordinate: string): void {
  if (mayUse(request.viewer, coordinate)) return;
  throw new GraphQLError(`None of your roles may use ${coordinate}.`, { extensions: { code: 'FORBIDDEN' } });
}

function guardFields(type: GraphQLObjectType | null | undefined): void {
  if (!type) return;
  for (const field of Object.values(type.getFields())) {
    const { resolve = defaultFieldResolver, subscribe } = field;
    const coordinate = `${type.name}.${field.name}`;
    if (OPEN_FIELDS.has(coordinate)) continue;
    field.resolve = (source, args, context: RequestScoped, place) => {
      requireRight(context, coordinate);
      return resolve(source, args, context, place);
    };
    if (subscribe)
      field.subscribe = (source, args, context: RequestScoped, place) => {
        requireRight(context, coordinate);
        return subscribe(source, args, context, place);
      };
  }
}

/**
 * Puts a right before everything by which a request can enter a subgraph: the fields of the three root types, and with
 * them `_entities` and `_service`, by which the gateway asks. What a viewer may not use is refused before it begins.
 */
export function guardAccess(schema: GraphQLSchema): void {
  guardFields(schema.getQueryType());
  guardFields(schema.getMutationType());
  guardFields(schema.getSubscriptionType());
}
