import type { About } from '../about.js';
import type { OperationRequest } from '../execution/operations.js';
import type { OperationAnswer } from '../executeOperation.js';
import type { Endpoint } from '../http/graphqlEndpoint.js';
import { reply } from '../http/reply.js';
import type { ReadyOperation } from '../readyOperation.js';
import { contentPolicy } from './contentPolicy.js';
import { readDemoViewers, type DemoViewer, type Vouch } from './demoViewers.js';
import { createDocumentPages } from './documentPages.js';
import { createGraphiqlPages } from './graphiqlPages.js';
import { choosePageLanguage } from './language.js';
import { readStudies } from './readStudies.js';
import { renderStartPage } from './startPage.js';
import { style } from './style.js';

export interface PagesOptions {
  readonly executeOperation: (request: OperationRequest) => Promise<OperationAnswer>;
  readonly about: About;
  readonly operations: readonly ReadyOperation[];
  /** Vouches for viewers of the demo company; absent where the data are somebody's own. */
  readonly vouch?: Vouch;
}

const POLICY = contentPolicy(style);

/** The pages of a gateway that runs with --dev, by path. */
export function createPages({
  executeOperation,
  about,
  operations,
  vouch,
}: PagesOptions): ReadonlyMap<string, Endpoint> {
  const documents = createDocumentPages();
  const paths = new Set(documents.keys());
  const person = operations.find(({ name }) => name === 'WholeLife')?.variables['externalId'];
  const listViewers = async (): Promise<readonly DemoViewer[]> =>
    vouch ? readDemoViewers(executeOperation, person) : [];
  const startPage: Endpoint = async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const language = choosePageLanguage(searchParams.get('lang'), request.headers['accept-language']);
    const page = renderStartPage({
      language,
      about,
      operations,
      documents: paths,
      viewers: await listViewers(),
      ...(await readStudies(executeOperation, language)),
    });
    const headers = ['content-security-policy', POLICY, 'cache-control', 'no-store', 'vary', 'accept-language'];
    reply(response, 200, 'text/html; charset=utf-8', page, headers);
  };
  return new Map([['/', startPage], ...documents, ...createGraphiqlPages({ operations, listViewers, vouch })]);
}
