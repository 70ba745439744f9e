import { describe, expect, it } from '@jest/globals';
import { parseAnswer } from './parseAnswer.js';

const response = (status: number, body: unknown, retryAfter: string | null = null) => ({
  status,
  retryAfter,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const errorOf = (code: string) => ({ errors: [{ message: 'no', extensions: { code } }] });

describe('reading what answers at the address', () => {
  it.each([
    ['data', response(200, { data: { a: 1 } }), { kind: 'data', data: { a: 1 } }],
    ['data of which a part failed', response(200, { data: { a: 1, b: null }, errors: [{}] }), { kind: 'data' }],
    [
      'data of which nothing is left',
      response(200, { data: { a: null }, errors: [{}] }),
      { kind: 'fault', canRetry: true },
    ],
    ['a mistake of ours', response(400, errorOf('GRAPHQL_VALIDATION_FAILED')), { kind: 'fault', canRetry: false }],
    ['a fault of theirs', response(200, errorOf('INTERNAL_SERVER_ERROR')), { kind: 'fault', canRetry: true }],
    [
      'a service that cannot use its store',
      response(200, { data: { a: null }, ...errorOf('STORAGE_UNAVAILABLE') }),
      { kind: 'passingFault', reason: { key: 'serverFault' } },
    ],
    [
      'a service that does not answer, without what it says of request ids',
      response(200, {
        data: { a: null },
        errors: [{ message: 'same requestId', extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'people' } }],
      }),
      { kind: 'passingFault', reason: { key: 'serviceAway', holes: { service: 'people' } } },
    ],
    ['a gateway that ends', response(200, errorOf('SHUTTING_DOWN')), { kind: 'passingFault' }],
    ['a gateway with too much to do', response(200, errorOf('OVERLOADED')), { kind: 'passingFault' }],
    [
      'a gateway that cannot tell who asks',
      response(200, errorOf('IDENTITY_UNAVAILABLE')),
      { kind: 'passingFault', reason: { key: 'serverFault' } },
    ],
    ['no permission', response(200, errorOf('FORBIDDEN')), { kind: 'fault', canRetry: false }],
    ['no token', response(200, errorOf('UNAUTHENTICATED')), { kind: 'wrongAddress' }],
    ['no token, by HTTP', response(401, ''), { kind: 'wrongAddress' }],
    ['a full server', response(503, '', '2'), { kind: 'unavailable', retryAfterMs: 2_000 }],
    ['a gateway without a server', response(502, '<html>'), { kind: 'unavailable' }],
    ['a body that is too large', response(413, ''), { kind: 'tooLarge' }],
    ['a page of somebody else', response(200, '<html>'), { kind: 'wrongAddress', reason: { key: 'notAGraph' } }],
    ['a missing page', response(404, 'not found'), { kind: 'wrongAddress', reason: { key: 'notAGraph' } }],
  ])('tells %s', (_, given, answer) => {
    expect(parseAnswer(given)).toMatchObject(answer);
  });
});
