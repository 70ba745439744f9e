import { print } from 'graphql';
import type { Finding } from '../finding.js';
import { listOutputFields, listOutputTypes, listUnions, type SubgraphDocument } from '../graph.js';
import { toTypeName } from '../typeNode.js';

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Types of a subgraph that implement Problem. */
function problemsOf(subgraph: SubgraphDocument): ReadonlySet<string> {
  const implementing = listOutputTypes(subgraph).filter(({ interfaces = [] }) =>
    interfaces.some(({ name }) => name.value === 'Problem'),
  );
  return new Set(implementing.map(({ name }) => name.value));
}

function judgeResult(subgraph: SubgraphDocument, mutation: string, result: string): readonly string[] {
  const union = listUnions(subgraph).find(({ name }) => name.value === result);
  const isImport = mutation.startsWith('import');
  const success = isImport ? 'ImportReport' : `${capitalized(mutation)}Success`;
  const expected = isImport ? 'ImportResult' : `${capitalized(mutation)}Result`;
  if (!union || result !== expected) return [`The result is the union ${expected}.`];
  const [first, ...others] = (union.types ?? []).map(({ name }) => name.value);
  const problems = problemsOf(subgraph);
  return [
    ...(first === success ? [] : [`The first member of ${expected} is ${success}.`]),
    ...others.filter((member) => !problems.has(member)).map((member) => `${member} is no Problem.`),
    ...['InvalidInput', 'Busy']
      .filter((member) => !others.includes(member))
      .map((member) => `${expected} lacks ${member}.`),
  ];
}

/** A mutation takes one input and answers with a union of its success and its named problems. */
export function mutationsAnswerUnions(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  return subgraphs.flatMap((subgraph) =>
    listOutputFields([subgraph])
      .filter(({ parent }) => parent.name.value === 'Mutation')
      .flatMap(({ node, where }) => {
        const name = node.name.value;
        const given = (node.arguments ?? [])
          .map((argument) => `${argument.name.value}: ${print(argument.type)}`)
          .join(', ');
        const input = `input: ${capitalized(name)}Input!`;
        const messages = judgeResult(subgraph, name, toTypeName(node.type));
        return [...(given === input ? [] : [`A mutation takes one argument, ${input}.`]), ...messages].map(
          (message) => ({ where, message }),
        );
      }),
  );
}
