import { unreachable } from '@holdfast/kernel';
import type { ArchiveProgress, RestoreReport } from '@holdfast/launcher';
import { message, type Message } from '../language/message.js';

/** How far the work on an archive is, in words. */
export function toProgressMessage({ step, documents, service = '' }: ArchiveProgress): Message {
  switch (step) {
    case 'stand':
      return message('archiveStanding', { service });
    case 'settle':
      return message('archiveSettling', { service });
    case 'write':
      return message('archiveWriting', { documents });
    case 'check':
      return message('archiveChecking', { documents });
    case 'load':
      return message('archiveLoading', { documents });
    case 'compare':
      return message('archiveComparing', { documents });
    default:
      return unreachable(step);
  }
}

/** What a restore came to, and what is to be done next. */
export function toRestoreLines(report: RestoreReport, isDryRun: boolean): readonly Message[] {
  const { place, folder, documents, collections, madeAt, epoch, timeZone, namespace } = report;
  const what = { documents, collections, madeAt };
  if (isDryRun) return [message('archiveGood', what), message('restoreWould', { epoch: String(epoch), timeZone })];
  if (place === 'folder') return [message('restoredFolder', { ...what, folder, epoch: String(epoch), timeZone })];
  return [
    message('restoredProcesses', { ...what, epoch: String(epoch) }),
    ...(namespace === undefined ? [] : [message('restoredNamespace', { namespace })]),
    message('restoredSettings', { epoch: String(epoch), timeZone }),
  ];
}
