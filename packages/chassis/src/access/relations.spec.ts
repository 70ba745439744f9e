import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { parkedSourceCollection } from '../parked/parkedSources.js';
import type { CatalogEvent } from '../inbox/consumer.js';
import { chassisCollections } from '../runtime.js';
import type { Relation, Subject } from './question.js';
import { recordRelations } from './recordRelations.js';
import { createRelationLoader } from './relationLoader.js';

type PersonRecorded = CatalogEvent<'holdfast.people.person-recorded.v1'>;
type Units = PersonRecorded['data']['orgUnits'];

const clock = { now: () => '2026-03-01T20:00:00.000Z' };
let store: Store;
let isFresh: boolean;
beforeEach(() => {
  store = openSqliteStore({ file: ':memory:', collections: chassisCollections });
  isFresh = true;
});
afterEach(() => store.close());

const recorded = (
  personId: string,
  sequence: number,
  managerId?: string | null,
  orgUnits: Units = [],
): PersonRecorded => ({
  ...{ specversion: '1.0', datacontenttype: 'application/json', type: 'holdfast.people.person-recorded.v1' },
  ...{ id: `${personId}-${sequence}`, source: personId, sequence, epoch: 1, partitionkey: personId, time: clock.now() },
  data: { personId, employments: [], orgUnits, ...(managerId === undefined ? {} : { managerId }) },
});

const load = (subject: Subject): Promise<Relation> =>
  createRelationLoader({ store, clock, timeZone: 'Asia/Shanghai', areFresh: () => Promise.resolve(isFresh) })(subject);
const managersOf = async (personId: string) => (await load({ personId })).managerIds;

describe('how people stand to each other', () => {
  it('is the chain of managers and the unit of today, with all units above it', async () => {
    const units = [
      { fromOn: null, lineage: ['company', 'south'] },
      { fromOn: '2026-03-02', lineage: ['company', 'north', 'store'] },
      { fromOn: '2026-03-03', lineage: ['company', 'west'] },
    ];
    await recordRelations(store, [
      recorded('anna', 1, 'bert', units),
      recorded('bert', 1, 'carl'),
      recorded('carl', 1, null),
    ]);
    expect(await load({ personId: 'anna' })).toEqual({
      orgUnitIds: ['company', 'north', 'store'],
      managerIds: ['bert', 'carl'],
    });
    expect((await load({ orgUnitId: 'north' })).orgUnitIds).toEqual(['company', 'north']);
  });

  it('is what the newest event says, in whatever order they come', async () => {
    await recordRelations(store, [recorded('anna', 2, 'carl'), recorded('anna', 1, 'bert')]);
    await recordRelations(store, [recorded('anna', 1, 'bert')]);
    expect(await managersOf('anna')).toEqual(['carl']);
    await recordRelations(store, [recorded('anna', 3)]);
    expect(await managersOf('anna')).toEqual([]);
  });

  it('has no managers where they go round in a circle', async () => {
    await recordRelations(store, [recorded('anna', 1, 'bert'), recorded('bert', 1, 'anna')]);
    expect(await managersOf('anna')).toEqual([]);
  });

  it('is nothing of somebody of whom nothing was told', async () => {
    expect(await load({ personId: 'nobody' })).toEqual({ orgUnitIds: [], managerIds: [] });
  });
});

describe('what is not to be believed', () => {
  const park = (id: string) => store.insert(parkedSourceCollection, { id, version: 1, parkedSince: clock.now() });

  it('is what is known of a person of whom an event is parked, and of everybody below', async () => {
    await recordRelations(store, [
      recorded('anna', 1, 'bert', [{ fromOn: null, lineage: ['company'] }]),
      recorded('bert', 1, 'carl'),
    ]);
    await park('bert');
    expect(await load({ personId: 'anna' })).toEqual({ orgUnitIds: ['company'], managerIds: [] });
    await recordRelations(store, [recorded('dora', 1, 'carl')]);
    await park('holdfast.people/dora');
    expect(await managersOf('dora')).toEqual([]);
    await park('anna');
    expect(await load({ personId: 'anna' })).toEqual({ orgUnitIds: [], managerIds: [] });
  });

  it('is everything while too much has not been heard', async () => {
    await recordRelations(store, [recorded('anna', 1, 'bert')]);
    isFresh = false;
    expect(await managersOf('anna')).toEqual([]);
  });
});
