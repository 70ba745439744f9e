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
