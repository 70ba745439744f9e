import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chassisCollections, localOperator, silentLogger, type Service } from '@holdfast/chassis';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { createIdentity } from '@holdfast/kernel';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { peopleModule } from '../module.js';

const clock = { now: () => '2026-03-01T08:00:00.000Z' };
const path = {
  requestId: 'publish-1',
  key: 'floor-to-supervisor',
  title: 'From the floor to supervisor',
  steps: [{ key: 'supervisor', title: 'Supervisor', payIncreasePercent: 20 }],
};
const reused = { __typename: 'RequestIdReused' };
const made = (version: number) => ({ __typename: 'PublishCareerPathSuccess', careerPath: { version } });

let service: Service;
let close: () => Promise<void>;

beforeEach(() => {
  const store = openSqliteStore({
    file: ':memory:',
    collections: [...peopleModule.collections, ...chassisCollections],
  });
  const journal = openSqliteJournal({ file: ':memory:', clock });
  service = peopleModule.create({
    ...{ store, journal, clock, identity: createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77') },
    ...{ logger: silentLogger, settings: { timeZone: 'Asia/Shanghai', epoch: 1 } },
  });
  close = async () => {
    await journal.close();
    await store.close();
  };
});
afterEach(() => close());

/** What the mutation answered, as plain JSON. */
async function publish(change: object = {}): Promise<unknown> {
  const query = `mutation ($input: PublishCareerPathInput!) { publishCareerPath(input: $input) {
    __typename ... on PublishCareerPathSuccess { careerPath { version } } } }`;
  const request = { query, variables: { input: { ...path, ...change } } };
  const { data } = await service.executor.execute(request, { viewer: localOperator, traceId: 'spec' });
  const answer: unknown = JSON.parse(JSON.stringify(data?.['publishCareerPath']));
  return answer;
}

describe('publishing a career path', () => {
  it('makes a version per request, and none for a repeat', async () => {
    expect(await publish()).toEqual(made(1));
    expect(await publish({ requestId: 'publish-2' })).toEqual(made(2));
    expect(await publish()).toEqual(made(2));
  });

  it('refuses a request id that made an older version under another key', async () => {
    await publish();
    await publish({ requestId: 'publish-2' });
    expect(await publish({ key: 'floor-to-buyer' })).toEqual(reused);
  });

  it('makes one of two paths that are published at once under one request id', async () => {
    const answers = await Promise.all([publish(), publish({ key: 'floor-to-buyer' })]);
    expect(answers).toContainEqual(reused);
    expect(answers).toContainEqual(made(1));
  });
});
