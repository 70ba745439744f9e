import { Kind, parse, visit, type ConstDirectiveNode } from 'graphql';

/** An element that is on its way out. */
export interface Deprecation {
  /** `Person.badge`. */
  readonly coordinate: string;
  readonly reason: string;
}

const reasonOf = (directives: readonly ConstDirectiveNode[]): string | undefined => {
  const deprecated = directives.find(({ name }) => name.value === 'deprecated');
  const reason = deprecated?.arguments?.find(({ name }) => name.value === 'reason')?.value;
  if (!deprecated) return undefined;
  return reason?.kind === Kind.STRING ? reason.value : '';
};

/** The part of a node of an SDL that says what it is called and how it is marked. */
interface MarkedNode {
  readonly name: { readonly value: string };
  readonly directives: readonly ConstDirectiveNode[];
}

const isMarked = (node: object): node is MarkedNode =>
  'name' in node && node.name !== undefined && 'directives' in node && node.directives !== undefined;

/** Everything in an SDL that is marked `@deprecated`, in its order. */
export function listDeprecations(sdl: string): readonly Deprecation[] {
  const found: Deprecation[] = [];
  const names: string[] = [];
  visit(parse(sdl), {
    enter(node: object) {
      if (!isMarked(node)) return;
      names.push(node.name.value);
      const reason = reasonOf(node.directives);
      if (reason !== undefined) found.push({ coordinate: names.join('.'), reason });
    },
    leave(node: object) {
      if (isMarked(node)) names.pop();
    },
  });
  return found;
}
