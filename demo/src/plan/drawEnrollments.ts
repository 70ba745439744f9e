import type { Figures } from './drawFigures.js';
import type { Random } from './random.js';
import type { Employee } from './roster.js';
import { COMPLETED, STUDIED_COHORTS } from './timeline.js';

/** How somebody's part in a program went. Days are counted from the first start. */
export interface DrawnEnrollment {
  readonly employee: Employee;
  readonly enrolledOn: number;
  readonly completedOn: number | null;
  readonly withdrawnOn: number | null;
  readonly score: number | null;
}

const WITHDRAWING_SHARE = 0.07;
/** Those who neither finish nor say so. */
const LINGERING_SHARE = 0.07;
const SCORE_MEAN = 82;
const SCORE_DEVIATION = 9;
const SCORE_MIN = 40;
const SCORE_MAX = 100;
const ENROLLED_DAYS_BEFORE_MAX = 6;

function drawScore(random: Random): number {
  const score = Math.round(SCORE_MEAN + SCORE_DEVIATION * random.normal());
  return Math.min(SCORE_MAX, Math.max(SCORE_MIN, score));
}

function drawEnrollment(random: Random, employee: Employee): DrawnEnrollment {
  const enrolledOn = STUDIED_COHORTS.from - random.between(1, ENROLLED_DAYS_BEFORE_MAX);
  const lot = random.next();
  const score = drawScore(random);
  const completedOn = random.between(COMPLETED.from, COMPLETED.to);
  const withdrawnOn = random.between(STUDIED_COHORTS.from + 1, COMPLETED.from);
  const begun: DrawnEnrollment = { employee, enrolledOn, completedOn: null, withdrawnOn: null, score: null };
  const { endedOn } = employee;
  if (endedOn !== null && endedOn <= completedOn) return { ...begun, withdrawnOn: Math.min(endedOn, withdrawnOn) };
  if (lot < WITHDRAWING_SHARE) return { ...begun, withdrawnOn };
  if (lot < WITHDRAWING_SHARE + LINGERING_SHARE) return begun;
  return { ...begun, completedOn, score };
}

/** Draws how it went for everybody who takes part in a program. */
export const drawEnrollments = (random: Random, figures: readonly Figures[]): readonly DrawnEnrollment[] =>
  figures.filter(({ isTreated }) => isTreated).map(({ employee }) => drawEnrollment(random, employee));
