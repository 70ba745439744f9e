import { rmSync } from 'node:fs';
import { systemClock } from '@holdfast/kernel';
import { launcherSettings, readSettings, startProduct, viewerRoles, type Product } from '@holdfast/launcher';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectGraph, type Graph } from '../worlds/graph.js';
import { openIdentityProvider, type IdentityProvider } from '../worlds/identityProvider.js';
import { createDataFolder } from '../worlds/singleProcess.js';
import type { Row } from '../worlds/world.js';

type Role = (typeof viewerRoles)[number];

const AUDIENCE = 'holdfast';

let folder: string;
let provider: IdentityProvider;
let product: Product;
beforeAll(async () => {
  folder = createDataFolder();
  provider = await openIdentityProvider(AUDIENCE);
  product = await startProduct({
    clock: systemClock,
    isDemo: false,
    settings: readSettings(launcherSettings, {
      HOLDFAST_GATEWAY_PORT: '0',
      HOLDFAST_DATA_DIR: folder,
      HOLDFAST_LOG_LEVEL: 'fatal',
      HOLDFAST_OIDC_ISSUER: provider.issuer,
      HOLDFAST_OIDC_AUDIENCE: AUDIENCE,
    }),
  });
});
afterAll(async () => {
  await product.stop();
  await provider.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The graph as somebody with this role sees it. */
const as = async (role: Role): Promise<Graph> =>
  connectGraph(new URL('/graphql', product.url).href, await provider.sign({ holdfast_roles: [role] }));

const people = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

async function schedule(key: string): Promise<void> {
  const learning = await as('LEARNING');
  await learning.make('createCourse', { requestId: 'course', key: 'safety', title: 'Safety at work' });
  const days = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
  await learning.make('scheduleCohort', { requestId: key, key, course: 'safety', ...days });
}

async function enroll(cohort: string, persons: readonly string[], cells: Row = {}): Promise<void> {
  const operator = await as('ADMIN');
  await operator.import(
    'enrollments',
    persons.map((person) => ({ person, cohort, ...cells })),
  );
  await operator.settle();
}

interface Counts {
  readonly enrolled: number | null;
  readonly withdrawn: number | null;
}

async function count(role: Role, key: string): Promise<Counts> {
  const query = 'query ($key: String!) { cohort(key: $key) { enrollmentCounts { enrolled withdrawn } } }';
  const graph = await as(role);
  const { cohort } = (await graph.ask(query, { key })) as unknown as { cohort: { enrollmentCounts: Counts } };
  return cohort.enrollmentCounts;
}

describe('somebody who watches a cohort while one person after the other leaves it', () => {
  it('sees ten leave at once, and who may read of them sees each', async () => {
    await schedule('watched');
    await enroll('watched', people(30, 'W'));
    for (const [index, person] of people(9, 'W').entries()) {
      await enroll('watched', [person], { withdrawnOn: '2026-06-01' });
      expect(await count('EXECUTIVE', 'watched')).toEqual({ enrolled: 30, withdrawn: null });
      expect(await count('LEARNING', 'watched')).toEqual({ enrolled: 30, withdrawn: index + 1 });
    }
    await enroll('watched', ['W-9'], { withdrawnOn: '2026-06-01' });
    expect(await count('EXECUTIVE', 'watched')).toEqual({ enrolled: 30, withdrawn: 10 });
  });
});

describe('somebody who holds two cohorts against each other that differ by one person', () => {
  it('sees the one that was planned first', async () => {
    await schedule('all');
    await schedule('all-but-one');
    await enroll('all-but-one', people(20, 'A'));
    expect(await count('BI', 'all-but-one')).toMatchObject({ enrolled: 20 });
    await enroll('all', people(21, 'A'));
    expect(await count('BI', 'all')).toMatchObject({ enrolled: 21 });
    expect(await count('BI', 'all-but-one')).toEqual({ enrolled: null, withdrawn: null });
    expect(await count('HRBP', 'all-but-one')).toMatchObject({ enrolled: 20 });
  });
});

const STUDY = '{ study(key: "watched-sales") { treated { n mean } comparison { n } effect { value n } } }';

async function defineSales(): Promise<void> {
  const operator = await as('ADMIN');
  await operator.make('defineMetric', {
    ...{ requestId: 'metric', key: 'sales', name: 'Sales', unit: 'CNY' },
    ...{ direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY' },
  });
  await operator.make('defineStudy', {
    ...{ requestId: 'study', key: 'watched-sales', question: 'Did it raise sales?', design: 'RANDOMIZED' },
    ...{ treated: { cohorts: ['sold'], members: 'ENROLLED' }, comparison: { orgUnits: ['shops'] }, metric: 'sales' },
    outcome: { from: '2026-05-01', to: '2026-05-31' },
  });
}

async function sell(values: ReadonlyMap<string, number>): Promise<void> {
  const operator = await as('ADMIN');
  const cells = { metric: 'sales', from: '2026-05-01', to: '2026-05-31' };
  await operator.import(
    'observations',
    [...values].map(([person, value]) => ({ person, ...cells, value: String(value) })),
  );
  await operator.settle();
}

describe('somebody who watches a study while one value after the other is corrected', () => {
  it('sees ten corrected at once, and who may read of them sees each', async () => {
    const [treated, others] = [people(12, 'T'), people(12, 'C')];
    const operator = await as('ADMIN');
    const employed = { orgUnit: 'shops', startedOn: '2020-01-01' };
    await operator.import(
      'people',
      [...treated, ...others].map((externalId) => ({ externalId, ...employed })),
    );
    await schedule('sold');
    await enroll('sold', treated, { enrolledOn: '2026-01-01' });
    await defineSales();
    await sell(new Map([...treated, ...others].map((person, index) => [person, 100 + (index % 3)])));

    const seen = await (await as('EXECUTIVE')).ask(STUDY);
    expect(seen).toMatchObject({ study: { treated: { n: 12, mean: 101 }, comparison: { n: 12 }, effect: { n: 24 } } });
    for (const person of treated.slice(0, 9)) {
      const before = await operator.ask(STUDY);
      await sell(new Map([[person, 150]]));
      expect(await (await as('EXECUTIVE')).ask(STUDY)).toEqual(seen);
      expect(await operator.ask(STUDY)).not.toEqual(before);
    }
    await sell(new Map([['T-9', 150]]));
    expect(await (await as('EXECUTIVE')).ask(STUDY)).toEqual(await operator.ask(STUDY));
  });
});
