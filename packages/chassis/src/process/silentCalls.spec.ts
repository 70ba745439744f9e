import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { createSilentCalls, type SilentCalls } from './silentCalls.js';

let told: string[];
let calls: SilentCalls<string>;

beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  calls = createSilentCalls(10_000, (kind) => told.push(kind));
});
afterEach(() => {
  jest.useRealTimers();
});

it('tells of a call that is not answered for so long, and of none that is', () => {
  calls.begin('silent');
  const end = calls.begin('answered');
  jest.advanceTimersByTime(9_000);
  end();
  expect(told).toEqual([]);
  jest.advanceTimersByTime(2_000);
  expect(told).toEqual(['silent']);
});

it('tells of each call once, in the order in which they began', () => {
  calls.begin('first');
  jest.advanceTimersByTime(2_000);
  calls.begin('second');
  jest.advanceTimersByTime(60_000);
  expect(told).toEqual(['first', 'second']);
});

it('needs no timer while there are no calls, and looks again when there are', () => {
  calls.begin('answered')();
  jest.advanceTimersByTime(1_000);
  expect(jest.getTimerCount()).toBe(0);
  calls.begin('silent');
  jest.advanceTimersByTime(11_000);
  expect(told).toEqual(['silent']);
});
