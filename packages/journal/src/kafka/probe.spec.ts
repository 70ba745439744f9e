import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { createTroubles, type Troubles } from '../troubles.js';
import { startProbe } from './probe.js';

const silence = (): void => undefined;

let troubles: Troubles;
let answer: () => void;
let stop: () => void;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
  troubles = createTroubles({ debug: silence, info: silence, warn: silence, error: silence });
  const ask = <Value>(): Promise<Value> => new Promise((resolve) => (answer = () => resolve(undefined as Value)));
  stop = startProbe({ ask }, troubles, silence);
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
