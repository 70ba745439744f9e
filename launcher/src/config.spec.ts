import { InvalidSettings, readSettings } from '@holdfast/chassis';
import { describe, expect, it } from '@jest/globals';
import { launcherSettings, listSettings } from './config.js';

const mistakesOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readSettings(launcherSettings, environment);
    return [];
  } catch (fault) {
    return fault instanceof InvalidSettings ? fault.mistakes : [String(fault)];
  }
};

describe('the settings', () => {
  it('need nothing', () => {
    expect(mistakesOf({})).toEqual([]);
  });

  it('report every mistake at once, each with the name of its variable', () => {
    const mistakes = mistakesOf({
      HOLDFAST_GATEWAY_PORT: '99999',
      HOLDFAST_TIME_ZONE: 'Mars',
      HOLDFAST_LOG_LEVEL: 'loud',
    });
    expect(mistakes.map((mistake) => mistake.split(':')[0]).sort()).toEqual([
      'HOLDFAST_GATEWAY_PORT',
      'HOLDFAST_LOG_LEVEL',
      'HOLDFAST_TIME_ZONE',
    ]);
  });

  it('refuse an address that others reach', () => {
    expect(mistakesOf({ HOLDFAST_GATEWAY_HOST: '0.0.0.0' })).toHaveLength(1);
    const issuer = { HOLDFAST_OIDC_ISSUER: 'https://login.example', HOLDFAST_OIDC_AUDIENCE: 'holdfast' };
    expect(mistakesOf({ HOLDFAST_GATEWAY_HOST: '0.0.0.0', ...issuer })).toEqual([]);
  });

  it('all say what they are for', () => {
    expect(listSettings().filter(({ description }) => description === '')).toEqual([]);
  });
});
