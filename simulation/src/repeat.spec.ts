import { describe, expect, it } from '@jest/globals';
import { chooseByList } from './choices.js';
import type { Command } from './command.js';
import { drawLateRepeats, drawRepetition, toOtherInput } from './repeat.js';

const choose = (...repeats: readonly number[]) => chooseByList({ repeats }).of('repeats');
const course: Command = {
  service: 'learning',
  mutation: 'createCourse',
  input: { requestId: 'course', key: 'selling', title: 'Selling' },
  copies: 5,
};
const rows: Command = { service: 'people', mutation: 'importPeople', input: { rows: [{ row: 1 }] }, copies: 2 };

describe('a command that was acknowledged', () => {
  it('is left alone, sent again, or followed by another one under its id', () => {
    const choices = choose(0, 1, 2);

    expect([1, 2, 3].map(() => drawRepetition(choices))).toEqual(['none', 'again', 'otherInput']);
  });

  it('has another one under its id only when it has an id', () => {
    expect(toOtherInput(course)).toEqual({
      ...course,
      input: { requestId: 'course', key: 'selling', title: 'another title' },
      copies: 1,
    });
    expect(toOtherInput(rows)).toBeUndefined();
  });

  it('is sent once more when it is long forgotten, if it has an id', () => {
    expect(drawLateRepeats(choose(1), [rows, course])).toEqual([{ ...course, copies: 1 }]);
    expect(drawLateRepeats(choose(0), [course])).toEqual([]);
  });
});
