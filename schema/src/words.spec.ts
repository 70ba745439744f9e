import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemTypes, sentenceKeys } from '@holdfast/kernel';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { apiSdl } from './generated/api.js';

/** They have a sentence for each reason, not one for their type. */
const OF_REASONS = ['Busy', 'InvalidInput'];

const ROOT = join(import.meta.dirname, '..', '..');
const ROOMS = [
  'packages/chassis',
  'packages/kernel',
  'gateway',
  ...readdirSync(join(ROOT, 'services')).map((name) => `services/${name}`),
];

/** The text of everything that may say a sentence to a client. */
const sources = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.spec\.ts$|generated|testing|words.(?:en|zhCn)/.test(name))
    .map((name) => ({ name, text: readFileSync(join(ROOT, room, 'src', name), 'utf8') })),
);

/** An error whose text is not handed on, or a message with a text of its own, be it one of several. */
const LOOSE =
  /new GraphQLError\((?!\s*(?:\w+\.)?message\b)|\bmessage(?::| =)(?!\s*(?:say\(|string\b|unknown\b))[^,;}]*['"`]/;

describe('the words that clients read', () => {
  it('are there for every problem of the graph, and for no other', () => {
    const schema = buildSchema(apiSdl, { assumeValidSDL: true });
    const problem = schema.getType('Problem');
    const named = Object.values(schema.getTypeMap())
      .filter((type) => 'getInterfaces' in type && type.getInterfaces().some((each) => each === problem))
      .map(({ name }) => name)
      .filter((name) => !OF_REASONS.includes(name));
    expect([...problemTypes].sort()).toEqual(named.sort());
  });

  it('are all said somewhere', () => {
    const all = sources.map(({ text }) => text).join('\n');
    expect(sentenceKeys.filter((key) => !all.includes(`'${key}'`))).toEqual([]);
  });

  it('stand in the catalogs alone', () => {
    expect(sources.filter(({ text }) => LOOSE.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ["new GraphQLError('Nothing is here.')"],
    ['new GraphQLError(\n    `${count} errors`,\n    { extensions },\n  )'],
    ["new GraphQLError(count === 1 ? 'One error.' : 'Errors.')"],
    ['new GraphQLError(TEXT, { extensions })'],
    ["{ code, message: 'Nothing is here.' }"],
    ["{ code, message: isOne(count) ? 'One error.' : 'Errors.' }"],
    ['const message = isOne\n  ? `One error of ${name}.`\n  : name;'],
  ])('would be found elsewhere: %j', (text) => {
    expect(text).toMatch(LOOSE);
  });

  it.each([
    ['new GraphQLError(error.message, { path, extensions })'],
    ["{ message: say(said, 'en'), said }"],
    ["(message: string, code = 'BAD_REQUEST') => message"],
  ])('are not taken for what only carries them: %j', (text) => {
    expect(text).not.toMatch(LOOSE);
  });
});
