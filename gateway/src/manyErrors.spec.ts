import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createErrorList, limitErrors } from './execution/errorList.js';
import { GraphQLError } from 'graphql';
import type { Gateway } from './module.js';
import { ask, askGraph } from './testing/ask.js';
import { createExampleGateway, createExampleSubgraph, createExampleTransports } from './testing/exampleGateway.js';
import { createInProcessTransport } from './transport/inProcess.js';

const failing = () => {
  throw new Error('a fault with a secret');
};

describe('an answer with many errors', () => {
  let gateway: Gateway;
  let url: string;

  beforeAll(async () => {
    const learning = createExampleSubgraph('learning', { Person: { enrollments: failing } });
    const transports = createExampleTransports({ learning: createInProcessTransport('learning', learning) });
    gateway = createExampleGateway({}, { transports });
    ({ url } = await gateway.start());
  });
  afterAll(() => gateway.stop());

  const askPeople = (first: number) =>
    askGraph(url, `{ people(first: ${first}) { nodes { externalId enrollments { nodes { status } } } } }`);

  it.each(['new', 'known'])('has twenty of them and says how many are left out, when the operation is %s', async () => {
    const { data, errors } = await askPeople(57);
    expect((data as { people: { nodes: unknown[] } }).people.nodes).toHaveLength(57);
    expect(errors).toHaveLength(21);
    expect(errors[0]).toMatchObject({ path: ['people', 'nodes', 0, 'enrollments'] });
    expect(errors[20]).toEqual({
      message: '37 more errors are left out of this answer.',
      extensions: { code: 'ERRORS_LEFT_OUT', count: 37 },
    });
  });

  it('has all of twenty', async () => {
    expect((await askPeople(20)).errors).toHaveLength(20);
    const { errors } = await askPeople(21);
    expect([errors.length, errors[20]?.['message']]).toEqual([21, 'One more error is left out of this answer.']);
  });

  it('has no more for variables that do not fit', async () => {
    const query = 'mutation M($input: ImportPeopleInput!) { importPeople(input: $input) { __typename } }';
    const rows = Array.from({ length: 100 }, () => ({ row: 'seven' }));
    const body = JSON.stringify({ query, variables: { input: { rows } } });
    const { status, text } = await ask(url, { body });
    expect(status).toBe(400);
    expect((JSON.parse(text) as { errors: unknown[] }).errors.length).toBeLessThanOrEqual(21);
  });

  it.each([
    [
      'is looked at by its service',
      'mutation M($input: ImportPeopleInput!) { importPeople(input: $input) { __typename } }',
    ],
    [
      'is looked at here',
      'mutation M($input: ImportPeopleInput!, $on: Boolean = true) { importPeople(input: $input) { __typename @include(if: $on) } }',
    ],
  ])('says little of variables that do not fit, new and known, when the operation %s', async (_, query) => {
    const unknown = Object.fromEntries(Array.from({ length: 5_000 }, (_value, n) => [`x${n}`, 'a secret']));
    const answerTo = (input: object) => ask(url, { body: JSON.stringify({ query, variables: { input } }) });
    const refused = await answerTo({ rows: [], ...unknown });
    const taken = await answerTo({ rows: [] });
    const again = await answerTo({ rows: [], ...unknown });
    expect(taken.text.trimEnd()).toBe('{"data":{"importPeople":{"__typename":"ImportReport"}}}');
    for (const { status, text } of [refused, again]) {
      const { errors } = JSON.parse(text) as { readonly errors: readonly { readonly message: string }[] };
      expect([status, errors.length, text.includes('secret')]).toEqual([400, 20, false]);
      expect(errors[0]).toMatchObject({
        message: 'The variable $input.x0 is not known: the type ImportPeopleInput has no such field.',
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  it('of validation ends early', async () => {
    const { errors } = await askGraph(url, `{ ${'nothing '.repeat(500)} }`);
    expect(errors.length).toBeLessThanOrEqual(21);
  });
});

describe('a list of errors', () => {
  it('does not make what it leaves out', () => {
    const list = createErrorList();
    let made = 0;
    for (let count = 0; count < 1_000; count++)
      list.add(() => {
        made += 1;
        return new GraphQLError('x');
      });
    expect([made, list.toAnswer()?.length]).toEqual([20, 21]);
    expect(createErrorList().toAnswer()).toBeUndefined();
  });

  it('that somebody else made is cut too', () => {
    const errors = Array.from({ length: 50 }, () => new GraphQLError('x'));
    expect(limitErrors(errors)?.at(-1)?.extensions).toEqual({ code: 'ERRORS_LEFT_OUT', count: 30 });
    expect(limitErrors(errors.slice(0, 20))).toHaveLength(20);
    expect(limitErrors(undefined)).toBeUndefined();
  });
});
