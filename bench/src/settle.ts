import { rmSync } from 'node:fs';
import { createDataFolder, startKillable, type Graph } from '@holdfast/acceptance';

/**
 * From the last accepted row to settled, for one study with more and more observations: the time per observation must
 * not grow with their number. `node dist/settle.js 1000000` ends at a million.
 */
const LARGEST = Number(process.argv[2] ?? 100_000);
const PERIODS = ['2025-01', '2025-07'] as const;

async function defineStudy(graph: Graph): Promise<void> {
  await graph.make('createCourse', { requestId: '1', key: 'course', title: 'Course' });
  await graph.make('scheduleCohort', {
    requestId: '2',
    key: 'cohort',
    course: 'course',
    startsOn: '2025-03-01',
    endsOn: '2025-03-31',
  });
  await graph.make('defineMetric', {
    requestId: '3',
    key: 'sales',
    name: 'Sales',
    unit: 'CNY',
    direction: 'HIGHER_IS_BETTER',
    dimension: 'EFFICIENCY',
  });
  await graph.make('defineStudy', {
    requestId: '4',
    key: 'study',
    question: 'Did it help?',
    design: 'RANDOMIZED',
    treated: { cohorts: ['cohort'], members: 'ENROLLED' },
    comparison: { orgUnits: ['company'] },
    metric: 'sales',
    baseline: { from: '2025-01-01', to: '2025-01-31' },
    outcome: { from: '2025-07-01', to: '2025-07-31' },
  });
}

async function timeSettling(
  observations: number,
): Promise<{ readonly importSeconds: number; readonly settleSeconds: number }> {
  const folder = createDataFolder();
  const product = await startKillable(folder);
  const { graph } = product;
  const ids = Array.from({ length: Math.ceil(observations / PERIODS.length) }, (_, i) => `P${i}`);
  await defineStudy(graph);
  await graph.import(
    'people',
    ids.map((externalId) => ({ externalId, orgUnit: 'company' })),
  );
  await graph.import(
    'enrollments',
    ids.filter((_, i) => i % 2 === 0).map((person) => ({ person, cohort: 'cohort', enrolledOn: '2025-03-01' })),
  );
  await graph.settle();
  const startedAt = performance.now();
  for (const month of PERIODS) {
    const rows = ids.map((person, i) => ({
      person,
      metric: 'sales',
      from: month,
      to: month,
      value: String(1000 + (i % 97)),
    }));
    await graph.import('observations', rows);
  }
  const acceptedAt = performance.now();
  await graph.settle();
  const settledAt = performance.now();
  await product.kill();
  rmSync(folder, { recursive: true, force: true });
  return { importSeconds: (acceptedAt - startedAt) / 1000, settleSeconds: (settledAt - acceptedAt) / 1000 };
}

let floor: number | undefined;
for (let observations = 1000; observations <= LARGEST; observations *= 10) {
  const { importSeconds, settleSeconds } = await timeSettling(observations);
  const perObservation = (importSeconds + settleSeconds) / observations;
  floor ??= perObservation;
  console.log(
    `settle: ${observations} observations: imported in ${importSeconds.toFixed(1)} s, settled ${settleSeconds.toFixed(1)} s after the last; ` +
      `${(perObservation * 1e6).toFixed(0)} µs each in all, ${(perObservation / floor).toFixed(2)} of the smallest run's`,
  );
}
