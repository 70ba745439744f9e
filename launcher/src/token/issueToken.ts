import type { Viewer } from '@holdfast/chassis';
import { signOwnToken } from '@holdfast/gateway';
import { ok, refuse, type Clock, type Result } from '@holdfast/kernel';
import { findInstallation } from '../installation.js';
import { openTokenKey } from './tokenKey.js';

export interface TokenRequest {
  readonly folder: string;
  readonly viewer: Viewer;
  readonly lifetimeMs: number;
  readonly clock: Clock;
}

/** Makes a token for the installation in a data folder; refused where there is none. */
export async function issueToken(request: TokenRequest): Promise<Result<string, 'noInstallation'>> {
  const { folder, viewer, lifetimeMs, clock } = request;
  if (!findInstallation(folder)) return refuse('noInstallation');
  const key = await openTokenKey(folder);
  return ok(await signOwnToken(key, viewer, Date.parse(clock.now()), lifetimeMs));
}
