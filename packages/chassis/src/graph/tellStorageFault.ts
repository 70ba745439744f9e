import { JournalFault } from '@holdfast/journal';
import { StoreFault } from '@holdfast/store';
import { saidError } from './saidError.js';

/** What the graph calls a store or a journal that is away: the same request may be sent again. */
export const STORAGE_UNAVAILABLE = 'STORAGE_UNAVAILABLE';

/**
 * Asks for something, and answers a store or a journal that is away with its whole reason, which names its place and
 * quotes no secret. For what an operator asks alone: others are told that it may be asked again, and no more.
 */
export async function tellStorageFault<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (fault) {
    if (!(fault instanceof StoreFault || fault instanceof JournalFault)) throw fault;
    throw saidError(STORAGE_UNAVAILABLE, 'STORAGE_FAULT', { detail: fault.message });
  }
}
