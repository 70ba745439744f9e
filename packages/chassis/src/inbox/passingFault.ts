import { JournalFault } from '@holdfast/journal';
import { StoreFault } from '@holdfast/store';
import { BusyFault } from '../aggregates/busy.js';

/** These faults pass by themselves, so what met one is tried again. Everything else would fail for ever. */
export const isPassingFault = (fault: unknown): boolean =>
  fault instanceof StoreFault || fault instanceof JournalFault || fault instanceof BusyFault;
