// A program that the durability test kills: it prints the ids of each acknowledged append and never ends by itself.
import { systemClock } from '@holdfast/kernel';
import { createEvents } from '../conformance/event.js';
import { openSqliteJournal } from './openSqliteJournal.js';

const [file = '', source = 'a'] = process.argv.slice(2);
const journal = openSqliteJournal({ file, clock: systemClock });

for (let first = 1; ; first += 5) {
  const events = createEvents(source, 5, first);
  await journal.append('killed', events);
  const line = `${events.map(({ id }) => id).join(' ')}\n`;
  await new Promise<void>((resolve) => process.stdout.write(line, () => resolve()));
}
