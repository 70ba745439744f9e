import type { Logger } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { FetchJson } from './fetchJson.js';
import { isSafeUrl, type OidcSettings } from './identitySettings.js';

/** How long keys are believed without another look. */
const KEYS_MAX_AGE_MS = 10 * 60_000;
/** Older ones are believed only where no newer can be had, and that is waited for. */
const KEYS_AGE_LIMIT_MS = 60 * 60_000;
/** How long an unknown key, or an issuer that is away, brings no further look: strangers must not make us ask. */
const COOLDOWN_MS = 30_000;
const COOLDOWN_AFTER_FAULT_MS = 1_000;

/** The issuer's keys are not known and cannot be had. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** The keys of an issuer as they are now. */
export interface OidcKeys {
  /** Finds the key that a token names. Throws KeysUnavailable, or what jose throws for a key that is not there. */
  readonly find: JWTVerifyGetKey;
  /** Another number once keys were exchanged; looks for new ones when the known are old. */
  generation(): Promise<number>;
}

const discoveryForm = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keysForm = z.object({
  keys: z
    .array(z.looseObject({ kty: z.string() }))
    .min(1)
    .max(100),
});

/** The address of the issuer's keys. Throws when its discovery document speaks for another, or sends to an unsafe place. */
async function findAddress({ issuer, jwksUrl }: OidcSettings, fetchJson: FetchJson): Promise<string> {
  if (jwksUrl !== undefined) return jwksUrl;
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { issuer: speaker, jwks_uri: found } = discoveryForm.parse(await fetchJson(url));
  if (speaker !== issuer) throw new Error(`${url} speaks for another issuer.`);
  if (!isSafeUrl(found)) throw new Error(`${url} sends to an address where keys could be changed on their way.`);
  return found;
}

export interface OidcKeysOptions {
  readonly settings: OidcSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly fetchJson: FetchJson;
}

/**
 * Opens the keys of an issuer. They are asked for when the first token comes, so that a process starts without the
 * issuer; while it is away, the last ones are believed on.
 */
export function openOidcKeys({ settings, clock, logger, fetchJson }: OidcKeysOptions): OidcKeys {
  let findKnown: JWTVerifyGetKey | undefined;
  let text = '';
  let generation = 0;
  let readAtMs = -Infinity;
  let quiet = { fromMs: 0, untilMs: -Infinity };
  let looking: Promise<void> | undefined;
  const now = (): number => Date.parse(clock.now());

  function rest(forMs: number): void {
    quiet = { fromMs: now(), untilMs: now() + forMs };
  }
  /** Not any more once the clock was set back. */
  const isQuiet = (): boolean => now() >= quiet.fromMs && now() < quiet.untilMs;
  const ageMs = (): number => (now() < readAtMs ? Infinity : now() - readAtMs);

  async function read(): Promise<void> {
    const keys = keysForm.parse(await fetchJson(await findAddress(settings, fetchJson)));
    findKnown = createLocalJWKSet(keys);
    const read = JSON.stringify(keys);
    if (read !== text) generation += 1;
    text = read;
    readAtMs = now();
    rest(COOLDOWN_MS);
  }

  /** One look for all who wait; none so soon after the last. */
  async function look(): Promise<void> {
    if (!looking && isQuiet()) return;
    looking ??= read()
      .catch((cause: unknown) => {
        rest(COOLDOWN_AFTER_FAULT_MS);
        logger.error({ err: cause, issuer: settings.issuer }, "the identity provider's keys cannot be read");
        throw new KeysUnavailable(`The keys of ${settings.issuer} cannot be read.`, { cause });
      })
      .finally(() => (looking = undefined));
    await looking;
  }

  return {
    async find(header, input) {
      if (!findKnown) await look();
      if (!findKnown) throw new KeysUnavailable(`The keys of ${settings.issuer} cannot be read.`);
      try {
        return await findKnown(header, input);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await look();
        return findKnown(header, input);
      }
    },
    async generation() {
      if (!findKnown || ageMs() <= KEYS_MAX_AGE_MS) return generation;
      // Whoever is waited for here holds up every request: the former keys do while the new ones are on their way.
      const looked = look().catch(() => undefined);
      if (ageMs() > KEYS_AGE_LIMIT_MS) await looked;
      return generation;
    },
  };
}
