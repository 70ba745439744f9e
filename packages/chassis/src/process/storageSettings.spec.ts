import { describe, expect, it } from '@jest/globals';
import { serviceEnvironment } from '../testing/serviceEnvironment.js';
import { processSettings } from './processSettings.js';
import { readSettings } from './settings.js';

const read = (environment: NodeJS.ProcessEnv) =>
  readSettings(processSettings(4001), { ...serviceEnvironment, ...environment });

describe('the addresses of brokers', () => {
  it('are names or addresses with a port', () => {
    const { HOLDFAST_KAFKA_BROKERS: brokers } = read({ HOLDFAST_KAFKA_BROKERS: 'broker-0.kafka:9092, 10.0.0.7:65535' });

    expect(brokers).toEqual(['broker-0.kafka:9092', '10.0.0.7:65535']);
  });

  it.each([
    'a:b',
    'broker',
    'broker:',
    ':9092',
    'broker:0',
    'broker:65536',
    'kafka://broker:9092',
    'good:9092,bad',
    '[::1]:9092',
  ])('are refused before anything is opened when one has no port that can be: %s', (brokers) => {
    expect(() => read({ HOLDFAST_KAFKA_BROKERS: brokers })).toThrow('HOLDFAST_KAFKA_BROKERS: must be host:port');
  });
});

it('a time zone that is empty is refused, because the machine would choose one', () => {
  expect(() => read({ HOLDFAST_TIME_ZONE: '' })).toThrow('HOLDFAST_TIME_ZONE: must be an IANA time zone');
});

describe('a service as a process of its own', () => {
  it.each([
    ['HOLDFAST_STORE', 'mongo'],
    ['HOLDFAST_JOURNAL', 'kafka'],
  ])(
    'is refused with what processes cannot share, since it would take the events of the others away: %s',
    (name, value) => {
      const refused = `${name}: must be ${value} for a process of its own`;
      expect(() => read({ [name]: 'sqlite' })).toThrow(refused);
      expect(() => read({ [name]: undefined })).toThrow(refused);
    },
  );

  it('is told of everything at once that would be left out without a word', () => {
    const environment = {
      HOLDFAST_KAFKA_USERNAME: 'ann',
      HOLDFAST_KAFKA_TLS_CA_FILE: 'ca.pem',
      HOLDFAST_STORE: 'sqlite',
    };
    expect(() => read(environment)).toThrow(
      expect.objectContaining({
        mistakes: expect.arrayContaining([
          'HOLDFAST_KAFKA_SASL_MECHANISM: is needed because HOLDFAST_KAFKA_USERNAME is set',
          'HOLDFAST_KAFKA_TLS: must be true because HOLDFAST_KAFKA_TLS_CA_FILE is set',
          expect.stringMatching(/^HOLDFAST_STORE: must be mongo/),
        ]),
      }),
    );
  });
});
