import { Kind, parse, print, visit, type ConstDirectiveNode, type DirectiveNode } from 'graphql';
import type { Access } from '../access/access.js';
import type { Subjects } from '../access/subjects.js';

/** Lets everybody see everything, where something else is tried. */
export const openToAll: Access = { allows: () => true, recordReading: () => Promise.resolve() };

/** Things of the product's graph that are about nobody in particular. */
export const aboutNobody: Subjects = Object.fromEntries(
  [
    ...['Person', 'CareerCommitment', 'Enrollment', 'InactivityAlert'],
    ...['Incentive', 'Observation', 'Study', 'CostLine'],
  ].map((type) => [type, () => ({})]),
);

const ACCESS = 'directive @access(rule: String!) on OBJECT | FIELD_DEFINITION';

const isAccess = ({ name }: DirectiveNode): boolean => name.value === 'access';

/** An SDL in which every field that names no rule names this one. */
export function ruled(sdl: string, rule = 'IDENTIFIED'): string {
  const { definitions } = parse(`scalar S @access(rule: "${rule}")`);
  const [scalar] = definitions;
  const access: readonly ConstDirectiveNode[] =
    scalar?.kind === Kind.SCALAR_TYPE_DEFINITION ? (scalar.directives ?? []) : [];
  const document = visit(parse(sdl), {
    FieldDefinition: (node) =>
      node.directives?.some(isAccess) ? undefined : { ...node, directives: [...(node.directives ?? []), ...access] },
  });
  return `${ACCESS}\n${print(document)}`;
}
