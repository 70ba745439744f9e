import { mongo } from 'mongoose';

interface Diagnosis {
  readonly symptom: RegExp;
  /** `address` is what messages call the address, such as the setting that holds it. */
  readonly explain: (address: string) => string;
}

/** What the servers call a command that this user may not send. */
const UNAUTHORIZED = 13;

/** From the most telling symptom to the least; the code and the message of an error are searched. */
const DIAGNOSES: readonly Diagnosis[] = [
  {
    symptom: /AuthenticationFailed|authentication failed|bad auth/i,
    explain: (address) => `the user or the password of ${address} is refused`,
  },
  {
    symptom: /ENOENT|EACCES|PEM routines|PEM_read|no start line/i,
    explain: (address) => `a file that ${address} names cannot be used`,
  },
  {
    symptom: /certificate required|alert (bad|unsupported) certificate|alert certificate|alert unknown ca/i,
    explain: (address) => `its server wants a certificate of ours that it trusts (tlsCertificateKeyFile of ${address})`,
  },
  {
    symptom: /self-signed|self signed|certificate|altnames|CERT_/i,
    explain: (address) => `the certificate of its server is not trusted (tlsCAFile of ${address})`,
  },
  {
    symptom: /secure TLS connection|wrong version number|SSL routines|EPROTO/i,
    explain: (address) => `its server does not speak TLS there (tls of ${address})`,
  },
  {
    symptom: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|querySrv/i,
    explain: (address) => `its server cannot be reached (${address})`,
  },
  {
    symptom: /timed out|connection .*closed|ECONNRESET/i,
    explain: (address) => `its server takes connections and does not answer (${address}); does it expect tls, or none?`,
  },
];

/** Servers of which nobody has heard anything. */
const SILENT_TYPES: readonly unknown[] = ['Unknown', 'PossiblePrimary'];

/**
 * Whether the driver has heard of servers and found none that it may write to: one that is a secondary, say. Those of
 * another replica set than that of the address it forgets, all of them.
 */
function hasNoPrimary(error: Error): boolean {
  const reason: unknown = 'reason' in error ? error.reason : undefined;
  if (typeof reason !== 'object' || reason === null || !('servers' in reason)) return false;
  if (!(reason.servers instanceof Map)) return false;
  const servers: readonly { readonly type?: unknown }[] = [...reason.servers.values()];
  return servers.length === 0 || servers.some(({ type }) => !SILENT_TYPES.includes(type));
}

/** What to look at when a server cannot be used; undefined for what tells nothing of its surroundings. */
export function explainRefusal(error: Error, address: string): string | undefined {
  if (hasNoPrimary(error))
    return `its servers answer, and none is a primary that can be used (replicaSet of ${address}; or none is elected)`;
  const code = error instanceof mongo.MongoServerError ? (error.codeName ?? '') : '';
  const text = `${code} ${error.message}`;
  return DIAGNOSES.find(({ symptom }) => symptom.test(text))?.explain(address);
}

/** Whether the servers do not let the user of the address do what was asked, or want one where it names none. */
export const isUnauthorized = (error: Error): boolean =>
  error instanceof mongo.MongoServerError && error.code === UNAUTHORIZED;
