import { SaidError } from '@holdfast/chassis';
import { sentence } from '@holdfast/kernel';
import {
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { OperationLimits } from './limitSettings.js';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** How many levels of fields a selection has. Each fragment is measured once; one within itself is refused elsewhere. */
function measureDepth(set: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment && !known.has(name)) {
        known.set(name, 0);
        known.set(name, measureDepth(fragment.selectionSet, fragments, known));
      }
      deepest = Math.max(deepest, known.get(name) ?? 0);
    } else {
      const inner = selection.selectionSet ? measureDepth(selection.selectionSet, fragments, known) : 0;
      deepest = Math.max(deepest, inner + (selection.kind === Kind.FIELD ? 1 : 0));
    }
  }
  return deepest;
}

type TooMuch = 'OPERATION_TOO_DEEP' | 'OPERATION_TOO_WIDE' | 'ALIASES_TOO_MANY' | 'FRAGMENTS_TOO_MANY';

const tooMuch = (what: TooMuch, max: number): GraphQLError => new SaidError(sentence(what, { max }).said, {});

function checkDepth({ definitions }: DocumentNode, depthMax: number, context: ValidationContext): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, number>();
  for (const node of definitions)
    if (node.kind === Kind.OPERATION_DEFINITION && measureDepth(node.selectionSet, fragments, known) > depthMax)
      context.reportError(tooMuch('OPERATION_TOO_DEEP', depthMax));
}

/**
 * Refuses what no reader asks for: a text that is deep, wide, or full of other names and fragments makes validation,
 * planning and merging long, whatever it asks for.
 */
export function limitShape({ depthMax, breadthMax, aliasesMax, fragmentsMax }: OperationLimits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    let aliases = 0;
    let fragments = 0;
    return {
      Document: (document) => checkDepth(document, depthMax, context),
      SelectionSet({ selections }) {
        if (selections.length > breadthMax) context.reportError(tooMuch('OPERATION_TOO_WIDE', breadthMax));
      },
      Field({ alias }) {
        if (alias === undefined) return;
        aliases += 1;
        if (aliases === aliasesMax + 1) context.reportError(tooMuch('ALIASES_TOO_MANY', aliasesMax));
      },
      FragmentDefinition() {
        fragments += 1;
        if (fragments === fragmentsMax + 1) context.reportError(tooMuch('FRAGMENTS_TOO_MANY', fragmentsMax));
      },
    };
  };
}
