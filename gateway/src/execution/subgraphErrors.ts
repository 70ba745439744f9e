import { GraphQLError } from 'graphql';
import type { ErrorList } from './errorList.js';
import { visitTargets } from './targets.js';

type Path = readonly (string | number)[];

/** An error as a subgraph sends it: in this process an object of graphql-js, over HTTP plain JSON. */
interface SubgraphError {
  readonly message: string;
  readonly path?: Path | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The place of a whole fetch: where its things are, up to the first list. */
export function placeOfFetch(fetchPath: readonly string[]): Path | undefined {
  const end = fetchPath.indexOf('@');
  const place = end < 0 ? fetchPath : fetchPath.slice(0, end);
  return place.length > 0 ? place : undefined;
}

/**
 * Where in the whole answer an error at `_entities.<place>` stands: at each target that is about that entity. Reads the
 * paths only when there is an error.
 */
export function rootPathsOf(
  data: unknown,
  fetchPath: readonly string[],
  placeOf: readonly (number | undefined)[],
): (path: Path | undefined) => readonly (Path | undefined)[] {
  const pathsAt = new Map<number, Path[]>();
  let index = 0;
  visitTargets(data, fetchPath, (_target, at) => {
    const place = placeOf[index++];
    if (place !== undefined) pathsAt.set(place, [...(pathsAt.get(place) ?? []), at]);
  });
  return (path) => {
    const [root, place, ...rest] = path ?? [];
    if (root !== '_entities' || typeof place !== 'number') return [placeOfFetch(fetchPath)];
    return (pathsAt.get(place) ?? []).map((at) => [...at, ...rest]);
  };
}

/** The service's log has more to say of these, under the trace id. */
const LOGGED_CODES: readonly string[] = ['INTERNAL_SERVER_ERROR', 'STORAGE_UNAVAILABLE'];

const codeOf = (error: SubgraphError): string => {
  const code = error.extensions?.['code'];
  if (typeof code === 'string') return code;
  // What has no path was refused before anything ran: the request is at fault.
  return error.path ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
};

/** Which service said it, and where in the whole answer its places are. */
export interface ErrorOrigin {
  readonly serviceName: string;
  readonly traceId: string;
  readonly pathsOf: (path: Path | undefined) => readonly (Path | undefined)[];
}

/** Adds a subgraph's errors at their places in the whole answer, with the service's name; nothing else of them leaves. */
export function addSubgraphErrors(
  list: ErrorList,
  errors: readonly SubgraphError[],
  { serviceName, traceId, pathsOf }: ErrorOrigin,
): void {
  for (const error of errors) {
    const code = codeOf(error);
    const extensions = { code, serviceName, ...(LOGGED_CODES.includes(code) ? { traceId } : {}) };
    for (const path of pathsOf(error.path))
      list.add(() => new GraphQLError(error.message, { ...(path ? { path } : {}), extensions }));
  }
}
