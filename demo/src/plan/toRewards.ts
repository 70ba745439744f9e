import type { CareerCommitment, CareerPath, IncentivePolicy } from '../company.js';
import { AWARD_GROWTH_PERCENT, PROMISED_SCORE } from './cast.js';
import { AWARD_FEN, CURRENCY } from './economics.js';
import type { DrawnEnrollment } from './drawEnrollments.js';
import { complaintsProgram, lotProgram } from './programs.js';
import type { Scene } from './scene.js';
import { BASELINE, OUTCOME, POLICY_FROM, toDay, toPeriod } from './timeline.js';

const PATH = 'demo-store-path';
const SENIOR = 'senior';
const LEAD = 'lead';
const LEAD_SCORE = 75;

export const toPolicies = ({ today, texts }: Scene): readonly IncentivePolicy[] => [
  {
    key: 'demo-award',
    title: texts.policyTitle,
    effectiveFrom: toDay(today, POLICY_FROM),
    rule: {
      metricGrowth: {
        course: lotProgram.key,
        metric: lotProgram.metric.key,
        baseline: toPeriod(today, BASELINE),
        outcome: toPeriod(today, OUTCOME),
        minimumGrowthPercent: String(AWARD_GROWTH_PERCENT),
        amount: { minorUnits: AWARD_FEN, currency: CURRENCY },
      },
    },
  },
];

export const toCareerPaths = ({ texts }: Scene): readonly CareerPath[] => [
  {
    key: PATH,
    title: texts.careerPathTitle,
    steps: [
      {
        key: SENIOR,
        title: texts.stepSenior,
        payIncreasePercent: '8',
        requires: { course: lotProgram.key, minimumScore: String(PROMISED_SCORE) },
      },
      {
        key: LEAD,
        title: texts.stepLead,
        payIncreasePercent: '12',
        requires: { course: complaintsProgram.key, minimumScore: String(LEAD_SCORE) },
      },
    ],
  },
];

/** Promises to so many who kept their part, to so many whose score fell short, and to so many who did not finish. */
function listPromised(scene: Scene, key: string, minimumScore: number, each: number): readonly DrawnEnrollment[] {
  const { programs } = scene.drawn;
  const all = (programs.find(({ program }) => program.key === key)?.enrollments ?? []).filter(
    ({ employee }) => employee.endedOn === null,
  );
  const kept = all.filter(({ score }) => score !== null && score >= minimumScore);
  const short = all.filter(({ score }) => score !== null && score < minimumScore);
  const open = all.filter(({ completedOn }) => completedOn === null);
  const first = kept.filter(({ employee }) => employee.index === scene.cast.whole);
  return [...new Set([...first, ...kept.slice(0, 2 * each), ...short.slice(0, each), ...open.slice(0, each)])];
}

/** What the company promised to some of those who took part. */
export function toCommitments(scene: Scene): readonly CareerCommitment[] {
  const random = scene.drawn.random.fork('promises');
  const { personalGoals, businessGoals } = scene.texts;
  const toCommitment = ({ employee }: DrawnEnrollment, step: string): CareerCommitment => ({
    person: scene.numbering.externalIdOf(employee.index),
    careerPath: PATH,
    step,
    personalGoal: random.pick(personalGoals),
    businessGoal: random.pick(businessGoals),
  });
  return [
    ...listPromised(scene, lotProgram.key, PROMISED_SCORE, 5).map((each) => toCommitment(each, SENIOR)),
    ...listPromised(scene, complaintsProgram.key, LEAD_SCORE, 2).map((each) => toCommitment(each, LEAD)),
  ];
}
