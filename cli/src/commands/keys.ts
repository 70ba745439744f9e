import type { Command } from 'commander';
import { message } from '../language/message.js';
import type { Session } from '../session.js';

/** `holdfast keys`: a new pair of keys by which services know the gateway, as settings. */
export function addKeysCommand(program: Command, { texts, terminal }: Session): void {
  program
    .command('keys')
    .summary(texts.say(message('keysSummary')))
    .description(texts.say(message('keysDescription')))
    .addHelpText('after', `\n${texts.say(message('keysExamples'))}`)
    .action(async () => {
      const { generatePassKeys } = await import('@holdfast/launcher');
      const { signing, verifying } = await generatePassKeys();
      terminal.stdout.write(`HOLDFAST_PASS_SIGNING_KEY='${JSON.stringify(signing)}'\n`);
      terminal.stdout.write(`HOLDFAST_PASS_VERIFYING_KEYS='${JSON.stringify(verifying)}'\n`);
      terminal.stderr.write(`${texts.say(message('keysHint'))}\n`);
    });
}
