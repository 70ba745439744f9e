import {
  Kind,
  parse,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type UnionTypeDefinitionNode,
} from 'graphql';
import type { Subgraph } from '../graph/subgraphs.js';

/** A subgraph as the laws read it. */
export interface SubgraphDocument {
  readonly name: string;
  readonly document: DocumentNode;
}

/** A type that a client reads; root types are extended by each subgraph. */
export type OutputType = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode;

/** A field with the type and the subgraph that declare it. */
interface Declared<Node, Parent> {
  readonly subgraph: string;
  readonly parent: Parent;
  readonly node: Node;
  /** For people: `people: Person.displayName`. */
  readonly where: string;
}

export type OutputField = Declared<FieldDefinitionNode, OutputType>;
export type InputField = Declared<InputValueDefinitionNode, InputObjectTypeDefinitionNode>;

export const toSubgraphDocuments = (subgraphs: readonly Subgraph[]): readonly SubgraphDocument[] =>
  subgraphs.map(({ name, sdl }) => ({ name, document: parse(sdl) }));

export function listOutputTypes({ document }: SubgraphDocument): readonly OutputType[] {
  return document.definitions.filter(
    (node): node is OutputType =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.OBJECT_TYPE_EXTENSION ||
      node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
}

export const listInputTypes = ({ document }: SubgraphDocument): readonly InputObjectTypeDefinitionNode[] =>
  document.definitions.filter((node) => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);

export const listUnions = ({ document }: SubgraphDocument): readonly UnionTypeDefinitionNode[] =>
  document.definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION);

/** All fields that clients read, of every subgraph. */
export function listOutputFields(subgraphs: readonly SubgraphDocument[]): readonly OutputField[] {
  return subgraphs.flatMap((subgraph) => listOutputTypes(subgraph).flatMap((parent) => toFields(subgraph, parent)));
}

/** All fields that clients write, of every subgraph. */
export function listInputFields(subgraphs: readonly SubgraphDocument[]): readonly InputField[] {
  return subgraphs.flatMap((subgraph) =>
    listInputTypes(subgraph).flatMap((parent) =>
      (parent.fields ?? []).map((node) => declare(subgraph.name, parent, node)),
    ),
  );
}

const toFields = ({ name }: SubgraphDocument, parent: OutputType): readonly OutputField[] =>
  (parent.fields ?? []).map((node) => declare(name, parent, node));

type Named = { readonly name: { readonly value: string } };

const declare = <Node extends Named, Parent extends Named>(
  subgraph: string,
  parent: Parent,
  node: Node,
): Declared<Node, Parent> => ({
  subgraph,
  parent,
  node,
  where: `${subgraph}: ${parent.name.value}.${node.name.value}`,
});
