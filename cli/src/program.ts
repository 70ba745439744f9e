import { Command } from 'commander';
import { addArchiveCommands } from './commands/archive.js';
import { addDemoCommand } from './commands/demo.js';
import { addEventsCommand } from './commands/events.js';
import { addImportCommand } from './commands/import.js';
import { addKeysCommand } from './commands/keys.js';
import { addMigrateCommand } from './commands/migrate.js';
import { addStartCommand } from './commands/start.js';
import { addStatusCommand } from './commands/status.js';
import { addTemplateCommand } from './commands/template.js';
import { addTokenCommand } from './commands/token.js';
import type { TextKey } from './language/message.js';
import { languages } from './language/texts.js';
import type { Session } from './session.js';

/** Every command, in the order in which help lists them: a file each. */
const commands: readonly ((program: Command, session: Session) => void)[] = [
  addStartCommand,
  addMigrateCommand,
  addImportCommand,
  addTemplateCommand,
  addStatusCommand,
  addEventsCommand,
  addArchiveCommands,
  addTokenCommand,
  addKeysCommand,
  addDemoCommand,
];

/** Commander's headings, which have no other way into another language. */
const headings: Readonly<Record<string, TextKey>> = {
  'Usage:': 'helpUsage',
  'Arguments:': 'helpArguments',
  'Options:': 'helpOptions',
  'Commands:': 'helpCommands',
};

/** Builds the command line for one run. */
export function createProgram(session: Session): Command {
  const { terminal, texts } = session;
  const say = (key: TextKey): string => texts.say({ key, holes: { known: languages.join(', ') } });
  const program = new Command('holdfast')
    .description(say('programDescription'))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
      outputError: () => undefined, // said in the user's language by whoever catches it
      getOutHelpWidth: () => terminal.stdout.columns ?? 100,
      getErrHelpWidth: () => terminal.stderr.columns ?? 100,
    })
    .configureHelp({ styleTitle: (title) => (headings[title] ? say(headings[title]) : title) })
    .helpOption('-h, --help', say('optionHelp'))
    .helpCommand('help [command]', say('helpSummary'))
    .option('--lang <language>', say('optionLang'))
    .addHelpText('after', `\n${say('programExamples')}`);
  for (const add of commands) add(program, session);
  for (const command of program.commands) command.option('--lang <language>', say('optionLang'));
  return program;
}
