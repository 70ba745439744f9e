import { createHash } from 'node:crypto';
import type { Viewer } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import { LRUCache } from 'lru-cache';
import type { TokenAuthority, Verdict } from './tokenAuthority.js';

const TOKENS_MAX = 10_000;

interface Remembered {
  readonly viewer: Viewer;
  readonly expiresAtMs: number;
  readonly generation: number;
}

/**
 * Judges each token once, until it runs out or the authority's keys are exchanged. Tokens are remembered by their hash
 * and never kept; one that was refused is judged again, so that a stranger's cannot push out those of others.
 */
export function rememberVerdicts(authority: TokenAuthority, clock: Clock): (token: string) => Promise<Verdict> {
  const remembered = new LRUCache<string, Remembered>({ max: TOKENS_MAX });
  return async (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    const generation = await authority.generation();
    const known = remembered.get(hash);
    const isGood = known?.generation === generation && Date.parse(clock.now()) < known.expiresAtMs;
    if (known && isGood) return { kind: 'viewer', ...known };
    remembered.delete(hash);
    const verdict = await authority.judge(token);
    if (verdict.kind === 'viewer') remembered.set(hash, { ...verdict, generation });
    return verdict;
  };
}
