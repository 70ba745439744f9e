import { entityOwners } from '../entityOwners.js';
import type { Finding } from '../finding.js';
import { listInputFields, listOutputFields, type OutputField, type SubgraphDocument } from '../graph.js';
import { isNullable, toElementType, toTypeName } from '../typeNode.js';

/** Lists that may be unknown or hidden as a whole, which an empty list would deny. */
const MAY_BE_NULL = new Set(['Person.orgUnitHistory', 'Person.employments']);

const isValueList = ({ node, parent }: OutputField): boolean =>
  /^(?:String|ID|Int)$|Role$/.test(toTypeName(node.type)) || /(?:Connection|^Viewer)$/.test(parent.name.value);

function judgeOutput(field: OutputField): readonly Finding[] {
  const { node, parent, where } = field;
  const mayBeNull = MAY_BE_NULL.has(`${parent.name.value}.${node.name.value}`) || node.name.value === 'path';
  const isContributed = (entityOwners[parent.name.value] ?? field.subgraph) !== field.subgraph;
  const isBounded = isValueList(field) || /at most [\d,]+/.test(node.description?.value ?? '');
  return [
    ...(!isNullable(node.type) || mayBeNull || isContributed
      ? []
      : [{ where, message: 'A list is [T!]!: an empty one says that there is nothing.' }]),
    ...(isBounded ? [] : [{ where, message: 'Say the bound ("at most 25") or make it a connection.' }]),
  ];
}

/** A list never holds nulls, is never null, and says how long it can be; a list without a bound is a connection. */
export function listsAreWhole(subgraphs: readonly SubgraphDocument[]): readonly Finding[] {
  const outputs = listOutputFields(subgraphs).filter(({ node }) => toElementType(node.type));
  const inputs = listInputFields(subgraphs).filter(({ node }) => toElementType(node.type));
  const holed = [...outputs, ...inputs].filter(({ node }) => {
    const element = toElementType(node.type);
    return element && isNullable(element);
  });
  return [
    ...holed.map(({ where }) => ({ where, message: 'The elements of a list are never null: [T!].' })),
    ...outputs.flatMap(judgeOutput),
  ];
}
