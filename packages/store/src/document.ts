import type { Id } from '@holdfast/kernel';

/**
 * What a store keeps: plain JSON (no Date, undefined, NaN or -0, no keys with `.` or a leading `$`). `version` is for
 * concurrency alone: 1 at the insert, one more at each replace.
 */
export interface Document {
  readonly id: Id;
  readonly version: number;
}
