import { refusals } from './en/refusals.js';
import { reports } from './en/reports.js';
import { usage } from './en/usage.js';

/** Every text that people read, in English. `{holes}` are filled where the text is said. */
export const en = { ...usage, ...refusals, ...reports } as const;
