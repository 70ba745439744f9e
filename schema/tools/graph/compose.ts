import { composeServices } from '@apollo/composition';
import { printSchema } from 'graphql';
import { parseComposed } from './parseComposed.js';
import type { Subgraph } from './subgraphs.js';

/** What composition makes of the subgraphs: the plan for the gateway, and what clients see. */
export interface Composition {
  readonly supergraphSdl: string;
  readonly apiSdl: string;
  /** Remarks of composition, each with its code. */
  readonly hints: readonly { readonly code: string; readonly message: string }[];
}

/** Composes the subgraphs; every mistake is listed at once. The only file that knows @apollo/composition. */
export function composeSubgraphs(subgraphs: readonly Subgraph[]): Composition {
  const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parseComposed(sdl) })));
  if (result.errors) throw new Error(`The subgraphs do not compose:\n${result.errors.map(String).join('\n')}`);
  return {
    supergraphSdl: result.supergraphSdl,
    apiSdl: `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`,
    hints: result.hints.map(({ definition, message }) => ({ code: definition.code, message })),
  };
}
