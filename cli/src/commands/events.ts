import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { changeEvents } from '../events/askEvents.js';
import { listParkedSources, type ParkedSource } from '../events/listParkedSources.js';
import { republishEvents } from '../events/republishEvents.js';
import { exitCodes } from '../exitCode.js';
import { isRecord } from '../graph/isRecord.js';
import { toReplayMutation, toSkipMutation } from '../graph/operationsOfEvents.js';
import { textOf } from '../graph/textOf.js';
import { message, type Message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Session } from '../session.js';
import { services, type ServiceName } from '../status/status.js';
import { addConnectionOptions, openConnection, type ConnectionOptions } from './connection.js';
import { parseWait, type WaitOptions } from './parseWait.js';

interface EventsOptions extends ConnectionOptions {
  readonly json?: boolean;
}

interface ReplayOptions extends EventsOptions {
  readonly all?: boolean;
}

interface SkipOptions extends EventsOptions {
  readonly reason?: string;
  readonly by?: string;
}

interface RepublishOptions extends EventsOptions, WaitOptions {
  readonly by?: string;
}

const TIMEOUT_SECONDS = 600;
/** Who asks for a republication when nobody gives a name. */
const REPUBLISHED_BY = 'holdfast events republish';

function parseService(text: string): ServiceName {
  const found = services.find((service) => service === text);
  if (!found) throw new Refused(message('unknownService', { service: text, known: services.join(', ') }));
  return found;
}

const toLine = ({ source, events, type, reason, parkedAt, eventId, isReplaying }: ParkedSource): Message =>
  message(isReplaying ? 'parkedSourceReplaying' : 'parkedSource', {
    ...{ source, events, reason, since: parkedAt },
    type: type ?? '-',
    event: eventId ?? '-',
  });

async function listParked(name: string, options: EventsOptions, session: Session): Promise<void> {
  const { terminal, texts } = session;
  const service = parseService(name);
  const sources: ParkedSource[] = [];
  for await (const source of listParkedSources(openConnection(options, session), service)) {
    if (options.json) sources.push(source);
    else terminal.stdout.write(`${texts.say(toLine(source))}\n`);
    session.exit(exitCodes.partly);
  }
  if (options.json) terminal.stdout.write(`${JSON.stringify({ service, sources })}\n`);
}

async function replay(name: string, source: string | undefined, options: ReplayOptions, session: Session) {
  const { terminal, texts } = session;
  const service = parseService(name);
  if ((source === undefined) === (options.all !== true)) throw new Refused(message('replayWhat'));
  const input = { requestId: randomUUID(), source: source ?? null };
  const { sources } = await changeEvents(openConnection(options, session), toReplayMutation(service), input);
  const words = texts.say(message('replayAsked', { service, sources: Number(sources) }));
  terminal.stdout.write(`${options.json ? JSON.stringify({ service, sources }) : words}\n`);
}

async function skip(name: string, eventId: string, { reason, by, ...options }: SkipOptions, session: Session) {
  const { terminal, texts } = session;
  const service = parseService(name);
  if (!reason || !by) throw new Refused(message('skipUnsigned'));
  const input = { requestId: randomUUID(), eventId, reason, by };
  const answer = await changeEvents(openConnection(options, session), toSkipMutation(service), input);
  const skipped = isRecord(answer['skippedEvent']) ? answer['skippedEvent'] : {};
  const holes = {
    ...{ service, event: eventId, source: textOf(skipped['source']) },
    ...{ reason: textOf(skipped['reason']), by: textOf(skipped['by']), at: textOf(skipped['skippedAt']) },
  };
  const words = texts.say(message('eventSkipped', holes));
  terminal.stdout.write(`${options.json ? JSON.stringify({ service, ...skipped }) : words}\n`);
}

async function republish(name: string, options: RepublishOptions, session: Session): Promise<void> {
  const { by = REPUBLISHED_BY, json } = options;
  const service = parseService(name);
  const settledWithinMs = parseWait(options, TIMEOUT_SECONDS);
  const asked = { service, by, asJson: json === true, settledWithinMs };
  if (!(await republishEvents(openConnection(options, session), asked, session))) session.exit(exitCodes.partly);
}

/** `holdfast events`: what an operator does about events that could not be handled, and for readers who are new. */
export function addEventsCommand(program: Command, session: Session): void {
  const { texts } = session;
  const events = program
    .command('events')
    .summary(texts.say(message('eventsSummary')))
    .description(texts.say(message('eventsDescription')))
    .addHelpText('after', `\n${texts.say(message('eventsExamples'))}`);
  const known = services.join(', ');
  const add = (name: string, summary: Message): Command => {
    const command = events.command(name).summary(texts.say(summary)).description(texts.say(summary));
    command.argument('<service>', texts.say(message('argumentKind', { known })));
    return addConnectionOptions(command, session)
      .option('--json', texts.say(message('optionJson')))
      .option('--lang <language>', texts.say(message('optionLang', { known: 'en, zh-CN' })));
  };
  add('parked', message('eventsParkedSummary')).action((service: string, options: EventsOptions) =>
    listParked(service, options, session),
  );
  add('replay', message('eventsReplaySummary'))
    .argument('[source]', texts.say(message('argumentSource')))
    .option('--all', texts.say(message('optionReplayAll')))
    .action((service: string, source: string | undefined, options: ReplayOptions) =>
      replay(service, source, options, session),
    );
  add('skip', message('eventsSkipSummary'))
    .argument('<event>', texts.say(message('argumentEvent')))
    .option('--reason <text>', texts.say(message('optionSkipReason')))
    .option('--by <name>', texts.say(message('optionSkipBy')))
    .action((service: string, event: string, options: SkipOptions) => skip(service, event, options, session));
  add('republish', message('eventsRepublishSummary'))
    .option('--by <name>', texts.say(message('optionRepublishBy')))
    .option('--wait', texts.say(message('optionRepublishWait')))
    .option('--timeout <seconds>', texts.say(message('optionTimeout', { seconds: TIMEOUT_SECONDS })))
    .action((service: string, options: RepublishOptions) => republish(service, options, session));
}
