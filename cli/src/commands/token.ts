import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { systemClock } from '@holdfast/kernel';
import type { Command } from 'commander';
import { joinMessages } from '../language/joinMessages.js';
import { message, type Message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Session } from '../session.js';

const HOURS_DEFAULT = 8;
const HOURS_MAX = 24;
const MINUTE_MS = 60_000;

interface TokenOptions {
  readonly role?: readonly string[];
  readonly person?: string;
  readonly purpose?: string;
  readonly for?: string;
  readonly dataDir?: string;
}

type Launcher = typeof import('@holdfast/launcher');
type Viewer = Parameters<Launcher['issueToken']>[0]['viewer'];

/** `8h` or `30m` in milliseconds; undefined for what is neither, and for more than a token may last. */
function parseLifetime(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,4})([hm])$/.exec(text) ?? [];
  const minutes = Number(count) * (unit === 'h' ? 60 : 1);
  return minutes >= 1 && minutes <= HOURS_MAX * 60 ? minutes * MINUTE_MS : undefined;
}

/** What the options ask for, or everything that is wrong with them. */
function readViewer({ role = [], person, purpose }: TokenOptions, launcher: Launcher, mistakes: Message[]): Viewer {
  const { parseGrant, purposes, viewerRoles } = launcher;
  const grants = role.flatMap((text) => {
    const grant = parseGrant(text);
    if (!grant) mistakes.push(message('tokenRole', { text, known: viewerRoles.join(', ') }));
    return grant ? [grant] : [];
  });
  if (role.length === 0) mistakes.push(message('tokenRoleMissing', { known: viewerRoles.join(', ') }));
  if (person?.trim() === '') mistakes.push(message('tokenPerson'));
  const named = purposes.find((one) => one === purpose);
  if (purpose !== undefined && !named)
    mistakes.push(message('tokenPurpose', { text: purpose, known: purposes.join(', ') }));
  return {
    // Whoever is nobody of the company is somebody else with each token, so that no request id is shared.
    subject: person === undefined ? `developer ${randomUUID().slice(0, 8)}` : `a developer as ${person}`,
    grants,
    ...(person === undefined ? {} : { person }),
    ...(named ? { purpose: named } : {}),
  };
}

function readLifetime({ for: text = `${HOURS_DEFAULT}h` }: TokenOptions, mistakes: Message[]): number {
  const lifetimeMs = parseLifetime(text);
  if (lifetimeMs === undefined) mistakes.push(message('tokenFor', { text, hours: HOURS_MAX }));
  return lifetimeMs ?? 0;
}

async function printToken(options: TokenOptions, { terminal, texts }: Session): Promise<void> {
  const launcher = await import('@holdfast/launcher');
  const mistakes: Message[] = [];
  const viewer = readViewer(options, launcher, mistakes);
  const lifetimeMs = readLifetime(options, mistakes);
  const refusal = joinMessages(mistakes);
  if (refusal) throw new Refused(refusal);
  const folder = resolve(terminal.folder, options.dataDir ?? (terminal.env['HOLDFAST_DATA_DIR'] || 'data'));
  const token = await launcher.issueToken({ folder, viewer, lifetimeMs, clock: systemClock });
  if (!token.ok) throw new Refused(message('tokenNoInstallation', { folder }));
  terminal.stdout.write(`${token.value}\n`);
  terminal.stderr.write(`${texts.say(message('tokenHint'))}\n`);
}

/** `holdfast token`: a viewer to try things out with, on a data folder whose gateway runs with --dev. */
export function addTokenCommand(program: Command, session: Session): void {
  const { texts } = session;
  program
    .command('token')
    .summary(texts.say(message('tokenSummary')))
    .description(texts.say(message('tokenDescription')))
    .option('--role <role...>', texts.say(message('optionTokenRole')))
    .option('--person <externalId>', texts.say(message('optionTokenPerson')))
    .option('--purpose <purpose>', texts.say(message('optionTokenPurpose')))
    .option('--for <time>', texts.say(message('optionTokenFor', { hours: HOURS_DEFAULT })))
    .option('--data-dir <folder>', texts.say(message('optionTokenDataDir')))
    .addHelpText('after', `\n${texts.say(message('tokenExamples'))}`)
    .action((options: TokenOptions) => printToken(options, session));
}
