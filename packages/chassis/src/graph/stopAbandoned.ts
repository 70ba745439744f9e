import { isObjectType, type GraphQLSchema } from 'graphql';
import type { RequestScoped } from './requestScoped.js';
import { saidError } from './saidError.js';

function requireWaiting({ request }: RequestScoped): void {
  if (request.isAbandoned?.()) throw saidError('REQUEST_ABANDONED', 'REQUEST_ABANDONED');
}

/**
 * Lets no resolver begin once nobody waits for the answer, so that an abandoned request reads nothing more. A resolver
 * that has begun goes on to its end: a command is never left in the middle.
 */
export function stopAbandoned(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve) continue;
      field.resolve = (source, args, context: RequestScoped, place) => {
        requireWaiting(context);
        return resolve(source, args, context, place);
      };
    }
  }
}
