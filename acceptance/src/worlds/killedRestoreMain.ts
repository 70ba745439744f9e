import { systemClock } from '@holdfast/kernel';
import { load } from './archives.js';

/** Restores an archive where the environment says, and tells how far it is. */
const [file = ''] = process.argv.slice(2);
await load(process.env, file, 'restore', systemClock, (progress) => {
  process.stdout.write(`${JSON.stringify(progress)}\n`);
});
