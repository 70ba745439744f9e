import type { IncomingMessage } from 'node:http';
import { sentence } from '@holdfast/kernel';
import type { HttpRefusal } from './httpRefusal.js';

/** The names by which a machine calls itself; DNS gives none of them to anybody else. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

export interface OriginGuardOptions {
  readonly port: number;
  /** Further `name:port` or `name` under which the gateway is reached, such as behind a proxy. */
  readonly allowedHosts: readonly string[];
  /** Origins of other people's pages that may use the gateway all the same. */
  readonly allowedOrigins: readonly string[];
}

/** Says why a request is turned away, or undefined when it comes from where requests may come from. */
export type OriginGuard = (request: IncomingMessage) => HttpRefusal | undefined;

const wrongHost = (host: string, allowed: string): HttpRefusal => ({
  status: 421,
  code: 'HOST_NOT_ALLOWED',
  ...sentence('HOST_NOT_ALLOWED', { host, allowed }),
});

const wrongOrigin = (origin: string): HttpRefusal => ({
  status: 403,
  code: 'ORIGIN_NOT_ALLOWED',
  ...sentence('ORIGIN_NOT_ALLOWED', { origin }),
});

const shorten = (text: string): string => text.slice(0, 100);

/**
 * Keeps other people's web pages out. A page of another origin says so in `Origin`; one that made its own name point
 * to this machine (DNS rebinding) still has that name in `Host`.
 */
export function createOriginGuard({ port, allowedHosts, allowedOrigins }: OriginGuardOptions): OriginGuard {
  const names = LOOPBACK_NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const hosts = new Set([...names, ...allowedHosts.map((host) => host.toLowerCase())]);
  const own = [...hosts].flatMap((host) => [`http://${host}`, `https://${host}`]);
  const origins = new Set([...own, ...allowedOrigins.map((origin) => origin.toLowerCase())]);
  const allowed = [...hosts].join(', ');
  return ({ headers: { host = '', origin } }) => {
    if (!hosts.has(host) && !hosts.has(host.toLowerCase())) return wrongHost(shorten(host), allowed);
    if (origin === undefined || origins.has(origin.toLowerCase())) return undefined;
    return wrongOrigin(shorten(origin));
  };
}
