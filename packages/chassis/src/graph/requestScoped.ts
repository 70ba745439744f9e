import type { Access } from '../access/access.js';
import type { RequestContext } from './subgraphExecutor.js';

/** What the resolvers of one request share knows the request, and what its viewer may see. */
export interface RequestScoped {
  readonly request: RequestContext;
  readonly access: Access;
}
