import type { Choices } from '../choices.js';
import type { Command } from '../command.js';
import { toCohort } from './cohort.js';
import { drawCopies, type Lane, type Send } from './lane.js';

/** What only the passing of days brings about. */
export interface Timed {
  readonly setup: Lane;
  readonly loop: readonly Lane[];
  /** What comes in on the day on which things fall due: it shows that they were otherwise after all. */
  readonly busy: readonly Lane[];
}

const knownAt = (minute: number): string => new Date(Date.UTC(2026, 0, 7, 0, minute)).toISOString();

/** Cohorts that begin, and completions whose risk windows open or close, while the days of silence pass. */
const STORIES: readonly Readonly<Record<string, string>>[] = [
  { cohort: 'selling-soon', enrolledOn: '2026-03-05' },
  { cohort: 'selling-winter', enrolledOn: '2025-09-01', completedOn: '2025-12-15' },
  { cohort: 'selling-winter', enrolledOn: '2025-09-01', completedOn: '2025-09-14' },
];

/** To so many people nothing of it happens, for each to whom one of these does. */
const CALM = 5;
/** The day on which most of it falls due. */
export const BUSY_DAY = '2026-03-15';

const COHORTS: Lane = [
  toCohort('selling-soon', '2026-03-12', '2026-04-30'),
  toCohort('selling-winter', '2025-09-01', '2025-12-31'),
].map((input) => ({ service: 'learning', mutation: 'scheduleCohort', input, copies: 1 }));

const importOf = (send: Send, mutation: string, row: object, more = {}): Command =>
  send('learning', mutation, { rows: [{ row: 1, ...row }], ...more });

/** What comes in on the busy day, about what falls due on the same day. */
function planBusy(send: Send, person: string, story: Readonly<Record<string, string>>, known: string): Command {
  if (story['completedOn'] !== undefined)
    return importOf(send, 'importEnrollments', { person, ...story, completedOn: '2025-12-16', recordedAt: known });
  const activity = { eventId: `timed-${person}`, person, cohort: 'selling-soon', verb: 'completed', object: 'unit' };
  const row = { ...activity, at: '2026-03-13T02:00:00Z', count: '1', seconds: '60' };
  return importOf(send, 'importActivity', row, { source: 'lms' });
}

/** Draws for each person whether something falls due. */
export function planTimed(choices: Choices, people: readonly string[]): Timed {
  const send: Send = (service, mutation, input) => ({ service, mutation, input, copies: drawCopies(choices) });
  const loop: Lane[] = [];
  const busy: Lane[] = [];
  for (const [at, person] of people.entries()) {
    const story = STORIES[choices.below(CALM + STORIES.length) - CALM];
    if (!story) continue;
    loop.push([importOf(send, 'importEnrollments', { person, ...story, recordedAt: knownAt(at) })]);
    if (choices.below(3) > 0) busy.push([planBusy(send, person, story, knownAt(at + people.length))]);
  }
  return { setup: loop.length > 0 ? COHORTS : [], loop, busy };
}
