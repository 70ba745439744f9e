import type { Command } from '../engine.js';

/** What a guard is asked: to start a program in a folder. It is answered by one `started` or `failed`, and an `ended`. */
export interface StartRequest {
  readonly id: number;
  readonly command: Command;
  readonly folder: string;
  readonly logFile: string;
}

export type GuardAnswer =
  | { readonly kind: 'started'; readonly id: number; readonly pid: number }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'ended'; readonly id: number };
