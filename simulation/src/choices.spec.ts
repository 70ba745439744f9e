import { describe, expect, it } from '@jest/globals';
import { chooseByList, chooseBySeed, type Story } from './choices.js';

const drawSome = (story: Story): readonly number[] =>
  Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? story.of('plan').below(10) : story.of('fate').rarely(5, 3)));

describe('choices', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(drawSome(chooseBySeed(1))).toEqual(drawSome(chooseBySeed(1)));
    expect(drawSome(chooseBySeed(1))).not.toEqual(drawSome(chooseBySeed(2)));
  });

  it('replay from their lists, and are calm behind their ends', () => {
    const first = chooseBySeed(3);
    const drawn = drawSome(first);

    expect(drawSome(chooseByList(first.made()))).toEqual(drawn);
    expect(drawSome(chooseByList({ fate: [3] }))).toEqual([0, 3, ...Array.from({ length: 98 }, () => 0)]);
  });

  it('of one thread are the same whatever is chosen in another', () => {
    const more = chooseBySeed(4);
    more.of('fate').below(7);

    const draw = (story: Story) => [1, 2, 3].map(() => story.of('turns').below(1000));
    expect(draw(more)).toEqual(draw(chooseBySeed(4)));
  });
});
