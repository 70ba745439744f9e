import type { Clock, Instant } from '@holdfast/kernel';

export const LEASE_MS = 10_000;

export const after = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString();

/** What every renewal of a lease changes; who takes it after a release begins again with the first version. */
interface Sign {
  readonly id: string;
  readonly holder: string;
  readonly version: number;
  readonly until: Instant;
}

/**
 * Judges by the clock of whoever looks whether somebody holds a lease: `until` was written by the clock of another,
 * which may be behind or ahead.
 */
export interface LeaseWatch {
  /** When the lease is over unless it is renewed before: as long after the last sign of life as a lease lasts. */
  endOf(lease: Sign): Instant;
}

/** Remembers the leases that it was asked about; one that it has never seen counts as renewed just now. */
export function createLeaseWatch(clock: Clock): LeaseWatch {
  const seen = new Map<string, Sign & { readonly at: Instant }>();
  return {
    endOf({ id, holder, version, until }) {
      const now = clock.now();
      const last = seen.get(id);
      const isSame = last?.holder === holder && last.version === version && last.until === until;
      // What was seen after now was seen before the clock was set back.
      const at = isSame && last.at <= now ? last.at : now;
      seen.set(id, { id, holder, version, until, at });
      return after(at, LEASE_MS);
    },
  };
}
