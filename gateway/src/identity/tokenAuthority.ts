import type { Viewer } from '@holdfast/chassis';

/** What becomes of a token. `unavailable` says nothing about it: whoever could judge cannot be reached. */
export type Verdict =
  | { readonly kind: 'viewer'; readonly viewer: Viewer; readonly expiresAtMs: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' };

/** Somebody who vouches for viewers by tokens. */
export interface TokenAuthority {
  judge(token: string): Promise<Verdict>;
  /** Another number once keys were exchanged: what was judged under the former ones has to be judged again. */
  generation(): Promise<number>;
}
