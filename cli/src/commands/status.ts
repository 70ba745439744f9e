import type { Command } from 'commander';
import { exitCodes } from '../exitCode.js';
import { message } from '../language/message.js';
import type { Session } from '../session.js';
import { areAllSilent } from '../status/status.js';
import { toStatusJson, toStatusText } from '../status/toStatusText.js';
import { waitUntilSettled } from '../status/waitUntilSettled.js';
import { createProgress } from '../terminal/progress.js';
import { addConnectionOptions, openConnection, type ConnectionOptions } from './connection.js';
import { parseWait, type WaitOptions } from './parseWait.js';

const TIMEOUT_SECONDS = 60;

interface StatusOptions extends ConnectionOptions, WaitOptions {
  readonly json?: boolean;
}

/** `holdfast status`: settled or not, and why not. */
export function addStatusCommand(program: Command, session: Session): void {
  const { texts, terminal } = session;
  const command = program
    .command('status')
    .summary(texts.say(message('statusSummary')))
    .description(texts.say(message('statusDescription')))
    .option('--wait', texts.say(message('optionStatusWait')))
    .option('--timeout <seconds>', texts.say(message('optionTimeout', { seconds: TIMEOUT_SECONDS })))
    .option('--json', texts.say(message('optionJson')))
    .addHelpText('after', `\n${texts.say(message('statusExamples'))}`);
  addConnectionOptions(command, session).action(async (options: StatusOptions) => {
    const settledWithinMs = parseWait(options, TIMEOUT_SECONDS) ?? 0;
    const progress = createProgress(terminal.stderr, terminal.now, { quiet: options.json === true });
    const judgment = await waitUntilSettled(openConnection(options, session), terminal, settledWithinMs, (reason) =>
      progress.announce(() => texts.say(message('progressWait', { reason }))),
    );
    progress.clear();
    terminal.stdout.write(`${options.json ? toStatusJson(judgment, texts) : toStatusText(judgment, texts)}\n`);
    if (judgment.reasons.length > 0) session.exit(exitCodes.partly);
    if (areAllSilent(judgment.status)) session.exit(exitCodes.failed);
  });
}
