import { createIdentity } from '@holdfast/kernel';
import { scenarioInstallation } from '../worlds/singleProcess.js';
import { kinds, listPeople } from './company.js';
import { PAY_MARK, RAISE_MARK } from './things.js';
import type { ExpectedViewer } from './viewers.js';

export const people = listPeople(createIdentity(scenarioInstallation.namespace));
export const everybody = Object.entries(people);

/** What is said to nobody but who may see it: who somebody is, what somebody wrote, and who has read of somebody. */
export const personalTexts = everybody.flatMap(([, { marks }]) => [
  ...marks.name.slice(1),
  ...marks.career.slice(1),
  ...marks.readings,
]);

export const hrNumbers = everybody.map(([, { externalId }]) => externalId);

/** Figures about one person that no log needs; events may carry them. */
export const personalFigures = everybody.flatMap(([, { marks }]) => [
  ...marks.training.slice(1),
  ...marks.evidence,
  ...marks.risk,
]);

/** What somebody is or would be paid, and the thing that says so; events may carry them, no log needs them. */
export const pay = [...everybody.flatMap(([, { marks }]) => marks.pay), String(PAY_MARK), RAISE_MARK];

/** Which kinds of what is known of each person stand in these bytes. */
export const listShown = (bytes: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    everybody.flatMap(([name, { marks }]) => {
      const shown = kinds.filter((kind) => marks[kind].some((mark) => bytes.includes(mark)));
      return shown.length === 0 ? [] : [[name, shown]];
    }),
  );

export const inOrder = (sees: ExpectedViewer['sees']): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    everybody.flatMap(([name]) => {
      const seen = sees[name];
      return seen ? [[name, kinds.filter((kind) => seen.includes(kind))]] : [];
    }),
  );
