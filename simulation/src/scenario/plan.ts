import { capitalize } from '../capitalize.js';
import type { Choices, Story } from '../choices.js';
import type { Command } from '../command.js';
import { serviceNames } from '../serviceNames.js';
import { toCohort } from './cohort.js';
import { drawCopies, quarter, type Lane, type Send } from './lane.js';
import { omit } from './omit.js';
import { drawPoisoning, type Poisoning } from './poisoning.js';
import { planRows, planUndated } from './rows.js';
import { planTimed } from './timed.js';

/** What a run asks of the product, drawn before it begins, so that the reference is asked the same. */
export interface Plan {
  /** Things that others are named by within their own service. */
  readonly setup: readonly Lane[];
  /** Everything that may come in any order. */
  readonly loop: readonly Lane[];
  /** What cannot be handled for a while; undefined when everything can. */
  readonly poisoning: Poisoning | undefined;
  /** After which chapter everything is copied, to be restored in the middle of the next; undefined for never. */
  readonly restoreAfter: RestoreAfter | undefined;
  /** Whether the clocks of the services differ from each other. */
  readonly areClocksWrong: boolean;
  /** Whether instances of a service share the work by leases, as processes do; else each does all of it. */
  readonly hasLeases: boolean;
  /** Whether effects are taken out of the stores in the end, for the sweep to mend. */
  readonly hasLosses: boolean;
  /** What is corrected after incentives were decided. */
  readonly corrections: readonly Lane[];
  /** What comes in on the busy day of the silent ones. */
  readonly busy: readonly Lane[];
  /** What comes in late, after days of silence. */
  readonly late: readonly Lane[];
  /** Asks that everything is told again, while late rows come in; nobody must notice. */
  readonly republications: readonly Lane[];
  readonly people: readonly string[];
  /** What becomes of the accrued incentive of each person. */
  readonly decisions: readonly Decision[];
}

const RESTORE_AFTER = ['the loop', 'the decisions', 'the corrections'] as const;
export type RestoreAfter = (typeof RESTORE_AFTER)[number];
/** In how many runs once everything is restored, clocks are wrong, work is shared by leases, and effects are lost. */
const RESTORE_ONE_IN = 4;
const WRONG_ONE_IN = 3;
const LEASES_ONE_IN = 6;
const LOSSES_ONE_IN = 3;

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

/** Asks a service that it tells again how everything stands. */
export const republish = (service: Command['service'], requestId: string): Command => ({
  service,
  mutation: `republish${capitalize(service)}Events`,
  input: { requestId, by: 'whoever is new' },
  copies: 2,
});

/** Draws the whole scenario, and leaves out what the story leaves out. */
export function drawPlan(story: Story): Plan {
  const choices = story.of('plan');
  const omitted = story.of('omitted');
  const send: Send = (service, mutation, input) => ({ service, mutation, input, copies: drawCopies(choices) });
  const people = Array.from({ length: 4 + choices.below(5) }, (_, at) => `p${at + 1}`);
  const rows = planRows(choices, send, people);
  const timed = planTimed(story.of('days'), people);
  const poisoning = drawPoisoning(story.of('poison'), people);
  const areClocksWrong = story.of('clocks').rarely(WRONG_ONE_IN, 1) === 1;
  const metric = { requestId: 'metric', key: 'sales', name: 'Sales', unit: 'CNY' };
  const setup = [
    [
      send('learning', 'createCourse', { requestId: 'course', key: 'selling', title: 'Selling' }),
      send('learning', 'scheduleCohort', toCohort('selling-spring', '2025-04-01', '2025-06-30')),
      send('learning', 'scheduleCohort', toCohort('selling-now', '2026-03-01', '2026-04-30')),
      ...timed.setup,
    ],
    [send('outcomes', 'defineMetric', { ...metric, direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY' })],
  ];
  const loop = [
    ...rows.loop,
    planStudy(send),
    [planPolicy(send, 1, 10), planPolicy(send, 2, 5)],
    planCareer(send, people, choices),
    ...(areClocksWrong ? [planUndated(people)] : []),
  ];
  const republications = serviceNames.map((service) => [
    republish(service, 'republish-1'),
    republish(service, 'republish-2'),
  ]);
  return {
    people,
    setup: omit(omitted, setup),
    loop: omit(omitted, [...loop, ...timed.loop]),
    poisoning: poisoning && { ...poisoning, newer: omit(omitted, poisoning.newer) },
    restoreAfter: RESTORE_AFTER[story.of('restore').rarely(RESTORE_ONE_IN, RESTORE_AFTER.length) - 1],
    areClocksWrong,
    hasLeases: story.of('leases').rarely(LEASES_ONE_IN, 1) === 1,
    hasLosses: story.of('losses').rarely(LOSSES_ONE_IN, 1) === 1,
    corrections: omit(omitted, rows.corrections),
    late: omit(omitted, rows.late),
    busy: omit(omitted, timed.busy),
    republications: omit(omitted, republications),
    decisions: people.map(() => DECISIONS[choices.below(DECISIONS.length)] ?? 'leave'),
  };
}

/** How many commands a plan holds, decisions aside. */
export const countCommands = ({ setup, loop, poisoning, corrections, busy, late, republications }: Plan) =>
  [setup, loop, poisoning?.newer ?? [], corrections, busy, late, republications].flat(2).length;
