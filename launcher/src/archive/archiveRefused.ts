import type { WorkFigures } from '@holdfast/chassis';

/** How far a service is from being settled. */
export interface UnsettledWork extends WorkFigures {
  readonly service: string;
  /** Why it reads no more events; null while it reads. */
  readonly stoppedBecause: string | null;
}

/** Why an archive is not made or not loaded; a person can mend each. */
export type ArchiveRefusal =
  // The archive
  | { readonly kind: 'fileThere'; readonly file: string }
  | { readonly kind: 'fileMissing'; readonly file: string }
  | { readonly kind: 'fileUnreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'noArchive'; readonly file: string }
  | { readonly kind: 'newerFormat'; readonly file: string; readonly format: number; readonly known: number }
  | { readonly kind: 'cutOff'; readonly file: string }
  | { readonly kind: 'damaged'; readonly file: string; readonly line: number }
  | { readonly kind: 'wrongHash'; readonly file: string; readonly service: string; readonly collection: string }
  // What is in it
  | { readonly kind: 'unknownService'; readonly service: string; readonly release: string }
  | { readonly kind: 'serviceMissing'; readonly service: string }
  | {
      readonly kind: 'unknownCollection';
      readonly service: string;
      readonly collection: string;
      readonly release: string;
    }
  | {
      readonly kind: 'otherForm';
      readonly service: string;
      readonly collection: string;
      readonly form: number;
      readonly known: number;
    }
  // The installation that is backed up
  | { readonly kind: 'noInstallation'; readonly folder: string }
  | { readonly kind: 'storeMissing'; readonly name: string }
  | { readonly kind: 'stillRunning'; readonly service: string; readonly until: string }
  | { readonly kind: 'notSettled'; readonly seconds: number; readonly service: UnsettledWork }
  | { readonly kind: 'movedOn'; readonly service: string }
  | { readonly kind: 'ranOut'; readonly service: string }
  // The place that is restored to
  | { readonly kind: 'installationThere'; readonly folder: string }
  | { readonly kind: 'otherInstallation'; readonly place: string }
  | { readonly kind: 'otherOwner'; readonly service: string; readonly epoch: number }
  | { readonly kind: 'notEmpty'; readonly service: string; readonly epoch: number }
  | { readonly kind: 'topicsNotEmpty'; readonly epoch: number }
  | { readonly kind: 'otherArchive'; readonly service: string; readonly epoch: number }
  | { readonly kind: 'copyDiffers'; readonly service: string; readonly collection: string };

/** Ends the work on an archive because of something that a person can mend. Nothing is half done: what was begun is not in use. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';
  constructor(readonly reason: ArchiveRefusal) {
    super(JSON.stringify(reason));
  }
}
