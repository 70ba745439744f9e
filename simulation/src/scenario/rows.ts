import type { Choices } from '../choices.js';
import type { Command } from '../command.js';
import { quarter, type Lane, type Send } from './lane.js';

type Row = Readonly<Record<string, string>>;
/** Instants at which rows were known; of two about one thing the later one wins, whichever comes first. */
function createKnownAt(): () => string {
  let minute = 0;
  return () => {
    minute++;
    return new Date(Date.UTC(2026, 0, 5, 0, minute)).toISOString();
  };
}

/** Cuts rows into mutations of a few rows, each sent by a client of its own. */
function toLanes(
  choices: Choices,
  rows: readonly Row[],
  toCommand: (rows: readonly Row[]) => Command,
): readonly Lane[] {
  const rest = rows.map((row, at) => ({ row: at + 1, ...row }));
  const lanes: Lane[] = [];
  while (rest.length > 0) lanes.push([toCommand(rest.splice(0, 1 + choices.below(6)) as unknown as readonly Row[])]);
  return lanes;
}

/** Rows in an order of the seed's choice. */
function shuffle(choices: Choices, rows: readonly Row[]): readonly Row[] {
  const rest = [...rows];
  return rows.flatMap(() => rest.splice(choices.below(rest.length), 1));
}

function drawObservations(choices: Choices, people: readonly string[], knownAt: () => string): readonly Row[] {
  return people.flatMap((person) =>
    [quarter.baseline, quarter.outcome].flatMap((period, at) => {
      const times = 1 + choices.below(3);
      return Array.from({ length: times }, () => ({
        ...{ person, metric: 'sales', ...period },
        value: choices.below(12) === 11 ? '' : `${90 + at * 8 + choices.below(30)}.5`,
        recordedAt: knownAt(),
      }));
    }),
  );
}

function drawEnrollments(choices: Choices, people: readonly string[], knownAt: () => string): readonly Row[] {
  return people.flatMap((person) => {
    const spring = { person, cohort: 'selling-spring' };
    const story = choices.below(4);
    if (story === 3) return [];
    const enrolled = { ...spring, enrolledOn: '2025-04-01', recordedAt: knownAt() };
    const score = String(40 + choices.below(60));
    const done = { ...spring, completedOn: '2025-06-30', score, recordedAt: knownAt() };
    const again = { ...spring, score: '75', recordedAt: knownAt() };
    const now = { person, cohort: 'selling-now', enrolledOn: '2026-03-02', recordedAt: knownAt() };
    return [enrolled, ...(story > 0 ? [done] : []), ...(story > 1 ? [again, now] : [])];
  });
}

const drawPeople = (choices: Choices, people: readonly string[], knownAt: () => string): readonly Row[] =>
  people.flatMap((externalId) => {
    const unit = (orgUnit: string): Row => ({ externalId, orgUnit, recordedAt: knownAt() });
    const moves = choices.below(3) === 2;
    const named = { externalId, displayName: `Person ${externalId}`, startedOn: '2024-01-01', recordedAt: knownAt() };
    return [named, unit(moves ? 'east' : 'west'), ...(moves ? [unit('west/store-1')] : [])];
  });

const drawActivity = (choices: Choices, people: readonly string[], day: string): readonly Row[] =>
  people.flatMap((person) =>
    Array.from({ length: choices.below(3) }, (_, at) => ({
      ...{ eventId: `${day}-${person}-${at}`, person, cohort: 'selling-spring', verb: 'completed' },
      ...{ object: `unit-${at}`, at: `${day}T0${at + 2}:00:00Z`, count: '1', seconds: String(60 * (at + 1)) },
    })),
  );

/** Values of one person and period, none of which says when it was known: the one that came last stands. */
export const planUndated = ([person = '']: readonly string[]): Lane =>
  ['11.5', '12.5', '13.5'].map((value) => ({
    service: 'outcomes',
    mutation: 'importObservations',
    input: { rows: [{ row: 1, person, metric: 'sales', from: '2025-04-01', to: '2025-06-30', value }] },
    copies: 2,
  }));

/** Draws the rows of the four imports, cut and shuffled. */
export function planRows(choices: Choices, send: Send, people: readonly string[]) {
  const knownAt = createKnownAt();
  const spread = (
    service: Command['service'],
    mutation: string,
    rows: readonly Row[],
    more: Readonly<Record<string, unknown>> = {},
  ): readonly Lane[] =>
    toLanes(choices, shuffle(choices, rows), (part) => send(service, mutation, { rows: part, ...more }));
  const activity = (rows: readonly Row[]): readonly Lane[] =>
    spread('learning', 'importActivity', rows, { source: 'lms' });
  const loop = [
    ...spread('people', 'importPeople', drawPeople(choices, people, knownAt)),
    ...spread('learning', 'importEnrollments', drawEnrollments(choices, people, knownAt)),
    ...spread('outcomes', 'importObservations', drawObservations(choices, people, knownAt)),
  ];
  // One row each: what a reversal leaves behind depends on what was known in between, and rightly so.
  const corrected = people.filter(() => choices.below(2) === 1);
  const correction = (person: string): Row => ({
    ...{ person, metric: 'sales', ...quarter.outcome },
    ...{ value: `${80 + choices.below(60)}.25`, recordedAt: knownAt() },
  });
  return {
    loop,
    corrections: spread('outcomes', 'importObservations', corrected.map(correction)),
    late: activity(drawActivity(choices, people, '2026-03-12')),
  };
}
