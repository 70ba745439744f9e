import type { Command } from 'commander';
import { exitCodes } from '../exitCode.js';
import { importKinds } from '../import/kinds.js';
import type { ImportOptions } from '../import/request.js';
import { message } from '../language/message.js';
import type { Session } from '../session.js';
import { addConnectionOptions, openConnection, type ConnectionOptions } from './connection.js';
import { parseSeconds } from './parseSeconds.js';
import { parseWait, type WaitOptions } from './parseWait.js';

const TIMEOUT_SECONDS = 600;
const PATIENCE_SECONDS = 600;

interface ImportCommandOptions extends ImportOptions, ConnectionOptions, WaitOptions {
  readonly patience?: string;
  readonly json?: boolean;
}

const gather = (text: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), text];

function addImportOptions(command: Command, { texts }: Session): Command {
  return command
    .option('--map <field=column>', texts.say(message('optionMap')), gather)
    .option('--set <field=value>', texts.say(message('optionSet')), gather)
    .option('--where <column=value>', texts.say(message('optionWhere')), gather)
    .option('--wide <column=from..to>', texts.say(message('optionWide')), gather)
    .option('--day-zero <date>', texts.say(message('optionDayZero')))
    .option('--recorded-at <time>', texts.say(message('optionRecordedAt')))
    .option('--source <name>', texts.say(message('optionSource')))
    .option('--encoding <encoding>', texts.say(message('optionEncoding')))
    .option('--empty-clears', texts.say(message('optionEmptyClears')))
    .option('--dry-run', texts.say(message('optionDryRun')))
    .option('--wait', texts.say(message('optionImportWait')))
    .option('--timeout <seconds>', texts.say(message('optionTimeout', { seconds: TIMEOUT_SECONDS })))
    .option('--patience <seconds>', texts.say(message('optionPatience', { seconds: PATIENCE_SECONDS })))
    .option('--json', texts.say(message('optionJson')));
}

/** `holdfast import`: rows of a CSV file into the graph. */
export function addImportCommand(program: Command, session: Session): void {
  const { texts } = session;
  const command = program
    .command('import')
    .summary(texts.say(message('importSummary')))
    .description(texts.say(message('importDescription')))
    .argument('<kind>', texts.say(message('argumentKind', { known: importKinds.join(', ') })))
    .argument('<file>', texts.say(message('argumentFile')))
    .addHelpText('after', `\n${texts.say(message('importExamples'))}`);
  addConnectionOptions(addImportOptions(command, session), session).action(
    async (kind: string, file: string, options: ImportCommandOptions) => {
      const { importFile } = await import('../import/importFile.js');
      const isWhole = await importFile(kind, file, options, {
        terminal: session.terminal,
        texts,
        client: openConnection(options, session),
        patienceMs: parseSeconds('--patience', options.patience, PATIENCE_SECONDS),
        settledWithinMs: parseWait(options, TIMEOUT_SECONDS),
        asJson: options.json === true,
      });
      if (!isWhole) session.exit(exitCodes.partly);
    },
  );
}
