import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer, ViewerRole } from '@holdfast/chassis';
import { LearningWorld } from './testing/learningWorld.js';

const viewerOf = (role: ViewerRole): Viewer => ({ subject: role, grants: [{ role }] });
/** Sees figures about groups, and nobody's training. */
const analyst = viewerOf('BI');

let world: LearningWorld;
beforeEach(async () => {
  world = new LearningWorld('2026-03-02T08:00:00.000Z');
  await world.start();
  await world.createCourse({ requestId: 'course', key: 'sales', title: 'Selling well' });
  for (const key of ['march', 'april']) {
    world.clock.set(key === 'march' ? '2026-03-02T08:00:00.000Z' : '2026-03-02T09:00:00.000Z');
    await world.scheduleCohort({ requestId: key, key, course: 'sales', startsOn: '2026-03-01', endsOn: '2026-05-31' });
  }
});
afterEach(() => world.close());

const people = (count: number, first = 0) => Array.from({ length: count }, (_, index) => `P-${first + index}`);

async function enroll(cohort: string, persons: readonly string[], cells: { readonly withdrawnOn?: string } = {}) {
  await world.importEnrollments(persons.map((person, row) => ({ row, person, cohort, ...cells })));
  await world.settle();
}

const counts = (enrolled: number | null, active: number | null, withdrawn: number | null = null) => ({
  ...{ enrolled, active, withdrawn },
  completed: null,
});

describe('whoever may read the individuals', () => {
  it.each(['LEARNING', 'HRBP', 'ADMIN'] as const)('sees how many there are now, as %s', async (role) => {
    await enroll('march', people(3));
    const live = { enrolled: 3, active: 3, completed: 0, withdrawn: 0 };
    expect(await world.askCounts('march', viewerOf(role))).toEqual(live);
  });
});

describe('whoever may not', () => {
  it('sees nothing of fewer than ten people, which looks like nobody', async () => {
    const nobody = await world.askCounts('march', analyst);
    await enroll('march', people(9));
    expect(await world.askCounts('march', analyst)).toEqual(nobody);
    await enroll('march', ['P-9']);
    expect(await world.askCounts('march', analyst)).toEqual(counts(10, 10));
  });

  it('sees the same until ten people have moved, however often it is asked', async () => {
    await enroll('march', people(20));
    for (const person of people(9)) {
      await enroll('march', [person], { withdrawnOn: '2026-03-01' });
      expect(await world.askCounts('march', analyst)).toEqual(counts(20, 20));
    }
    await enroll('march', ['P-9'], { withdrawnOn: '2026-03-01' });
    expect(await world.askCounts('march', analyst)).toEqual(counts(20, 10, 10));
  });

  it('sees nothing of the cohort that was planned later when one person makes the difference', async () => {
    await enroll('april', people(21));
    await enroll('march', people(20));
    expect(await world.askCounts('march', analyst)).toEqual(counts(20, 20));
    expect(await world.askCounts('april', analyst)).toEqual(counts(null, null));
    await enroll('april', people(20, 21));
    expect(await world.askCounts('april', analyst)).toEqual(counts(41, 41));
  });

  it('sees the same after a restart and when everything is told once more', async () => {
    await enroll('march', people(20));
    await enroll('march', people(9, 20));
    await world.stop();
    await world.start();
    const query = `mutation ($input: RepublishLearningEventsInput!) { republishLearningEvents(input: $input) { __typename } }`;
    await world.ask(query, { input: { requestId: 'again', by: 'the spec' } });
    await world.settle();
    expect(await world.askCounts('march', analyst)).toEqual(counts(20, 20));
    await enroll('march', ['P-29']);
    expect(await world.askCounts('march', analyst)).toEqual(counts(30, 30));
  });
});
