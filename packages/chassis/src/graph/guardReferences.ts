import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { showVisible, type Judge } from './showVisible.js';
import type { RequestScoped } from './requestScoped.js';

type ResolveReference = (reference: object, context: RequestScoped, info: GraphQLResolveInfo) => unknown;

/** Where @apollo/subgraph keeps how a type finds a thing by its key. */
interface FederationExtensions {
  readonly apollo?: { readonly subgraph?: { readonly resolveReference?: ResolveReference } };
}

/** The library writes the name of its type into a thing, which a document of a store does not take. */
const toOwn = (found: unknown): unknown =>
  typeof found === 'object' && found !== null && !Object.isExtensible(found) ? { ...found } : found;

/**
 * Judges what the gateway asks for by its key, each thing by itself. It rejects and never throws: a fault of one thing
 * must not take the others of its batch along.
 */
export function guardReferences(type: GraphQLObjectType, isVisible: Judge): void {
  // The library writes its part of these extensions without a type.
  const { apollo } = type.extensions as FederationExtensions;
  const resolveReference: ResolveReference = apollo?.subgraph?.resolveReference ?? ((reference) => reference);
  const guarded: ResolveReference = async (reference, context, info) =>
    showVisible(isVisible, toOwn(await resolveReference(reference, context, info)), context);
  type.extensions = {
    ...type.extensions,
    apollo: { ...apollo, subgraph: { ...apollo?.subgraph, resolveReference: guarded } },
  };
}
