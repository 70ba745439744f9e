import { invariant } from '@holdfast/kernel';
import type { DrawnCompany } from './drawnCompany.js';
import type { Figures } from './drawFigures.js';
import type { DrawnEnrollment } from './drawEnrollments.js';
import { lotProgram } from './programs.js';

/** The growth of sales that the policy pays for, in percent. */
export const AWARD_GROWTH_PERCENT = 25;
/** The score of the program by lot from which a promise is kept. */
export const PROMISED_SCORE = 80;
/** What the corrected person was first said to have grown, as a factor: enough to be paid. */
const REPORTED_GROWTH = 1.32;

/** The people whose lives the demo tells. Nothing was drawn anew for them: they were looked for. */
export interface Cast {
  /** Index of somebody whose whole life is worth a look: completed late, promised, paid, and soon to be poached. */
  readonly whole: number;
  /** Index of somebody who was paid for a value that was a mistake. */
  readonly corrected: number;
  /** The mistaken value. */
  readonly reported: number;
}

interface Candidate {
  readonly enrollment: DrawnEnrollment;
  readonly figures: Figures & { readonly baseline: number; readonly outcome: number };
  readonly growth: number;
}

function listCandidates({ programs }: DrawnCompany): readonly Candidate[] {
  const drawn = programs.find(({ program }) => program.key === lotProgram.key);
  const enrollments = new Map(drawn?.enrollments.map((each) => [each.employee.index, each]));
  return (drawn?.figures ?? []).flatMap((figures) => {
    const { baseline, outcome, employee } = figures;
    const enrollment = enrollments.get(employee.index);
    const tells =
      enrollment !== undefined &&
      enrollment.completedOn !== null &&
      employee.endedOn === null &&
      !employee.isStoreManager;
    if (!tells || baseline === null || outcome === null) return [];
    return [{ enrollment, figures: { ...figures, baseline, outcome }, growth: 100 * (outcome / baseline - 1) }];
  });
}

/** Finds the people whom the demo tells of among those who were drawn. */
export function castCompany(company: DrawnCompany): Cast {
  const candidates = listCandidates(company);
  const whole = candidates.find(
    ({ growth, enrollment: { score } }) => growth > AWARD_GROWTH_PERCENT + 1 && (score ?? 0) >= PROMISED_SCORE,
  );
  const corrected = candidates.find(({ growth }) => growth > 5 && growth < 15);
  invariant(whole && corrected, 'among more than a thousand people there is somebody of each kind');
  return {
    whole: whole.figures.employee.index,
    corrected: corrected.figures.employee.index,
    reported: Math.round(corrected.figures.baseline * REPORTED_GROWTH),
  };
}
