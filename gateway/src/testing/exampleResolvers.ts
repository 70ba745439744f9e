import { scalars, type createSubgraph } from '@holdfast/chassis';

export type Resolvers = Parameters<typeof createSubgraph>[0]['resolvers'];

/** A company small enough to know by heart: what each service of the example graph answers. */
const page = <Node>(nodes: readonly Node[]) => ({
  edges: [],
  nodes,
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  totalCount: nodes.length,
});

const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const yuan = (minorUnits: number) => ({ minorUnits, currency: 'CNY' });

const settled = {
  pendingDocuments: 0,
  lagEvents: 0,
  lagSeconds: 0,
  openJobs: 0,
  timersDue: 0,
  parked: 0,
  journalEnd: 7,
  stoppedBecause: null,
  sweepsDue: 0,
  sweepMended: 0,
  sweptAt: '2026-03-05T08:00:00.000Z',
};

const estimate = {
  value: 1794.34,
  low: 474.01,
  high: 3114.67,
  level: 0.95,
  n: 445,
  design: 'RANDOMIZED',
  grade: 'SMS_5',
  asOf: '2026-01-01T00:00:00.000Z',
};

const person = (externalId: string) => ({ id: `person:${externalId}`, externalId, displayName: `王 ${externalId}` });

/** The question carries markup, as a text that a stranger wrote may. */
const exampleStudy = (key: string) => ({
  id: `study:${key}`,
  key,
  question: 'Did <b>the</b> course "help"?',
  design: 'RANDOMIZED',
  metric: { id: 'metric:earnings' },
  outcome: { from: '2026-01-01', to: '2026-12-31' },
  treated: { n: 185, mean: 6349 },
  comparison: { n: 260, mean: 4554 },
  effect: estimate,
  estimates: [{ method: 'DIFFERENCE_IN_MEANS', standardError: 671, estimate }],
  verdict: 'SHOWN_BENEFIT',
  claim: { growthPercent: '18', source: 'the vendor' },
  warnings: [{ code: 'CLUSTERED_ASSIGNMENT', message: 'People of one unit resemble each other.' }],
  excluded: [{ reason: 'MISSING_OUTCOME', n: 3 }],
  costLines: [],
  roi: null,
});

const incentive = (index: number) => ({
  id: `incentive:${index}`,
  status: 'ACCRUED',
  amount: yuan(200_000),
  person: { id: `person:${index}` },
  evidence: {
    __typename: 'MetricGrowthEvidence',
    metric: { id: 'metric:earnings' },
    baseline: '10',
    outcome: '12',
    growthPercent: 20,
  },
});

const imported = ({ input }: { input: { rows: readonly unknown[] } }) => ({
  __typename: 'ImportReport',
  accepted: input.rows.length,
  unchanged: 0,
  refused: 0,
  problems: [],
});

const reference = (known: object): object => known;

/** Resolvers of the four subgraphs; a test replaces what it wants to fail. */
export const exampleResolvers: Readonly<Record<string, Resolvers>> = {
  people: {
    ...scalars,
    Query: {
      system: () => ({}),
      viewer: () => ({ roles: ['ADMIN'], person: null }),
      personByExternalId: (_: unknown, { externalId }: { externalId: string }) => person(externalId),
      people: (_: unknown, { first }: { first: number }) => page(times(first, (index) => person(String(index)))),
    },
    System: { people: () => settled },
    Person: {
      __resolveReference: ({ id }: { id: string }) => (id.endsWith(':gone') ? null : person(id.split(':')[1] ?? '')),
      orgUnit: () => ({ id: 'unit:east', key: 'east', name: 'East' }),
      careerCommitments: () =>
        page([{ id: 'c', status: 'ELIGIBLE', step: { title: 'Lead', payIncreasePercent: '8' } }]),
    },
    Mutation: {
      importPeople: (_: unknown, args: Parameters<typeof imported>[0]) => imported(args),
      publishCareerPath: () => ({ __typename: 'RequestIdReused', message: 'Used before.', path: ['requestId'] }),
    },
  },
  learning: {
    ...scalars,
    Query: {
      system: () => ({}),
      courses: () => page([{ id: 'course:lead', key: 'lead', title: 'Leading a shift' }]),
      course: (_: unknown, { key }: { key: string }) => ({ id: `course:${key}`, key, title: 'Leading a shift' }),
    },
    System: { learning: () => settled },
    Person: {
      __resolveReference: reference,
      enrollments: () =>
        page(
          times(2, (index) => ({
            id: `enrollment:${index}`,
            status: 'COMPLETED',
            enrolledOn: '2026-01-01',
            completedOn: '2026-02-01',
            score: '80',
            cohort: { key: `lead-${index}`, course: { title: 'Leading a shift' } },
            activity: { lastOn: '2026-01-30', days: 20, count: 300, durationSeconds: 1000 },
          })),
        ),
    },
  },
  recognition: {
    ...scalars,
    Query: {
      system: () => ({}),
      incentivePolicy: (_: unknown, { key }: { key: string }) => ({ id: `policy:${key}`, key, title: 'Growth' }),
    },
    System: { recognition: () => settled },
    IncentivePolicy: {
      entries: (_: unknown, { first }: { first: number }) => page(times(first, incentive)),
      notPaid: () =>
        page([
          { reason: 'BELOW_THRESHOLD', person: { id: 'person:gone' } },
          { reason: 'MISSING_BASELINE', person: { id: 'person:9' } },
        ]),
    },
    Person: { __resolveReference: reference, incentives: () => page([incentive(1)]) },
  },
  outcomes: {
    ...scalars,
    Query: {
      system: () => ({}),
      study: (_: unknown, { key }: { key: string }) => exampleStudy(key),
      studies: () => page([exampleStudy('demo-lot')]),
    },
    System: { outcomes: () => settled },
    Metric: {
      __resolveReference: ({ id }: { id: string }) => ({ id, key: 'earnings' }),
      key: () => 'earnings',
      name: () => 'Earnings',
      unit: () => 'CNY',
      direction: () => 'HIGHER_IS_BETTER',
    },
    Person: {
      __resolveReference: reference,
      observations: () =>
        page(times(2, (index) => ({ from: `202${index}-01-01`, to: `202${index}-12-31`, value: '1.5' }))),
      flightRiskWindow: () => ({ opensOn: '2026-05-01', closesOn: '2026-08-01', status: 'OPEN' }),
    },
  },
};
