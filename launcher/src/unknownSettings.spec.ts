import { expect, it } from '@jest/globals';
import { texts } from './texts.js';
import { listUnknownSettings } from './unknownSettings.js';

it('names variables that nobody reads, with the setting that was meant', () => {
  const environment = {
    HOLDFAST_DATADIR: 'd',
    HOLDFAST_PAYROLL: 'x',
    HOLDFAST_DATA_DIR: 'd',
    HOLDFAST_PORT: '1',
    HOLDFAST_GATEWAY_PEOPLE_URL: 'http://localhost:1',
    HOLDFAST_TOKEN: 't',
    PATH: '/bin',
  };
  const unknown = listUnknownSettings(environment);
  expect(unknown).toEqual([
    { name: 'HOLDFAST_DATADIR', nearest: 'HOLDFAST_DATA_DIR' },
    { name: 'HOLDFAST_PAYROLL', nearest: undefined },
  ]);
  expect(unknown.map((each) => texts.en.unknownSetting(each))).toEqual([
    'The variable HOLDFAST_DATADIR is no setting and changes nothing; did you mean HOLDFAST_DATA_DIR?',
    'The variable HOLDFAST_PAYROLL is no setting and changes nothing; --help lists the settings.',
  ]);
});
