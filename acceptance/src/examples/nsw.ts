import { readFileSync } from 'node:fs';
import type { Row, World } from '../worlds/world.js';

/**
 * The National Supported Work experiment (Dehejia and Wahba's sample): 445 people, 185 of them trained by lot. It
 * lies beside the project, not in it.
 */
const FILE = new URL('../../../../shared/data/nsw/nsw_dw.csv', import.meta.url);

export interface NswFiles {
  readonly people: readonly Row[];
  readonly enrollments: readonly Row[];
  readonly earnings: Readonly<Record<'1974' | '1975' | '1978', readonly Row[]>>;
}

function readNsw(): readonly Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
}

export function readNswFiles(): NswFiles {
  const people = readNsw().map((cells, index) => ({ cells, person: String(index + 1), row: String(index + 1) }));
  const earnings = (year: string, column: string): readonly Row[] =>
    people.map(({ cells, person, row }) => ({
      row,
      person,
      metric: 'earnings',
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      value: cells[column] ?? '',
    }));
  return {
    people: people.map(({ person, row }) => ({ row, externalId: person, orgUnit: 'nsw' })),
    enrollments: people
      .filter(({ cells }) => cells['treat'] === '1.0')
      .map(({ person, row }) => ({
        row,
        person,
        cohort: 'nsw-1976',
        enrolledOn: '1976-03-01',
        completedOn: '1977-06-30',
      })),
    earnings: { '1974': earnings('1974', 're74'), '1975': earnings('1975', 're75'), '1978': earnings('1978', 're78') },
  };
}

const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` });

/** Things that must exist before something names them within their own service. */
export async function defineCourseAndMetric(world: World): Promise<void> {
  await world.make('createCourse', { requestId: 'course', key: 'supported-work', title: 'National Supported Work' });
  await world.make('scheduleCohort', {
    requestId: 'cohort',
    key: 'nsw-1976',
    course: 'supported-work',
    startsOn: '1976-03-01',
    endsOn: '1977-06-30',
  });
  await world.make('defineMetric', {
    requestId: 'metric',
    key: 'earnings',
    name: 'Annual earnings',
    unit: 'USD',
    direction: 'HIGHER_IS_BETTER',
    dimension: 'EFFICIENCY',
  });
}

export const defineStudy = (world: World): Promise<void> =>
  world.make('defineStudy', {
    requestId: 'study',
    key: 'nsw',
    question: 'Did supported work raise earnings?',
    design: 'RANDOMIZED',
    treated: { cohorts: ['nsw-1976'], members: 'ENROLLED' },
    comparison: { orgUnits: ['nsw'] },
    metric: 'earnings',
    baseline: year(1975),
    outcome: year(1978),
  });

export async function stateCostAndPrice(world: World): Promise<void> {
  const amount = { minorUnits: 18_500_000, currency: 'USD' };
  await world.make('addCostLine', {
    requestId: 'cost',
    study: 'nsw',
    kind: 'DIRECT',
    description: '185 places',
    amount,
    source: 'example',
  });
  await world.make('setMonetization', {
    requestId: 'price',
    metric: 'earnings',
    valuePerUnit: { minorUnits: 100, currency: 'USD' },
    source: 'a dollar is a dollar',
  });
}

export const publishPolicy = (world: World): Promise<void> =>
  world.make('publishIncentivePolicy', {
    requestId: 'policy',
    key: 'transfer-award',
    title: 'Transfer award',
    effectiveFrom: '1976-01-01',
    rule: {
      metricGrowth: {
        course: 'supported-work',
        metric: 'earnings',
        baseline: year(1975),
        outcome: year(1978),
        minimumGrowthPercent: 10,
        amount: { minorUnits: 200_000, currency: 'USD' },
      },
    },
  });

/** The whole loop in the order in which a company would go. */
export async function runNsw(world: World, files: NswFiles): Promise<void> {
  await world.import('people', files.people);
  await defineCourseAndMetric(world);
  await world.import('enrollments', files.enrollments);
  await publishPolicy(world);
  await defineStudy(world);
  await stateCostAndPrice(world);
  for (const rows of Object.values(files.earnings)) await world.import('observations', rows);
  await world.settle();
}

const ESTIMATE = 'value low high level n design grade';
const MONEY_ESTIMATE = `value { minorUnits } low { minorUnits } high { minorUnits } level n design grade`;

/** Everything that the loop answers, without the time of the answer: two runs are equal when this text is. */
export const ANSWERS = `query {
  study(key: "nsw") {
    treated { n mean baselineMean } comparison { n mean baselineMean } verdict
    effect { ${ESTIMATE} }
    estimates { method standardError estimate { ${ESTIMATE} } }
    warnings { code } excluded { reason n }
    roi { n costs { minorUnits } incentivesNotCosted { minorUnits } benefits { ${MONEY_ESTIMATE} }
      roiPercent { ${ESTIMATE} } benefitCostRatio { ${ESTIMATE} } reasons { code } }
  }
  incentivePolicy(key: "transfer-award") {
    entries(first: 100) { totalCount nodes { status amount { minorUnits } person { externalId } evidence { baseline outcome growthPercent } } }
    notPaid(first: 100) { totalCount nodes { reason person { externalId } } }
  }
  cohort(key: "nsw-1976") { enrollmentCounts { enrolled active completed withdrawn } }
  personByExternalId(externalId: "1") {
    flightRiskWindow { opensOn closesOn status } incentives(first: 10) { nodes { status } }
    observations(metricKey: "earnings", first: 10) { nodes { from to value } }
  }
}`;
