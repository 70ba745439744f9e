import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createTroubles, type Troubles } from '../troubles.js';
import { startProbe } from './probe.js';

const silence = (): void => undefined;

let troubles: Troubles;
let answer: () => void;
let fail: () => void;
let answers: number;
let stop: () => void;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  troubles = createTroubles({ debug: silence, info: silence, warn: silence, error: silence });
  const ask = <Value>(): Promise<Value> =>
    new Promise((resolve, reject) => {
      answer = () => resolve(undefined as Value);
      fail = () => reject(new Error('The connection is closed.'));
    });
  answers = 0;
  stop = startProbe({ ask }, troubles, () => (answers += 1));
});
afterEach(() => {
  stop();
  jest.useRealTimers();
});

it('brokers that take a question and do not answer are told of before they are given up', async () => {
  await jest.advanceTimersByTimeAsync(14_000);
  expect(troubles.describe()).toBeUndefined();

  await jest.advanceTimersByTimeAsync(2_000);
  expect(troubles.describe()).toBe('Kafka does not answer.');

  answer();
  await jest.advanceTimersByTimeAsync(0);
  expect(troubles.describe()).toBeUndefined();
});

describe('a question that is open when nobody asks any more', () => {
  beforeEach(async () => {
    await jest.advanceTimersByTimeAsync(5_000);
    stop();
  });

  it('tells of no trouble when it comes to nothing', async () => {
    fail();
    await jest.advanceTimersByTimeAsync(0);
    expect(troubles.describe()).toBeUndefined();
  });

  it('tells of no trouble when it takes long', async () => {
    await jest.advanceTimersByTimeAsync(60_000);
    expect(troubles.describe()).toBeUndefined();
  });

  it('says nothing when it is answered', async () => {
    answer();
    await jest.advanceTimersByTimeAsync(0);
    expect(answers).toBe(0);
  });
});
