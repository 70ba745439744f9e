import { describe, expect, it } from '@jest/globals';
import { listDeprecations } from './listDeprecations.js';
import { toDeprecations } from './toDeprecations.js';

const reason = 'Use `displayName`. Removed after 2027-03-31.';
const sdl = `type Person { id: ID! nick(long: Boolean @deprecated): String @deprecated(reason: "${reason}") }`;

describe('what is on its way out', () => {
  it('is listed by where it stands', () => {
    expect(listDeprecations(sdl)).toEqual([
      { coordinate: 'Person.nick', reason },
      { coordinate: 'Person.nick.long', reason: '' },
    ]);
  });

  it('is told to clients, and so is that nothing is', () => {
    expect(toDeprecations(sdl).content).toContain(`| \`Person.nick\` | ${reason} |`);
    expect(toDeprecations('type Person { id: ID! }').content).toContain('Nothing is marked at present.');
  });
});
