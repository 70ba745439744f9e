import { describe, expect, it } from '@jest/globals';
import type { Broker } from './broker.js';
import { untilListed } from './untilListed.js';

describe('topics that were just created', () => {
  it('are waited for until the brokers list all of them', async () => {
    const answers: unknown[] = [[], ['people'], ['people', 'learning'], ['never asked for']];
    const ask = (async () => answers.shift()) as Broker['ask'];

    await untilListed({ ask }, ['learning', 'people']);

    expect(answers).toEqual([['never asked for']]);
  });
});
