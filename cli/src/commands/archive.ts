import { resolve } from 'node:path';
import { systemClock } from '@holdfast/kernel';
import type { ArchiveProgress, RestoreOptions } from '@holdfast/launcher';
import type { Command } from 'commander';
import { toArchiveRefusal } from '../archive/toArchiveRefusal.js';
import { toProgressMessage, toRestoreLines } from '../archive/toArchiveMessages.js';
import { message, type TextKey } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Session } from '../session.js';
import { createProgress } from '../terminal/progress.js';
import { parseSeconds } from './parseSeconds.js';

const TIMEOUT_SECONDS = 600;

interface ArchiveOptions {
  readonly dataDir?: string;
}

interface BackUpCommandOptions extends ArchiveOptions {
  readonly timeout?: string;
}

interface RestoreCommandOptions extends ArchiveOptions {
  readonly dryRun?: boolean;
}

/** Works on an archive, tells how far it is, and says what a person can mend in their language. */
async function withArchive<Report>(
  { dataDir }: ArchiveOptions,
  { terminal, texts }: Session,
  work: (parts: {
    readonly launcher: typeof import('@holdfast/launcher');
    readonly settings: RestoreOptions['settings'];
    readonly isFolderNamed: boolean;
    onProgress(progress: ArchiveProgress): void;
  }) => Promise<Report>,
): Promise<Report> {
  const launcher = await import('@holdfast/launcher');
  const progress = createProgress(terminal.stderr, terminal.now, { quiet: false });
  try {
    const named = dataDir ?? terminal.env['HOLDFAST_DATA_DIR'] ?? '';
    const environment = { ...terminal.env, HOLDFAST_DATA_DIR: resolve(terminal.folder, named || 'data') };
    return await work({
      launcher,
      isFolderNamed: named !== '',
      settings: launcher.readSettings(launcher.archiveSettings, environment),
      onProgress: (now) => progress.show(() => texts.say(toProgressMessage(now))),
    });
  } catch (fault) {
    progress.clear();
    if (fault instanceof launcher.ArchiveRefused) throw new Refused(toArchiveRefusal(fault.reason));
    const sentence = launcher.findSentence(fault);
    if (sentence !== undefined) throw new Refused(message('archiveFault', { sentence }));
    throw fault;
  } finally {
    progress.clear();
  }
}

async function backUp(file: string, options: BackUpCommandOptions, session: Session): Promise<void> {
  const { terminal, texts } = session;
  const timeoutMs = parseSeconds('--timeout', options.timeout, TIMEOUT_SECONDS);
  const report = await withArchive(options, session, ({ launcher, ...parts }) =>
    launcher.backUp({ ...parts, file: resolve(terminal.folder, file), clock: systemClock, timeoutMs }),
  );
  terminal.stdout.write(`${texts.say(message('archiveWritten', report))}\n`);
}

async function restore(
  purpose: RestoreOptions['purpose'],
  file: string,
  options: RestoreCommandOptions,
  session: Session,
): Promise<void> {
  const { terminal, texts } = session;
  const isDryRun = options.dryRun === true;
  const report = await withArchive(options, session, ({ launcher, ...parts }) =>
    launcher.restore({ ...parts, file: resolve(terminal.folder, file), clock: systemClock, purpose, isDryRun }),
  );
  for (const line of toRestoreLines(report, isDryRun)) terminal.stdout.write(`${texts.say(line)}\n`);
}

interface CommandTexts {
  readonly summary: Extract<TextKey, `${string}Summary`>;
  readonly description: Extract<TextKey, `${string}Description`>;
  readonly examples: Extract<TextKey, `${string}Examples`>;
}

/**
 * `holdfast backup` and `restore`, for an installation that stays where it is, and `export` and `import-archive`, for one
 * that moves: the same archive, written and read by the same code.
 */
export function addArchiveCommands(program: Command, session: Session): void {
  const { texts } = session;
  const say = (key: TextKey): string => texts.say({ key, holes: { seconds: TIMEOUT_SECONDS } });
  const add = (name: string, { summary, description, examples }: CommandTexts): Command =>
    program
      .command(name)
      .summary(say(summary))
      .description(say(description))
      .argument('<archive>', say('argumentArchive'))
      .option('--data-dir <folder>', say('optionArchiveDataDir'))
      .addHelpText('after', `\n${say(examples)}`);
  const addBackUp = (name: string, words: CommandTexts): void =>
    void add(name, words)
      .option('--timeout <seconds>', say('optionSettleTimeout'))
      .action((file: string, options: BackUpCommandOptions) => backUp(file, options, session));
  const addRestore = (name: string, purpose: RestoreOptions['purpose'], words: CommandTexts): void =>
    void add(name, words)
      .option('--dry-run', say('optionRestoreDryRun'))
      .action((file: string, options: RestoreCommandOptions) => restore(purpose, file, options, session));
  addBackUp('backup', { summary: 'backupSummary', description: 'backupDescription', examples: 'backupExamples' });
  addRestore('restore', 'restore', {
    ...{ summary: 'restoreSummary', description: 'restoreDescription', examples: 'restoreExamples' },
  });
  addBackUp('export', { summary: 'exportSummary', description: 'exportDescription', examples: 'exportExamples' });
  addRestore('import-archive', 'move', {
    ...{ summary: 'importArchiveSummary', description: 'importArchiveDescription', examples: 'importArchiveExamples' },
  });
}
