import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { cohort, cohortId, enrollment, identity, incentive, person } from '../events/examples.js';
import { getCohorts, recordCohorts } from './cohorts.js';
import { collections } from './collections.js';
import { listParticipants, recordEnrollments, recordIncentives, recordPersons, toParticipant } from './participants.js';

let store: Store;

async function findParticipant() {
  const [found] = await listParticipants(store, [identity.person('t1')]);
  return found && toParticipant(found);
}

beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections });
});
afterEach(() => store.close());

describe('an event that comes late', () => {
  it('changes nothing when it is not newer than the person that is known', async () => {
    for (const [orgUnit, sequence] of [['east', 3] as const, ['west', 2] as const, ['north', 3] as const])
      await recordPersons(store, [person('t1', { orgUnit, sequence })]);
    const { orgUnits } = (await findParticipant()) ?? {};
    expect(orgUnits?.[0]?.lineage).toContain(identity.orgUnit('east'));
  });

  it('changes nothing when it is not newer than the enrollment that is known', async () => {
    for (const [day, sequence] of [[3, 3] as const, [2, 2] as const, [4, 3] as const])
      await recordEnrollments(store, [enrollment('t1', { completedOn: `2026-05-0${day}`, sequence })]);
    expect(await findParticipant()).toMatchObject({ enrollments: [{ completedOn: '2026-05-03' }] });
  });

  it('changes nothing when it is not newer than the incentive that is known', async () => {
    for (const [minorUnits, sequence] of [[3, 3] as const, [2, 2] as const, [4, 3] as const])
      await recordIncentives(store, [{ ...incentive('t1', minorUnits), sequence }]);
    expect(await findParticipant()).toMatchObject({ incentives: [{ minorUnits: 3 }] });
  });

  it('changes nothing when it is not newer than the cohort that is known', async () => {
    for (const [day, sequence] of [[3, 3] as const, [2, 2] as const, [4, 3] as const])
      await recordCohorts(store, [{ ...cohort, sequence, data: { ...cohort.data, startsOn: `2026-03-0${day}` } }]);
    expect((await getCohorts(store, [cohortId])).get(cohortId)).toMatchObject({ startsOn: '2026-03-03', version: 1 });
  });
});
