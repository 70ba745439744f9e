import { parse, visit, type DocumentNode } from 'graphql';

const ACCESS = 'access';
const ACCESS_RULE = 'AccessRule';

/**
 * Parses what a subgraph serves, without its rules of access: they are kept in the subgraphs, composition would drop the
 * directive, and its enum would be left in the graph for clients to wonder about.
 */
export function parseComposed(sdl: string): DocumentNode {
  return visit(parse(sdl), {
    Directive: ({ name }) => (name.value === ACCESS ? null : undefined),
    DirectiveDefinition: ({ name }) => (name.value === ACCESS ? null : undefined),
    EnumTypeDefinition: ({ name }) => (name.value === ACCESS_RULE ? null : undefined),
  });
}
