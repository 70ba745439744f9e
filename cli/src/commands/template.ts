import type { Command } from 'commander';
import { importKinds } from '../import/kinds.js';
import { parseKind } from '../import/parseRequest.js';
import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import type { Session } from '../session.js';
import { toTemplate } from '../template/toTemplate.js';

/** `holdfast template`: a CSV file to begin with. */
export function addTemplateCommand(program: Command, { texts, terminal }: Session): void {
  program
    .command('template')
    .summary(texts.say(message('templateSummary')))
    .description(texts.say(message('templateDescription')))
    .argument('<kind>', texts.say(message('argumentKind', { known: importKinds.join(', ') })))
    .addHelpText('after', `\n${texts.say(message('templateExamples'))}`)
    .action((kindText: string) => {
      const kind = parseKind(kindText);
      if (!kind.ok) throw new Refused(kind.refusal);
      terminal.stdout.write(toTemplate(kind.value, texts.language, { isForExcel: terminal.stdout.isTTY !== true }));
    });
}
