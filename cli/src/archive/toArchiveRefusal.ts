import { unreachable } from '@holdfast/kernel';
import type { ArchiveRefusal, UnsettledWork } from '@holdfast/launcher';
import { message, type Message } from '../language/message.js';

function toUnsettled({ service, stoppedBecause: reason, ...figures }: UnsettledWork): Message {
  if (reason !== null) return message('serviceStopped', { service, reason });
  const { pendingDocuments, lagEvents, lagSeconds, openJobs, timersDue } = figures;
  if (pendingDocuments > 0) return message('servicePending', { service, count: pendingDocuments });
  if (lagEvents > 0) return message('serviceLags', { service, count: lagEvents, seconds: lagSeconds });
  if (openJobs > 0) return message('serviceWorks', { service, count: openJobs });
  return timersDue > 0 ? message('serviceTimers', { service, count: timersDue }) : message('serviceMoves', { service });
}

/** Why an archive is not made or not loaded, as the sentence for its user. */
export function toArchiveRefusal(refusal: ArchiveRefusal): Message {
  switch (refusal.kind) {
    case 'fileThere':
      return message('archiveThere', refusal);
    case 'fileMissing':
      return message('fileMissing', refusal);
    case 'fileUnreadable':
      return message('fileUnreadable', refusal);
    case 'noArchive':
      return message('archiveNone', refusal);
    case 'newerFormat':
      return message('archiveNewer', refusal);
    case 'cutOff':
      return message('archiveCutOff', refusal);
    case 'damaged':
      return message('archiveDamagedAt', refusal);
    case 'wrongHash':
      return message('archiveWrongHash', refusal);
    case 'unknownService':
      return message('archiveUnknownService', refusal);
    case 'serviceMissing':
      return message('archiveServiceMissing', refusal);
    case 'unknownCollection':
      return message('archiveUnknownCollection', refusal);
    case 'otherForm':
      return message('archiveOtherForm', refusal);
    default:
      return toPlaceRefusal(refusal);
  }
}

type PlaceRefusal = Extract<
  ArchiveRefusal,
  {
    readonly kind:
      | 'noInstallation'
      | 'storeMissing'
      | 'stillRunning'
      | 'notSettled'
      | 'movedOn'
      | 'ranOut'
      | 'installationThere'
      | 'otherInstallation'
      | 'otherOwner'
      | 'notEmpty'
      | 'topicsNotEmpty'
      | 'otherArchive'
      | 'copyDiffers';
  }
>;

/** What is wrong with the place where an installation stands, or is to stand. */
function toPlaceRefusal(refusal: PlaceRefusal): Message {
  switch (refusal.kind) {
    case 'noInstallation':
      return message('archiveNoInstallation', refusal);
    case 'storeMissing':
      return message('archiveStoreMissing', refusal);
    case 'stillRunning':
      return message('archiveStillRunning', refusal);
    case 'notSettled': {
      const { seconds, service } = refusal;
      return message('archiveNotSettled', { seconds, reason: toUnsettled(service) });
    }
    case 'movedOn':
      return message('archiveMovedOn', refusal);
    case 'ranOut':
      return message('archiveRanOut', refusal);
    case 'installationThere':
      return message('archiveInstallationThere', refusal);
    case 'otherInstallation':
      return message('archiveOtherInstallation', refusal);
    case 'otherOwner':
      return message('archiveOtherOwner', { service: refusal.service, epoch: String(refusal.epoch) });
    case 'notEmpty':
      return message('archiveNotEmpty', { service: refusal.service, epoch: String(refusal.epoch) });
    case 'topicsNotEmpty':
      return message('archiveTopicsNotEmpty', { epoch: String(refusal.epoch) });
    case 'otherArchive':
      return message('archiveOtherArchive', { service: refusal.service, epoch: String(refusal.epoch) });
    case 'copyDiffers':
      return message('archiveCopyDiffers', refusal);
    default:
      return unreachable(refusal);
  }
}
