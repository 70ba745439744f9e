import type { Id } from '@holdfast/kernel';
import type { Choices } from '../choices.js';
import { identity } from '../instance.js';
import type { ServiceName } from '../serviceNames.js';
import { drawCopies, quarter, type Lane, type Send } from './lane.js';

/** Which service cannot handle the events of which source, and what happens about it. */
export interface Poisoning {
  readonly service: ServiceName;
  readonly source: Id;
  /** Whom newer events come in about, and the source tells of unless it is about everybody. */
  readonly person: string;
  readonly isAboutEverybody: boolean;
  /** Whether the events of others that come together with it have their effects before it fails. */
  readonly isLate: boolean;
  /** Whether somebody asks for a replay before the defect is mended. */
  readonly isAskedTooEarly: boolean;
  /** What comes in about the same person while the replay runs. */
  readonly newer: readonly Lane[];
}

const ONE_IN = 4;

const sales = identity.metric('sales');
const spring = identity.cohort('selling-spring');
const enrollmentOf = (person: Id): Id => identity.enrollment(person, spring);
const observationOf = (person: Id): Id => identity.observation(person, sales, quarter.outcome.from, quarter.outcome.to);

/** Which service fails on which source of a person, or of everybody. */
const DEFECTS: readonly (readonly [ServiceName, (person: Id) => Id, 'ofEverybody'?])[] = [
  ['people', enrollmentOf],
  ['people', (person) => identity.careerCommitment(person, identity.careerPath('sales-career'), 'senior')],
  ['learning', enrollmentOf],
  ['recognition', enrollmentOf],
  ['recognition', observationOf],
  ['outcomes', enrollmentOf],
  ['outcomes', observationOf],
  ['outcomes', (person) => person],
  ['recognition', () => sales, 'ofEverybody'],
  ['recognition', () => identity.incentivePolicy('transfer-award'), 'ofEverybody'],
  ['outcomes', () => spring, 'ofEverybody'],
  ['outcomes', () => identity.study('selling-works'), 'ofEverybody'],
];

const knownAt = (minute: number): string => new Date(Date.UTC(2026, 0, 6, 0, minute)).toISOString();

/** Newer rows about a person, of each kind. */
function planNewer(send: Send, person: string): readonly Lane[] {
  const enrollment = { row: 1, person, cohort: 'selling-spring', recordedAt: knownAt(1) };
  const again = { ...enrollment, score: '91', recordedAt: knownAt(2) };
  const observation = { row: 1, person, metric: 'sales', ...quarter.outcome, value: '117.5', recordedAt: knownAt(3) };
  const moved = { row: 1, externalId: person, orgUnit: 'north', recordedAt: knownAt(4) };
  return [
    [
      send('learning', 'importEnrollments', { rows: [{ ...enrollment, enrolledOn: '2025-04-01' }] }),
      send('learning', 'importEnrollments', { rows: [{ ...again, completedOn: '2025-06-30' }] }),
    ],
    [send('outcomes', 'importObservations', { rows: [observation] })],
    [send('people', 'importPeople', { rows: [moved] })],
  ];
}

/** Draws a defect; mostly there is none. */
export function drawPoisoning(choices: Choices, people: readonly string[]): Poisoning | undefined {
  if (choices.rarely(ONE_IN, 1) === 0) return undefined;
  const [service, toSource, ofEverybody] = DEFECTS[choices.below(DEFECTS.length)] ?? [];
  const person = people[choices.below(people.length)];
  if (!service || !toSource || person === undefined) return undefined;
  const send: Send = (name, mutation, input) => ({ service: name, mutation, input, copies: drawCopies(choices) });
  return {
    service,
    source: toSource(identity.person(person)),
    person,
    isAboutEverybody: ofEverybody !== undefined,
    isLate: choices.below(2) === 1,
    isAskedTooEarly: choices.below(3) === 1,
    newer: planNewer(send, person),
  };
}
