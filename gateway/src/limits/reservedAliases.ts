import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * Refuses aliases that GraphQL keeps for itself (`__typename: key`) or that every JavaScript object has already
 * (`constructor: key`): answers are merged by these names, and such an alias would reach what is not an answer.
 */
export function reservedAliases(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const alias = node.alias?.value;
      if (alias === undefined || alias === node.name.value) return;
      if (alias.startsWith('__') || alias in Object.prototype)
        context.reportError(new GraphQLError(`The alias "${alias}" is reserved; choose another one.`, { nodes: node }));
    },
  };
}
