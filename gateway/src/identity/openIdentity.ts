import type { Logger, SigningKey } from '@holdfast/chassis';
import type { Clock } from '@holdfast/kernel';
import type { GatewaySettings } from '../config.js';
import { createIdentify, type Identify } from './identify.js';
import { toOidcSettings } from './identitySettings.js';
import { createOidcAuthority } from './oidcAuthority.js';
import { createOwnAuthority } from './ownTokens.js';
import type { TokenAuthority } from './tokenAuthority.js';

export interface IdentityOptions {
  readonly settings: GatewaySettings;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The key of this installation's own tokens, which are taken with --dev alone. */
  readonly tokenKey?: SigningKey;
}

function findAuthority({ settings, clock, logger, tokenKey }: IdentityOptions): TokenAuthority | undefined {
  const oidc = toOidcSettings(settings);
  if (oidc) return createOidcAuthority({ settings: oidc, clock, logger });
  return settings.HOLDFAST_GATEWAY_DEV && tokenKey ? createOwnAuthority(tokenKey, clock) : undefined;
}

/** Who is asked about viewers, as the settings say; where nobody is, the settings have kept the gateway on loopback. */
export const openIdentity = (options: IdentityOptions): Identify =>
  createIdentify({
    authority: findAuthority(options),
    isOperatorWithoutToken: options.settings.HOLDFAST_OIDC_ISSUER === undefined,
    clock: options.clock,
  });
