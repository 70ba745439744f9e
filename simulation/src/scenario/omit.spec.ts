import { expect, it } from '@jest/globals';
import { chooseByList, chooseBySeed } from '../choices.js';
import type { Command } from '../command.js';
import { omit } from './omit.js';

const command = (mutation: string, input: Command['input']): Command => ({
  service: 'people',
  mutation,
  input,
  copies: 1,
});
const first = command('createCourse', { requestId: 'course' });
const rows = command('importPeople', { rows: [{ row: 1 }, { row: 2 }] });
const last = command('defineMetric', { requestId: 'metric' });
const lanes = [[first, rows], [last]];

it('leaves nothing out under a seed', () => {
  expect(omit(chooseBySeed(1).of('omitted'), lanes)).toEqual(lanes);
});

it('leaves out whole commands and single rows, each at its own place', () => {
  const leaveOut = (...omitted: readonly number[]) => omit(chooseByList({ omitted }).of('omitted'), lanes);

  expect(leaveOut(1, 0, 1, 0, 0)).toEqual([[{ ...rows, input: { rows: [{ row: 2 }] } }], [last]]);
  expect(leaveOut(0, 0, 1, 1, 0)).toEqual([[first], [last]]);
  expect(leaveOut(0, 1, 0, 0, 1)).toEqual([[first]]);
});
