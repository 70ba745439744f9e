import { expect, it } from '@jest/globals';
import { createAside } from './aside.js';

it('gives back what was laid aside when its time has come, and nothing that was forgotten', () => {
  const aside = createAside<string>();
  aside.lay('soon', 5);
  aside.lay('late', 9);
  aside.lay('dead', 5);
  aside.forget((call) => call === 'dead');

  expect(aside.takeBack(4)).toEqual([]);
  expect(aside.takeBack(5)).toEqual(['soon']);
  expect(aside.isEmpty()).toBe(false);
  expect(aside.takeAllBack()).toEqual(['late']);
  expect(aside.isEmpty()).toBe(true);
});
