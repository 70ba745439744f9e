import { mongo, MongooseError } from 'mongoose';
import { expect, it } from '@jest/globals';
import { toFault, toOpenFault } from './faults.js';

/** What mongoose throws when no server of those that the driver knows can be used. */
function toSelectionError(message: string, types: readonly string[]): Error {
  const servers = new Map(types.map((type, at) => [`host${at}:27017`, { type }]));
  return Object.assign(new MongooseError(message), { reason: { servers } });
}
const TIMED_OUT = 'Server selection timed out after 5000 ms';
const NO_PRIMARY = 'its servers answer, and none is a primary that can be used (replicaSet of MONGO_ADDRESS';

const at = (error: unknown): string => toOpenFault('host/holdfast_people', 'MONGO_ADDRESS', error).message;

it.each<[string, Error, string]>([
  [
    'wrong credentials',
    new mongo.MongoServerError({ message: 'Authentication failed.', code: 18 }),
    'the user or the password of MONGO_ADDRESS is refused',
  ],
  [
    'a certificate of somebody else',
    new mongo.MongoNetworkError('self-signed certificate in certificate chain'),
    'tlsCAFile of MONGO_ADDRESS',
  ],
  [
    'a server that wants a certificate of ours',
    new mongo.MongoNetworkError('SSL routines:ssl3_read_bytes:tlsv13 alert certificate required'),
    'tlsCertificateKeyFile of MONGO_ADDRESS',
  ],
  [
    'a server that does not trust ours',
    new mongo.MongoNetworkError('SSL routines:ssl3_read_bytes:tlsv1 alert unknown ca'),
    'tlsCertificateKeyFile of MONGO_ADDRESS',
  ],
  ['servers of which none is a primary', toSelectionError(TIMED_OUT, ['RSSecondary', 'Unknown']), NO_PRIMARY],
  [
    'a primary that cannot be reached, while another answers',
    toSelectionError('connect ECONNREFUSED 127.0.0.1:27017', ['Unknown', 'RSSecondary']),
    NO_PRIMARY,
  ],
  ['servers of another replica set', toSelectionError(TIMED_OUT, []), NO_PRIMARY],
  [
    'servers of which none answers',
    toSelectionError(TIMED_OUT, ['Unknown', 'Unknown']),
    'does it expect tls, or none?',
  ],
  [
    'servers of which none can be reached',
    toSelectionError('connect ECONNREFUSED 127.0.0.1:27017', ['Unknown', 'PossiblePrimary']),
    'its server cannot be reached (MONGO_ADDRESS)',
  ],
  ['a server without TLS', new mongo.MongoNetworkError('SSL routines: wrong version number'), 'tls of MONGO_ADDRESS'],
])('names the part of the address that is to blame for %s', (_, error, part) => {
  expect(at(error)).toContain(`The store host/holdfast_people cannot be opened: `);
  expect(at(error)).toContain(part);
  expect(at(error)).toContain(error.message);
});

it('names the address whose user may not do what it is asked for', () => {
  const error = new mongo.MongoServerError({ message: 'command listCollections requires authentication', code: 13 });

  expect(toFault('host/holdfast_people', 'MONGO_ADDRESS', error)).toHaveProperty(
    'message',
    'The store host/holdfast_people failed: the user of MONGO_ADDRESS may not use it, or none is named: ' +
      'command listCollections requires authentication',
  );
});
