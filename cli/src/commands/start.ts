import type { Command } from 'commander';
import { message } from '../language/message.js';
import type { Session } from '../session.js';

/** `holdfast start`: runs the targets in this process. Its options are the launcher's, which reads and refuses them. */
export function addStartCommand(program: Command, { texts, rest }: Session): void {
  program
    .command('start')
    .summary(texts.say(message('startSummary')))
    .description(texts.say(message('startDescription')))
    .argument('[options...]')
    .allowUnknownOption()
    .addHelpText('after', `\n${texts.say(message('startExamples'))}`)
    .action(async () => {
      const { start } = await import('@holdfast/launcher/start');
      const hasLanguage = rest.some((argument) => argument === '--lang' || argument.startsWith('--lang='));
      // First and in one word: what a person has left incomplete at the end must not take it for its value.
      await start(hasLanguage ? rest : [`--lang=${texts.language}`, ...rest]);
    });
}
