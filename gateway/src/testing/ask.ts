import { request, type IncomingHttpHeaders } from 'node:http';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A request as it is written: unlike `fetch` it lets a test say which host it asks for. */
export function ask(url: string, { method = 'POST', path = '/graphql', headers = {}, body }: Ask): Promise<HttpAnswer> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, agent: false, headers: { host, 'content-type': 'application/json', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends an operation and reads its answer. */
export async function askGraph(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly status: number; readonly data: unknown; readonly errors: readonly Record<string, unknown>[] }> {
  const { status, text } = await ask(url, { body: JSON.stringify({ query, variables }) });
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: readonly Record<string, unknown>[] };
  return { status, data, errors: errors ?? [] };
}
