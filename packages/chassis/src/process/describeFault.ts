import { isNativeError } from 'node:util/types';

/** Faults whose message says all that a person needs; a stack would only hide it. */
const SAID_IN_FULL: ReadonlySet<string> = new Set([
  'DemoNotLoaded',
  'InvalidSettings',
  'FolderLocked',
  'HandlerAddedLate',
  'ForeignInstallation',
  'StandsStill',
  'UnfinishedRestore',
  'UnusableSupergraph',
  'PortInUse',
  'StoreFault',
  'StoreFormDiffers',
  'JournalFault',
  'JournalGap',
]);

/** The operating system refuses a folder or a port: a person can mend that, and the message names it. */
const isSystemRefusal = (fault: Error): boolean => 'syscall' in fault && 'code' in fault;

/** What a person can mend of a fault, in a sentence; undefined for a mistake of ours. */
export const findSentence = (fault: unknown): string | undefined =>
  isNativeError(fault) && (isSystemRefusal(fault) || SAID_IN_FULL.has(fault.name)) ? describeFault(fault) : undefined;

export function describeFault(fault: unknown): string {
  if (!isNativeError(fault)) return String(fault);
  if (isSystemRefusal(fault)) return `The operating system refuses what the settings ask for: ${fault.message}.`;
  return SAID_IN_FULL.has(fault.name) ? fault.message : (fault.stack ?? fault.message);
}
