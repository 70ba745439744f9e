import { findNearest } from '@holdfast/kernel';
import type { Command } from 'commander';
import { joinMessages } from './joinMessages.js';
import { message, type Message } from './message.js';

/** The command that a command line is for, and what it takes for no option of its own. */
function findUnknown(program: Command, args: readonly string[]): { command: Command; flags: readonly string[] } {
  const { operands, unknown } = program.parseOptions([...args]);
  const [name, ...rest] = operands;
  const command = program.commands.find((each) => each.name() === name);
  if (command) return findUnknown(command, [...rest, ...unknown]);
  return { command: program, flags: unknown.filter((argument) => argument.startsWith('-')) };
}

/** All options that do not exist; commander itself stops at the first. */
export function nameUnknownOptions(program: Command, args: readonly string[]): Message | undefined {
  const { command, flags } = findUnknown(program, args);
  const known = [...command.options.flatMap(({ long }) => long ?? []), '--help'];
  const messages = [...new Set(flags)].map((flag) => {
    const [option = ''] = flag.split('=');
    const suggestion = findNearest(option, known);
    return message('unknownOption', {
      option,
      hint: suggestion === undefined ? '' : message('didYouMean', { suggestion }),
    });
  });
  return joinMessages(messages);
}
