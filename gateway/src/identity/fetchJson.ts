const TIMEOUT_MS = 3_000;
const BYTES_MAX = 256 * 1024;

/** Reads a JSON document of an identity provider. Rejects for everything that is none, takes too long or is too long. */
export type FetchJson = (url: string) => Promise<unknown>;

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // The runtime's stream of a body gives bytes, whatever its type says.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > BYTES_MAX) throw new Error(`The answer is longer than ${BYTES_MAX} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** By the runtime's own client. A redirect is not followed: the address is configured, or comes from the issuer itself. */
export const fetchJson: FetchJson = async (url) => {
  const headers = { accept: 'application/json' };
  const response = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status !== 200) throw new Error(`${url} answered with ${response.status}.`);
  return JSON.parse(await readBounded(response)) as unknown;
};
