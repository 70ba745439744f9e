import { mongo } from 'mongoose';
import { expect, it } from '@jest/globals';
import { toFault, toOpenFault } from './faults.js';

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
