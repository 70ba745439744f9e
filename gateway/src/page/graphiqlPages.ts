import { createHash } from 'node:crypto';
import { sentence } from '@holdfast/kernel';
import type { Endpoint } from '../http/graphqlEndpoint.js';
import { reply, replyRefusal } from '../http/reply.js';
import type { ReadyOperation } from '../readyOperation.js';
import type { DemoViewer, Vouch } from './demoViewers.js';
import { bootScript, renderGraphiql } from './renderGraphiql.js';

/** GraphiQL writes its own styles while it runs; its scripts come from this address alone. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const nobody = { status: 404, code: 'NOT_FOUND', ...sentence('VIEWER_UNKNOWN') };

interface Asset {
  readonly body: Buffer;
  readonly etag: string;
}

type Part = 'js' | 'css' | 'graphqlWorker' | 'jsonWorker' | 'editorWorkerService';

const PARTS: readonly (readonly [path: string, type: string, part: Part])[] = [
  ['/graphiql/app.js', 'text/javascript', 'js'],
  ['/graphiql/app.css', 'text/css', 'css'],
  ['/graphiql/graphql.js', 'text/javascript', 'graphqlWorker'],
  ['/graphiql/json.js', 'text/javascript', 'jsonWorker'],
  ['/graphiql/editorWorkerService.js', 'text/javascript', 'editorWorkerService'],
];

function toAsset(text: string): Asset {
  const body = Buffer.from(text);
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}

/** GraphiQL is nine megabytes: it is read when somebody first opens it, not at every start. */
async function loadAsset(part: Part): Promise<Asset> {
  return toAsset((await import('@graphql-yoga/render-graphiql/graphiql'))[part]);
}

function assetEndpoint(type: string, load: () => Promise<Asset>): Endpoint {
  let loading: Promise<Asset> | undefined;
  return async (request, response) => {
    loading ??= load();
    const { body, etag } = await loading;
    const isKnown = request.headers['if-none-match'] === etag;
    const headers = ['cache-control', 'no-cache', 'etag', etag];
    reply(response, isKnown ? 304 : 200, `${type}; charset=utf-8`, isKnown ? '' : body, headers);
  };
}

/** What GraphiQL offers, and as whom it may ask. */
export interface GraphiqlOptions {
  readonly operations: readonly ReadyOperation[];
  readonly listViewers: () => Promise<readonly DemoViewer[]>;
  readonly vouch: Vouch | undefined;
}

/**
 * GraphiQL under `/graphiql`, all of it from this process. `?operation=NAME` opens it with that operation, `?as=KEY` as
 * that viewer of the demo company.
 */
export function createGraphiqlPages(options: GraphiqlOptions): readonly (readonly [string, Endpoint])[] {
  const { operations, listViewers, vouch } = options;
  const page: Endpoint = async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const viewers = await listViewers();
    const asked = viewers.find(({ key }) => key === searchParams.get('as'));
    // Whoever wants to ask as somebody else must not ask as the operator unawares.
    if (searchParams.has('as') && !asked) return replyRefusal(response, nobody);
    const as = asked && vouch ? { ...asked, token: await vouch(asked.viewer) } : undefined;
    const text = renderGraphiql({ operations, wanted: searchParams.get('operation'), as });
    reply(response, 200, 'text/html; charset=utf-8', text, [
      'content-security-policy',
      POLICY,
      'cache-control',
      'no-store',
    ]);
  };
  const boot = assetEndpoint('text/javascript', () => Promise.resolve(toAsset(bootScript)));
  const parts = PARTS.map(([path, type, part]) => [path, assetEndpoint(type, () => loadAsset(part))] as const);
  return [['/graphiql', page], ['/graphiql/boot.js', boot], ...parts];
}
