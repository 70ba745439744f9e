import type { Catalog } from './message.js';
import { refusals } from './zhCn/refusals.js';
import { reports } from './zhCn/reports.js';
import { usage } from './zhCn/usage.js';

/** Every text that people read, in Chinese. */
export const zhCn: Catalog = { ...usage, ...refusals, ...reports };
