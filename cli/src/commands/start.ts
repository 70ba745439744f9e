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
      await start(hasLanguage ? rest : [...rest, '--lang', texts.language]);
    });
}
