import type { EventSchemaFile } from '../../events/readEventSchemas.js';
import type { Finding } from '../finding.js';

const NAME = /^events\/(?<service>[a-z]+)\/(?<event>[a-z]+(?:-[a-z]+)+)\.v(?<version>[1-9]\d*)\.json$/;

const toTitle = (event: string): string =>
  event.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** An event is a subject and what happened to it, and its file says the same as its type and its interface. */
export function eventsAreNamed({ path, schema }: EventSchemaFile): readonly Finding[] {
  const { service, event, version } = NAME.exec(path)?.groups ?? {};
  if (!service || !event || !version)
    return [{ where: path, message: 'Name it events/<service>/<subject>-<past-verb>.v<n>.json.' }];
  const type = `holdfast.${service}.${event}.v${version}`;
  const title = version === '1' ? toTitle(event) : `${toTitle(event)}V${version}`;
  return [
    ...(schema.$id === type ? [] : [{ where: path, message: `Its $id is ${type}.` }]),
    ...(schema.title === title ? [] : [{ where: path, message: `Its title is ${title}.` }]),
    ...(/(?:ed|id|made|sent|paid|set|won|lost)$/.test(event)
      ? []
      : [{ where: path, message: 'An event is named by what happened, in the past.' }]),
  ];
}
