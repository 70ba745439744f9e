import { listNodes } from '../../events/listNodes.js';
import type { EventSchemaFile } from '../../events/readEventSchemas.js';
import type { Finding } from '../finding.js';

const PERSONAL = /(?:^|\.|\])(?:name|displayName|externalId|email|phone|manager|title|goal|text|note|comment)$/i;

const isFree = (type: unknown): boolean => type === 'string' || (Array.isArray(type) && type.includes('string'));

/** Events carry ids, never names or free text: a journal cannot forget what a person asks to be forgotten. */
export function eventsCarryIds({ path, schema }: EventSchemaFile): readonly Finding[] {
  return listNodes(schema).flatMap((node) => {
    const { type, format, pattern, enum: values } = node.schema;
    const isFreeText = isFree(type) && !format && !pattern && !values;
    return [
      ...(PERSONAL.test(node.path) ? [{ where: path, message: `${node.path} is personal; carry an id.` }] : []),
      ...(isFreeText
        ? [{ where: path, message: `${node.path} is free text; give it a format, a pattern or an enum.` }]
        : []),
    ];
  });
}
