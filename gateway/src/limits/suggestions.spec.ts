import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Gateway } from '../module.js';
import { ask } from '../testing/ask.js';
import { behindProxy, createExampleGateway } from '../testing/exampleGateway.js';

// Misspelt on purpose. cspell:ignore studie questio skipp Studi Strin directio perio
const DEFINE_METRIC = 'mutation M($input: DefineMetricInput!) { defineMetric(input: $input) { __typename } }';
const METRIC = { requestId: 'r', key: 'k', name: 'n', unit: 'u', dimension: 'EFFICIENCY', periodRule: 'SUM' };

let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = createExampleGateway({}, { settings: behindProxy });
  ({ url } = await gateway.start());
});
afterAll(() => gateway.stop());

/** The mistake of each, and the name that it comes near to. */
const mistakes: readonly (readonly [what: string, operation: object, name: string])[] = [
  ['a field', { query: '{ studie { nodes { key } } }' }, 'studies'],
  ['a field of a thing', { query: '{ study(key: "a") { questio } }' }, 'question'],
  ['a field of another type', { query: '{ study(key: "a") { ... on Metric { uni } } }' }, 'unit'],
  ['an argument', { query: '{ studies(firs: 1) { nodes { key } } }' }, '"first"'],
  ['a directive', { query: '{ study(key: "a") @skipp(if: true) { key } }' }, '"@skip"'],
  ['a type', { query: '{ study(key: "a") { ... on Studi { key } } }' }, '"Study"'],
  ['the type of a variable', { query: 'query Q($v: Strin) { study(key: $v) { key } }' }, '"String"'],
  [
    'an enum value',
    { query: 'mutation { defineMetric(input: { direction: HIGHER_IS_BETTE }) { __typename } }' },
    'HIGHER_IS_BETTER',
  ],
  [
    'an input field',
    { query: 'mutation { defineMetric(input: { directio: HIGHER_IS_BETTER }) { __typename } }' },
    '"direction"',
  ],
  [
    'an enum value of a variable',
    { query: DEFINE_METRIC, variables: { input: { ...METRIC, direction: 'HIGHER_IS_BETTE' } } },
    'HIGHER_IS_BETTER',
  ],
  [
    'an input field of a variable',
    { query: DEFINE_METRIC, variables: { input: { ...METRIC, direction: 'HIGHER_IS_BETTER', perioRule: 'SUM' } } },
    'periodRule',
  ],
];

describe('with introspection off, a mistake in', () => {
  it.each(mistakes)(
    '%s is told without a name that it comes near to, new and known',
    async (_what, operation, name) => {
      for (const language of ['en', 'zh-CN', 'en']) {
        const headers = { 'accept-language': language };
        const { status, text } = await ask(url, { body: JSON.stringify(operation), headers });
        expect(status).toBe(400);
        expect(text).not.toMatch(/did you mean|or use an? inline fragment/i);
        expect(text).not.toContain(name.replaceAll('"', '\\"'));
      }
    },
  );
});
