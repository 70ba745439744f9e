import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Viewer } from '@holdfast/chassis';
import { ok, refuse, type Result } from '@holdfast/kernel';
import type { Identify } from '../identity/identify.js';
import type { Admission } from '../overload/admission.js';
import type { ReadingRoom } from '../overload/readingRoom.js';
import { classOfHeaders, classOfText } from '../overload/workClass.js';
import type { ResolvePersisted } from '../persisted/persistedOperations.js';
import { searchOf, type AnswerOperation } from './answerOperation.js';
import { refuseContentType } from './contentType.js';
import { createAsker } from './createAsker.js';
import type { HttpRefusal } from './httpRefusal.js';
import { overloaded } from './overloaded.js';
import { parseJson, refuseInexactNumber } from './parseJson.js';
import { readBody } from './readBody.js';
import { refuseBulkyJson, refuseBulkyOperation } from './refuseBulk.js';
import { replyRefusal } from './reply.js';

export interface GraphqlEndpointOptions {
  readonly answerOperation: AnswerOperation;
  readonly identify: Identify;
  readonly admission: Admission;
  readonly readingRoom: ReadingRoom;
  readonly resolvePersisted: ResolvePersisted;
  readonly bodyBytesMax: number;
  /** How many words and signs an operation may have. */
  readonly tokensMax: number;
}

export type Endpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const queryOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;

/** The refusal of what stands in an address, which Apollo Server reads. */
function refuseAddress(search: URLSearchParams, tokensMax: number): HttpRefusal | undefined {
  const variables = search.get('variables') ?? '';
  return (
    refuseBulkyOperation(search.get('query'), tokensMax) ??
    refuseBulkyJson(variables) ??
    refuseBulkyJson(search.get('extensions') ?? '') ??
    refuseInexactNumber(variables)
  );
}

/** What a request asks for: its body, or nothing where all stands in the address. */
async function readAsked(
  request: IncomingMessage,
  { subject }: Viewer,
  { bodyBytesMax, readingRoom, tokensMax }: Pick<GraphqlEndpointOptions, 'bodyBytesMax' | 'readingRoom' | 'tokensMax'>,
): Promise<Result<unknown, HttpRefusal>> {
  if (request.method !== 'POST') {
    const refusal = refuseAddress(new URLSearchParams(searchOf(request)), tokensMax);
    return refusal ? refuse(refusal) : ok(undefined);
  }
  const refusal = refuseContentType(request.headers);
  if (refusal) return refuse(refusal);
  const reading = readingRoom.enter(subject);
  if (!reading) return refuse(overloaded(classOfHeaders(request.headers)));
  const text = await readBody(request, bodyBytesMax, reading).finally(() => reading.leave());
  const body = text.ok ? parseJson(text.value) : text;
  if (!body.ok) return body;
  const bulky = refuseBulkyOperation(queryOf(body.value), tokensMax);
  return bulky ? refuse(bulky) : body;
}

/** Answers operations over HTTP to whom it knows, as many at a time as go well. */
export function createGraphqlEndpoint(options: GraphqlEndpointOptions): Endpoint {
  const { answerOperation, identify, admission, resolvePersisted } = options;
  return async (request, response) => {
    const turnAway = (refusal: HttpRefusal): void => {
      request.resume();
      replyRefusal(response, refusal);
    };
    const guess = classOfHeaders(request.headers);
    // Who is sent away costs as little as can be: nothing is verified, read or parsed.
    if (!admission.hasRoom(guess)) return turnAway(overloaded(guess));
    const viewer = await identify(request.headers);
    if (!viewer.ok) return turnAway(viewer.refusal);
    const asked = await readAsked(request, viewer.value, options);
    const body = asked.ok ? resolvePersisted(asked.value) : asked;
    if (!body.ok) return turnAway(body.refusal);
    const workClass = guess === 'import' || request.method !== 'POST' ? guess : classOfText(queryOf(body.value));
    // A place is taken once all is read: a client that sends slowly keeps none.
    const place = admission.enter(workClass, viewer.value.subject);
    if (!place) return turnAway(overloaded(workClass));
    let isMissingSome = false;
    try {
      const asker = createAsker(viewer.value, response, () => (isMissingSome = true));
      await place.begins;
      if (asker.isAbandoned?.()) return;
      await answerOperation({ request, response, asker }, body.value);
    } finally {
      place.leave(workClass === 'query' && !isMissingSome);
    }
  };
}
