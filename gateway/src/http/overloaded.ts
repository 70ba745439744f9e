import { sentence } from '@holdfast/kernel';
import type { WorkClass } from '../overload/workClass.js';
import type { HttpRefusal } from './httpRefusal.js';

const RETRY_AFTER_S = 1;
/** Imports come back later, when those who wait for an answer have theirs. */
const IMPORT_RETRY_AFTER_S = 3;

const refusal = (retryAfterSeconds: number): HttpRefusal => ({
  status: 503,
  code: 'OVERLOADED',
  ...sentence('OVERLOADED', { seconds: retryAfterSeconds }),
  headers: ['retry-after', String(retryAfterSeconds)],
});

const usual = refusal(RETRY_AFTER_S);
const rows = refusal(IMPORT_RETRY_AFTER_S);

/** What a client reads who comes while there is too much to do. */
export const overloaded = (workClass: WorkClass): HttpRefusal => (workClass === 'import' ? rows : usual);
