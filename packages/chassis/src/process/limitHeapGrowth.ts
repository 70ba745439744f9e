import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * By itself V8 lets the heap of a server on a large machine grow to three times what lives in it before it collects.
 * Measured in an import: a peak of 222 instead of 285 MB resident, for 4 % more CPU time.
 */
const GROWTH_PERCENT_MAX = 30;

/**
 * Lets the process collect its garbage before its heap is much larger than what lives in it. Called once what stays is
 * loaded: V8 keeps the limit of an empty process until its first full collection, so that one is made here.
 */
export function limitHeapGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT_MAX}`);
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  setFlagsFromString('--no-expose-gc');
}
