import type { CommanderError } from 'commander';
import { message, type Message } from './message.js';

/** The first name in quotes, and the suggestion behind it, of one of commander's own sentences. */
function namesIn(sentence: string): { readonly name: string; readonly suggestion: string } {
  const [, name = ''] = /'([^']*)'/.exec(sentence) ?? [];
  const [, suggestion = ''] = /\(Did you mean (?:one of )?([^?)]*)\??\)/.exec(sentence) ?? [];
  return { name, suggestion };
}

/** What commander refuses, in our words, so that it can be said in every language. */
export function toCommanderMessage({ code, message: sentence }: CommanderError): Message {
  const { name, suggestion } = namesIn(sentence);
  const hint = suggestion === '' ? '' : message('didYouMean', { suggestion });
  switch (code) {
    case 'commander.unknownOption':
      return message('unknownOption', { option: name, hint });
    case 'commander.unknownCommand':
      return message('unknownCommand', { command: name, hint });
    case 'commander.missingArgument':
      return message('argumentMissing', { argument: name });
    case 'commander.optionMissingArgument':
      return message('optionMissingArgument', { option: name });
    case 'commander.excessArguments':
      return message('argumentsExcess');
    default:
      return message('commandLineUnreadable', { sentence });
  }
}
