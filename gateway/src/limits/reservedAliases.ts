import { SaidError } from '@holdfast/chassis';
import { sentence } from '@holdfast/kernel';
import { GraphQLError, type ASTVisitor, type FieldNode, type ValidationContext } from 'graphql';

function reserved(alias: string, nodes: FieldNode): GraphQLError {
  const { message, said } = sentence('ALIAS_RESERVED', { alias });
  return new GraphQLError(message, { nodes, originalError: new SaidError(said, {}) });
}

/**
 * Refuses aliases that GraphQL keeps for itself (`__typename: key`) or that every JavaScript object has already
 * (`constructor: key`): answers are merged by these names, and such an alias would reach what is not an answer.
 */
export function reservedAliases(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const alias = node.alias?.value;
      if (alias === undefined || alias === node.name.value) return;
      if (alias.startsWith('__') || alias in Object.prototype) context.reportError(reserved(alias, node));
    },
  };
}
