import { CommanderError, type Command } from 'commander';
import { exitCodes, type ExitCode } from './exitCode.js';
import { chooseLanguage } from './language/chooseLanguage.js';
import { toCommanderMessage } from './language/commanderMessage.js';
import { message, type Message } from './language/message.js';
import { createTexts } from './language/texts.js';
import { nameUnknownOptions } from './language/unknownOptions.js';
import { createProgram } from './program.js';
import { Refused } from './refused.js';
import type { Terminal } from './terminal/terminal.js';

/** The value of `--lang`, which must be known before there is a command line to read it. */
function findAskedLanguage(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--lang='));
  const at = args.indexOf('--lang');
  return joined?.slice('--lang='.length) ?? (at < 0 ? undefined : (args[at + 1] ?? ''));
}

/** Whatever a command threw, as the sentence for its user; undefined when there is nothing to say. */
function toSentence(error: unknown, program: Command, args: readonly string[]): Message | undefined {
  if (error instanceof Refused) return error.reason;
  if (!(error instanceof CommanderError)) throw error;
  // A command that has only commands below it, and was asked for none, has shown them.
  if (error.code === 'commander.help') return undefined;
  if (error.code === 'commander.unknownOption') return nameUnknownOptions(program, args) ?? toCommanderMessage(error);
  return error.exitCode === 0 ? undefined : toCommanderMessage(error);
}

/** Runs one command line. Answers with the exit code; only faults of our own are thrown. */
export async function runHoldfast(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { env, locale, stderr } = terminal;
  const language = chooseLanguage({ asked: findAskedLanguage(args), env, locale });
  const texts = createTexts(language.ok ? language.value : 'en');
  let exitCode: ExitCode = exitCodes.done;
  const rest = args.slice(args.indexOf('start') + 1);
  const exit = (code: ExitCode): void => void (exitCode = code);
  const program = createProgram({ terminal, texts, rest, exit });
  try {
    if (!language.ok) throw new Refused(language.refusal);
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], {
      from: 'user',
    });
    return exitCode;
  } catch (error) {
    const sentence = toSentence(error, program, args);
    if (!sentence) return error instanceof CommanderError && error.exitCode !== 0 ? exitCodes.failed : exitCodes.done;
    stderr.write(`${texts.say(message('failed', { reason: sentence }))}\n`);
    return exitCodes.failed;
  }
}
