/** Faults whose message says all that a person needs; a stack would only hide it. */
const SAID_IN_FULL: ReadonlySet<string> = new Set([
  'DemoNotLoaded',
  'InvalidSettings',
  'FolderLocked',
  'ForeignInstallation',
  'PortInUse',
  'StoreFault',
  'StoreFormDiffers',
  'JournalFault',
  'JournalGap',
]);

export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return SAID_IN_FULL.has(fault.name) ? fault.message : (fault.stack ?? fault.message);
}
