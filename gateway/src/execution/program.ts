import type { OperationDefinitionNode } from 'graphql';

/**
 * An operation made ready to run: what to ask of which subgraph in which order, and the form of the answer. It holds
 * nothing of a request, so it is made once per text, operation and values of the variables in `@skip` and `@include`.
 */
export interface Program {
  readonly steps: Step;
  readonly answer: readonly FieldShape[];
  readonly operation: OperationDefinitionNode;
  /** True when one subgraph gets every variable, so that it refuses bad ones itself and nothing is checked twice. */
  readonly isForwarded: boolean;
}

export type Step =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'fetch'; readonly fetch: Fetch }
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] };

export interface Fetch {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly isMutation: boolean;
  readonly variableNames: readonly string[];
  /** Where the things are that the answer belongs to; `@` stands for every item of a list. */
  readonly path: readonly string[];
  /** What the subgraph has to know of each thing; undefined when it is asked at the root. */
  readonly requires: readonly Requirement[] | undefined;
}

export type Requirement =
  | { readonly kind: 'field'; readonly name: string; readonly requires: readonly Requirement[] | undefined }
  | { readonly kind: 'on'; readonly typeNames: ReadonlySet<string>; readonly requires: readonly Requirement[] };

/** A field of the answer under its response name. */
export interface FieldShape {
  readonly name: string;
  readonly value: ValueShape;
}

export type ValueShape =
  | { readonly kind: 'typeName'; readonly isNullable: false; readonly typeName: string }
  | { readonly kind: 'leaf'; readonly isNullable: boolean; readonly accepts: (value: unknown) => boolean }
  | { readonly kind: 'list'; readonly isNullable: boolean; readonly item: ValueShape }
  | { readonly kind: 'object'; readonly isNullable: boolean; readonly fields: readonly FieldShape[] }
  | {
      readonly kind: 'abstract';
      readonly isNullable: boolean;
      /** The fields for the object's own type; undefined when it is none of the possible types. */
      readonly fieldsOf: (typeName: unknown) => readonly FieldShape[] | undefined;
    };
