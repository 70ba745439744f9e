import type { Choices } from '../choices.js';
import type { Command } from '../client.js';
import { serviceNames } from '../services.js';
import { quarter, type Lane, type Send } from './lane.js';
import { planRows } from './rows.js';

/** What a run asks of the product, drawn before it begins, so that the reference is asked the same. */
export interface Plan {
  /** Things that others are named by within their own service. */
  readonly setup: readonly Lane[];
  /** Everything that may come in any order. */
  readonly loop: readonly Lane[];
  /** What is corrected after incentives were decided. */
  readonly corrections: readonly Lane[];
  /** What comes in late, after days of silence. */
  readonly late: readonly Lane[];
  /** Asks that everything is told again, while late rows come in; nobody must notice. */
  readonly republications: readonly Lane[];
  readonly people: readonly string[];
  /** What becomes of the accrued incentive of each person. */
  readonly decisions: readonly Decision[];
}

export type Decision = 'leave' | 'approve' | 'pay' | 'reject';
const DECISIONS: readonly Decision[] = ['leave', 'approve', 'pay', 'reject'];

export const POLICY = 'transfer-award';
function planPolicy(send: Send, version: number, minimumGrowthPercent: number): Command {
  const rule = { course: 'selling', metric: 'sales', ...quarter, minimumGrowthPercent };
  return send('recognition', 'publishIncentivePolicy', {
    requestId: `policy-${version}`,
    key: POLICY,
    title: 'Transfer award',
    effectiveFrom: '2025-01-01',
    rule: { metricGrowth: { ...rule, amount: { minorUnits: 100_000 * version, currency: 'CNY' } } },
  });
}

function planStudy(send: Send): Lane {
  const amount = { minorUnits: 500_000, currency: 'CNY' };
  const study = {
    requestId: 'study',
    key: 'selling-works',
    question: 'Did the training raise sales?',
    design: 'RANDOMIZED',
    treated: { cohorts: ['selling-spring'], members: 'ENROLLED' },
    comparison: { orgUnits: ['west'] },
    metric: 'sales',
    ...quarter,
  };
  const cost = {
    requestId: 'cost',
    study: 'selling-works',
    kind: 'DIRECT',
    description: 'Places',
    amount,
    source: 'x',
  };
  const price = { metric: 'sales', source: 'x' };
  return [
    send('outcomes', 'defineStudy', study),
    send('outcomes', 'addCostLine', cost),
    ...[1, 2].map((n) =>
      send('outcomes', 'setMonetization', {
        ...price,
        requestId: `price-${n}`,
        valuePerUnit: { minorUnits: 100 * n, currency: 'CNY' },
      }),
    ),
  ];
}

function planCareer(send: Send, people: readonly string[], choices: Choices): Lane {
  const step = {
    key: 'senior',
    title: 'Senior',
    payIncreasePercent: 5,
    requires: { course: 'selling', minimumScore: 60 },
  };
  const path = { requestId: 'path-1', key: 'sales-career', title: 'Sales', steps: [step] };
  const promised = people.filter(() => choices.below(2) === 1);
  return [
    send('people', 'publishCareerPath', path),
    ...promised.map((person) =>
      send('people', 'makeCareerCommitment', {
        requestId: `promise-${person}`,
        person,
        careerPath: 'sales-career',
        step: 'senior',
        personalGoal: 'lead a team',
        businessGoal: 'sell more',
      }),
    ),
  ];
}

const cohortOf = (key: string, startsOn: string, endsOn: string) => ({
  requestId: key,
  key,
  course: 'selling',
  startsOn,
  endsOn,
});

/** Asks a service that it tells again how everything stands. */
export const republish = (service: Command['service'], requestId: string): Command => ({
  service,
  mutation: `republish${service.charAt(0).toUpperCase()}${service.slice(1)}Events`,
  input: { requestId, by: 'whoever is new' },
  copies: 2,
});

/** Draws the whole scenario. */
export function drawPlan(choices: Choices): Plan {
  const send: Send = (service, mutation, input) => ({ service, mutation, input, copies: 1 + choices.below(3) });
  const people = Array.from({ length: 4 + choices.below(5) }, (_, at) => `p${at + 1}`);
  const rows = planRows(choices, send, people);
  const metric = { requestId: 'metric', key: 'sales', name: 'Sales', unit: 'CNY' };
  return {
    people,
    setup: [
      [
        send('learning', 'createCourse', { requestId: 'course', key: 'selling', title: 'Selling' }),
        send('learning', 'scheduleCohort', cohortOf('selling-spring', '2025-04-01', '2025-06-30')),
        send('learning', 'scheduleCohort', cohortOf('selling-now', '2026-03-01', '2026-04-30')),
      ],
      [send('outcomes', 'defineMetric', { ...metric, direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY' })],
    ],
    loop: [
      ...rows.loop,
      planStudy(send),
      [planPolicy(send, 1, 10), planPolicy(send, 2, 5)],
      planCareer(send, people, choices),
    ],
    corrections: rows.corrections,
    late: rows.late,
    republications: serviceNames.map((service) => [
      republish(service, 'republish-1'),
      republish(service, 'republish-2'),
    ]),
    decisions: people.map(() => DECISIONS[choices.below(DECISIONS.length)] ?? 'leave'),
  };
}
