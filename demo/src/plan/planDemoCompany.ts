import type { Day } from '@holdfast/kernel';
import type { DemoCompany } from '../company.js';
import { demoTexts, type Language } from '../texts/demoTexts.js';
import { createScene } from './scene.js';
import { toActivityRows, toCohorts, toCourses, toEnrollmentRows } from './toLearningRows.js';
import { toCorrectionRows, toObservationRows } from './toObservationRows.js';
import { toPeopleRows } from './toPeopleRows.js';
import { toCareerPaths, toCommitments, toPolicies } from './toRewards.js';
import { toCostLines, toMetrics, toPrices, toStudies } from './toStudies.js';

/**
 * The company that everybody gets to see: one whose estimates lie near what was planted. How often they do is tested
 * over other seeds.
 */
export const DEMO_SEED = 'greenfield-311';

/**
 * Writes down a whole company: pure, so that the same seed, day and language give the same company to the last
 * character. `today` is the day of the first start, in the installation's time zone.
 */
export function planDemoCompany(options: {
  readonly seed: string;
  readonly today: Day;
  readonly language: Language;
}): DemoCompany {
  const scene = createScene(options.seed, options.today, demoTexts[options.language]);
  return {
    courses: toCourses(scene),
    cohorts: toCohorts(scene),
    metrics: toMetrics(scene),
    prices: toPrices(scene),
    careerPaths: toCareerPaths(scene),
    commitments: toCommitments(scene),
    policies: toPolicies(scene),
    people: toPeopleRows(scene),
    enrollments: toEnrollmentRows(scene),
    activity: toActivityRows(scene),
    observations: toObservationRows(scene),
    studies: toStudies(scene),
    costLines: toCostLines(scene),
    corrections: toCorrectionRows(scene),
  };
}
