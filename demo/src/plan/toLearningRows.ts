import type { ActivityRow, Cohort, Course, EnrollmentRow } from '../company.js';
import type { DrawnProgram } from './drawnCompany.js';
import { studiedPrograms } from './programs.js';
import { RUNNING, toRunningActivity, toRunningEnrollments } from './runningCohort.js';
import type { Scene } from './scene.js';
import { COMPLETED_LATE, RUNNING_COHORT, STUDIED_COHORTS, toDay, toPeriod, type Span } from './timeline.js';

const ACTIVE_DAYS_EACH = 2;

/** The running one first: its title and its first day tell a repeated load how the first one was told. */
export const toCourses = ({ texts }: Scene): readonly Course[] => [
  { key: RUNNING, title: texts.runningCourse },
  ...Object.entries(texts.programs).map(([key, { title }]) => ({ key, title })),
];

export function toCohorts({ today }: Scene): readonly Cohort[] {
  const toCohort = (key: string, span: Span): Cohort => {
    const { from: startsOn, to: endsOn } = toPeriod(today, span);
    return { key, course: key, startsOn, endsOn };
  };
  return [toCohort(RUNNING, RUNNING_COHORT), ...studiedPrograms.map(({ key }) => toCohort(key, STUDIED_COHORTS))];
}

function toRowsOf({ program, enrollments }: DrawnProgram, scene: Scene): readonly EnrollmentRow[] {
  const { cast, numbering, today, recordedAt } = scene;
  const dayOrNull = (offset: number | null): string | null => (offset === null ? null : toDay(today, offset));
  return enrollments.map(({ employee, enrolledOn, completedOn, withdrawnOn, score }) => {
    const isLate = completedOn !== null && employee.index === cast.whole;
    return {
      person: numbering.externalIdOf(employee.index),
      cohort: program.key,
      enrolledOn: toDay(today, enrolledOn),
      completedOn: dayOrNull(isLate ? COMPLETED_LATE : completedOn),
      withdrawnOn: dayOrNull(withdrawnOn),
      score: score === null ? null : String(score),
      recordedAt,
    };
  });
}

export const toEnrollmentRows = (scene: Scene): readonly EnrollmentRow[] => [
  ...scene.drawn.programs.flatMap((program) => toRowsOf(program, scene)),
  ...toRunningEnrollments(scene),
];

/** A little of what those did who took part in a studied program, on days on which all of them took part. */
function toActivity({ program: { key }, enrollments }: DrawnProgram, scene: Scene): readonly ActivityRow[] {
  const random = scene.drawn.random.fork(`${key}/activity`);
  return enrollments.flatMap(({ employee, withdrawnOn }) => {
    const person = scene.numbering.externalIdOf(employee.index);
    const lastDay = withdrawnOn === null ? 9 : Math.max(0, withdrawnOn - STUDIED_COHORTS.from);
    const days = random.sample([1, 2, 3, 4, 5, 6, 7, 8, 9], ACTIVE_DAYS_EACH).filter((day) => day <= lastDay);
    return days.map((day): ActivityRow => {
      const [count, seconds] = [String(random.between(3, 25)), String(random.between(600, 5400))];
      return {
        eventId: `${key}-${person}-${day}`,
        person,
        cohort: key,
        day: String(day),
        verb: 'experienced',
        count,
        seconds,
      };
    });
  });
}

export const toActivityRows = (scene: Scene): readonly ActivityRow[] => [
  ...scene.drawn.programs.flatMap((program) => toActivity(program, scene)),
  ...toRunningActivity(scene),
];
