import type { Id } from '@holdfast/kernel';

/** A document's JSON is at most this long in UTF-8. What may grow for ever is kept in many documents. */
export const DOCUMENT_BYTES_MAX = 1_048_576;

/**
 * What a store keeps: plain JSON (no Date, undefined, NaN or -0, no keys with `.` or a leading `$`). `version` is for
 * concurrency alone: 1 at the insert, one more at each replace.
 */
export interface Document {
  readonly id: Id;
  readonly version: number;
}

/** Whether a document's JSON is longer than it may be. A unit of UTF-16 takes at most three bytes, so few are measured. */
export const isTooLarge = (json: string): boolean =>
  json.length > DOCUMENT_BYTES_MAX / 3 && Buffer.byteLength(json) > DOCUMENT_BYTES_MAX;
