import { Kind, type ConstDirectiveNode } from 'graphql';
import { entityOwners } from '../entityOwners.js';
import type { Finding } from '../finding.js';
import { listOutputFields, listOutputTypes, type SubgraphDocument } from '../graph.js';

/** An element that has to say who may see it. */
interface Ruled {
  /** `Person` or `Person.displayName`. */
  readonly coordinate: string;
  readonly where: string;
  readonly rule: string | undefined;
  /** Whether it is a thing with a key, or a field of one, that a query reaches by its id. */
  readonly isOfEntity: boolean;
}

function ruleOf(directives: readonly ConstDirectiveNode[] = []): string | undefined {
  const access = directives.find(({ name }) => name.value === 'access');
  const value = access?.arguments?.find(({ name }) => name.value === 'rule')?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

const listRuled = (subgraphs: readonly SubgraphDocument[]): readonly Ruled[] => [
  ...subgraphs.flatMap((subgraph) =>
    listOutputTypes(subgraph)
      .filter(({ name }) => name.value in entityOwners)
      .map(({ name, directives }) => {
        const where = `${subgraph.name}: ${name.value}`;
        return { coordinate: name.value, where, rule: ruleOf(directives), isOfEntity: true };
      }),
  ),
  ...listOutputFields(subgraphs).map(({ parent, node, where }) => ({
    coordinate: `${parent.name.value}.${node.name.value}`,
    where,
    rule: ruleOf(node.directives),
    isOfEntity: parent.name.value in entityOwners,
  })),
];

/**
 * Every field, and every thing that has a key, names the rule by which it is shown: one that names none is shown to
 * nobody. A coordinate has one rule wherever it is declared, and what a query reaches by its id is never just a part.
 */
export function accessIsRuled(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  const rules = new Map<string, string>();
  return listRuled(subgraphs).flatMap(({ coordinate, where, rule, isOfEntity }): readonly Finding[] => {
    if (rule === undefined) return [{ where, message: 'Name its rule: @access(rule: ...).' }];
    if (rule === 'PARENT' && isOfEntity) return [{ where, message: 'PARENT is for types without a key.' }];
    const known = rules.get(coordinate) ?? rule;
    rules.set(coordinate, known);
    return known === rule ? [] : [{ where, message: `Another subgraph rules it by ${known}.` }];
  });
}
