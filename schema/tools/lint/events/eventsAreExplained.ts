import { listNodes } from '../../events/listNodes.js';
import type { EventSchemaFile } from '../../events/readEventSchemas.js';
import type { Finding } from '../finding.js';

const SERVICES: ReadonlySet<string> = new Set(['people', 'learning', 'recognition', 'outcomes']);

const isSentence = (text: string | undefined): boolean => /^[A-Z].*[.]$/su.test(text ?? '');

/** A newcomer learns from the file why the event exists, by which key and topic it travels, and who acts on it. */
export function eventsAreExplained({ path, service, schema }: EventSchemaFile): readonly Finding[] {
  const { topic, partitionKey, consumers, reason } = schema['x-holdfast'];
  const key = schema.properties[partitionKey];
  const person = 'personId' in schema.properties ? 'personId' : partitionKey;
  const messages = [
    ...(isSentence(reason) ? [] : ['x-holdfast.reason is a sentence.']),
    ...(new RegExp(`^holdfast\\.${service}(?:\\.[a-z]+)?$`).test(topic)
      ? []
      : [`Its topic begins with holdfast.${service}.`]),
    ...(key?.format === 'uuid' && schema.required.includes(partitionKey)
      ? []
      : [`Its partition key ${partitionKey} is a required uuid.`]),
    ...(person === partitionKey ? [] : ['What is about a person travels by personId.']),
    ...consumers.filter((name) => !SERVICES.has(name)).map((name) => `${name} is no service.`),
    ...listNodes(schema)
      .filter((node) => !isSentence(node.schema.description))
      .map((node) => `${node.path || 'The event'} lacks a description.`),
  ];
  return messages.map((message) => ({ where: path, message }));
}
