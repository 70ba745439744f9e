import { listNodes } from './listNodes.js';
import type { GeneratedFile } from '../generatedFile.js';
import type { EventSchema, JsonSchema } from './eventSchema.js';
import type { EventSchemaFile } from './readEventSchemas.js';

const INTRODUCTION = `<!-- Generated from schema/events by \`npm run contract\`. Change the schemas instead. -->

# Events

Every arrow of the loop is an event: CloudEvents 1.0 with JSON data, ids only, no personal text. The schemas stand in
\`schema/events\`; a service checks each event against its schema before it is stored and again when it is read.

What a reader may rely on:

- **At least once.** The same event may come twice: remember (\`source\`, \`epoch\`, \`id\`).
- **In order per source.** \`sequence\` counts the events of one \`source\` without gaps; (\`epoch\`, \`sequence\`) orders
  them. There is no order between two sources, even of one person.
- **Present state.** An event carries how things stand after the change, so the latest one of a thing is enough.
- **Told again.** A service that is asked to republishes how everything stands: events of the types below, with a newer
  \`sequence\`, a new \`id\` and \`time\`, and nothing new in \`data\`. Compare with what you know of the thing, by the ids
  in \`data\`, and act on what is different; an \`incentive-approved\` that you know is no second payment.
- **Versions grow.** Within \`v<n>\` only optional fields are added; leave alone what you do not know. Anything else is
  another version, published beside the old one.
`;

const toCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function toForm({ type, format, enum: values, properties, items }: JsonSchema): string {
  const kinds = (Array.isArray(type) ? type : [type]).map(String);
  const words = values?.filter((value) => typeof value === 'string').map((value) => `\`${value}\``);
  const first = words?.join(', ') ?? (format ? format : items ? 'list' : properties ? 'object' : (kinds[0] ?? ''));
  return kinds.includes('null') ? `${first} or null` : first;
}

function toFields(schema: EventSchema): string {
  const rows = listNodes(schema).filter(({ path }) => path !== '' && !path.endsWith('[]'));
  const lines = rows.map(
    ({ path, schema: node }) => `| \`${path}\` | ${toForm(node)} | ${toCell(node.description ?? '')} |`,
  );
  return ['| field | form | meaning |', '| --- | --- | --- |', ...lines].join('\n');
}

function toSection({ service, schema }: EventSchemaFile): string {
  const { topic, partitionKey, consumers, reason } = schema['x-holdfast'];
  const [, version = ''] = /\.v(\d+)$/.exec(schema.$id) ?? [];
  const examples = schema.examples.map((example) => `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``);
  return `## ${schema.$id}

${schema.description}

- Reason: ${reason}
- Publisher: ${service}
- Consumers: ${consumers.length > 0 ? consumers.join(', ') : 'none of the services; readers outside'}
- Topic: \`${topic}\`
- Key: \`${partitionKey}\`
- Version: ${version}

${toFields(schema)}

${examples.join('\n\n')}
`;
}

/** The catalog of events for readers, made of what the schemas say of themselves. */
export function toEventDocs(files: readonly EventSchemaFile[]): GeneratedFile {
  const index = files.map(
    ({ schema }) => `| [${schema.$id}](#${schema.$id.replaceAll('.', '')}) | ${toCell(schema.description)} |`,
  );
  const content = [
    INTRODUCTION,
    ['| event | what happened |', '| --- | --- |', ...index].join('\n'),
    ...files.map(toSection),
  ].join('\n\n');
  return { path: 'docs/events.md', content };
}
