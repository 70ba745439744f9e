import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * How many selections there are once fragments are unfolded. Each fragment is counted once and added wherever it stands;
 * one within itself is refused elsewhere.
 */
export function countSelections(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known = new Map<string, number>(),
): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      count += 1 + (selection.selectionSet ? countSelections(selection.selectionSet, fragments, known) : 0);
      continue;
    }
    const name = selection.name.value;
    const fragment = fragments.get(name);
    if (fragment && !known.has(name)) {
      known.set(name, 0);
      known.set(name, countSelections(fragment.selectionSet, fragments, known));
    }
    count += known.get(name) ?? 0;
  }
  return count;
}
