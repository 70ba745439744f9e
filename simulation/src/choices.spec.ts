import { describe, expect, it } from '@jest/globals';
import { chooseByList, chooseBySeed, type Choices } from './choices.js';

const drawSome = (choices: Choices): readonly number[] =>
  Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? choices.below(10) : choices.rarely(5, 3)));

describe('choices', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(drawSome(chooseBySeed(1))).toEqual(drawSome(chooseBySeed(1)));
    expect(drawSome(chooseBySeed(1))).not.toEqual(drawSome(chooseBySeed(2)));
  });

  it('replay from their list, and are calm behind its end', () => {
    const first = chooseBySeed(3);
    const drawn = drawSome(first);

    expect(drawSome(chooseByList(first.made))).toEqual(drawn);
    expect(drawSome(chooseByList([7]))).toEqual([7, ...Array.from({ length: 99 }, () => 0)]);
  });
});
