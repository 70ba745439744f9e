import { resolve } from 'node:path';
import { systemClock, unreachable } from '@holdfast/kernel';
import type { FolderKept } from '@holdfast/launcher';
import type { Command } from 'commander';
import { requireGraph } from '../graph/requireGraph.js';
import { message, type Message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Session } from '../session.js';
import { createProgress } from '../terminal/progress.js';
import { addConnectionOptions, openConnection, type ConnectionOptions } from './connection.js';

interface DemoCommandOptions extends ConnectionOptions {
  readonly remove?: boolean;
  readonly dataDir?: string;
  readonly yes?: boolean;
}

/** Loads the company into whatever product answers. */
async function load(options: DemoCommandOptions, session: Session): Promise<void> {
  const { terminal, texts } = session;
  const client = openConnection(options, session);
  await requireGraph(client);
  const { DemoNotLoaded, loadDemo } = await import('@holdfast/demo');
  const progress = createProgress(terminal.stderr, terminal.now, { quiet: false });
  const token = options.token ?? terminal.env['HOLDFAST_TOKEN'];
  const timeZone = terminal.env['HOLDFAST_TIME_ZONE'];
  let number = 0;
  try {
    const outcome = await loadDemo({
      graphUrl: client.url,
      language: texts.language,
      now: systemClock.now(),
      ...(token ? { token } : {}),
      ...(timeZone ? { timeZone } : {}),
      onProgress: () => {
        number += 1;
        progress.announce(() => texts.say(message('demoProgress', { number })));
      },
      onWait: (reason) => progress.announce(() => texts.say(message('progressWait', { reason }))),
    });
    progress.clear();
    terminal.stdout.write(`${texts.say(message(outcome === 'loaded' ? 'demoLoaded' : 'demoUnchanged'))}\n`);
  } catch (error) {
    progress.clear();
    if (error instanceof DemoNotLoaded) throw new Refused(message('demoNotLoaded', { sentence: error.message }));
    throw error;
  }
}

function toReason(kept: FolderKept, folder: string): Message {
  switch (kept.kind) {
    case 'noInstallation':
      return message('demoFolderEmpty', { folder });
    case 'noDemo':
      return message('demoFolderOwn', { folder });
    case 'inUse':
      return message('demoFolderInUse', { sentence: kept.sentence });
    default:
      return unreachable(kept);
  }
}

/** Deletes the data folder of the demo: the graph itself deletes nothing. */
async function remove({ dataDir, yes }: DemoCommandOptions, { terminal, texts }: Session): Promise<void> {
  if (dataDir === undefined) throw new Refused(message('demoFolderNotNamed'));
  const folder = resolve(terminal.folder, dataDir);
  if (yes !== true) throw new Refused(message('demoRemovalNotMeant', { folder }));
  const { removeDemoFolder } = await import('@holdfast/launcher');
  const removed = removeDemoFolder(folder);
  if (!removed.ok) throw new Refused(toReason(removed.refusal, folder));
  terminal.stdout.write(`${texts.say(message('demoRemoved', { folder }))}\n`);
}

/** `holdfast demo`: a synthetic company whose every number is planted and known. */
export function addDemoCommand(program: Command, session: Session): void {
  const { texts } = session;
  const command = program
    .command('demo')
    .summary(texts.say(message('demoSummary')))
    .description(texts.say(message('demoDescription')))
    .option('--remove', texts.say(message('optionDemoRemove')))
    .option('--data-dir <folder>', texts.say(message('optionDemoDataDir')))
    .option('--yes', texts.say(message('optionDemoYes')))
    .addHelpText('after', `\n${texts.say(message('demoExamples'))}`);
  addConnectionOptions(command, session).action(async (options: DemoCommandOptions) =>
    options.remove === true ? remove(options, session) : load(options, session),
  );
}
