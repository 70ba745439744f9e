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

/** What to look at when a server cannot be used; undefined for what tells nothing of its surroundings. */
export function explainRefusal(error: Error, address: string): string | undefined {
  const code = error instanceof mongo.MongoServerError ? (error.codeName ?? '') : '';
  const text = `${code} ${error.message}`;
  return DIAGNOSES.find(({ symptom }) => symptom.test(text))?.explain(address);
}

/** Whether the servers do not let the user of the address do what was asked, or want one where it names none. */
export const isUnauthorized = (error: Error): boolean =>
  error instanceof mongo.MongoServerError && error.code === UNAUTHORIZED;
