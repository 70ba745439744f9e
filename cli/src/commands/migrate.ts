import type { Command } from 'commander';
import { message } from '../language/message.js';
import type { Session } from '../session.js';

/** `holdfast migrate`: makes databases, indexes and topics. The settings are those of the services, in the environment. */
export function addMigrateCommand(program: Command, { texts, terminal }: Session): void {
  program
    .command('migrate')
    .summary(texts.say(message('migrateSummary')))
    .description(texts.say(message('migrateDescription')))
    .addHelpText('after', `\n${texts.say(message('migrateExamples'))}`)
    .action(async () => {
      const { runMigration } = await import('@holdfast/launcher');
      await runMigration(texts.language, terminal.env);
    });
}
