import { describe, expect, it } from '@jest/globals';
import { readSettings } from '@holdfast/chassis';
import { gatewayProcessSettings, gatewaySettings } from './config.js';

describe('the settings of a gateway', () => {
  it('have defaults that are safe', () => {
    expect(readSettings(gatewaySettings, {})).toEqual({
      HOLDFAST_GATEWAY_PORT: 4000,
      HOLDFAST_GATEWAY_HOST: '127.0.0.1',
      HOLDFAST_GATEWAY_ALLOWED_HOSTS: [],
      HOLDFAST_GATEWAY_DEV: false,
      HOLDFAST_GATEWAY_UNSAFE_NO_IDENTITY: false,
      HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: 10_000,
      HOLDFAST_GATEWAY_MUTATION_TIMEOUT_MS: 30_000,
      HOLDFAST_GATEWAY_DRAIN_TIMEOUT_MS: 10_000,
    });
  });

  it('refuse an address that others can reach, unless that is said to be unsafe', () => {
    const open = { HOLDFAST_GATEWAY_HOST: '0.0.0.0' };
    expect(() => readSettings(gatewaySettings, open)).toThrow(/HOLDFAST_GATEWAY_HOST: must be loopback/);
    expect(readSettings(gatewaySettings, { ...open, HOLDFAST_GATEWAY_UNSAFE_NO_IDENTITY: 'true' })).toMatchObject({
      HOLDFAST_GATEWAY_HOST: '0.0.0.0',
    });
  });

  it('are refused with every mistake at once', () => {
    const wrong = {
      HOLDFAST_GATEWAY_PORT: 'http',
      HOLDFAST_GATEWAY_HOST: '0.0.0.0',
      HOLDFAST_GATEWAY_DEV: 'yes',
      HOLDFAST_GATEWAY_QUERY_TIMEOUT_MS: '7',
      HOLDFAST_GATEWAY_PEOPLE_URL: 'people',
    };
    const read = () => readSettings(gatewayProcessSettings, wrong);
    for (const name of Object.keys(wrong)) expect(read).toThrow(new RegExp(`${name}: `));
  });

  it('take a list of hosts with commas', () => {
    const settings = readSettings(gatewaySettings, { HOLDFAST_GATEWAY_ALLOWED_HOSTS: ' a.example , b.example:8443,' });
    expect(settings.HOLDFAST_GATEWAY_ALLOWED_HOSTS).toEqual(['a.example', 'b.example:8443']);
  });
});
