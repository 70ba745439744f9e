import { changeMany } from '@holdfast/chassis';
import type { Day, Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { noActivity, withReportedDays, type ReportedDay } from '../domain/enrollmentActivity/enrollmentActivity.js';
import { enrollmentActivityCollection, type EnrollmentActivityDocument } from './collections.js';

type Subject = Pick<EnrollmentActivityDocument, 'personId' | 'cohortId'>;

/** A day of an enrollment as its event or its own document tells it. */
export interface ReportedEnrollmentDay extends ReportedDay, Subject {
  readonly enrollmentId: Id;
}

/**
 * Adds days to the sums of their enrollments, whether or not the enrollments are known yet.
 * @returns true when some of it was new.
 */
export async function addReportedDays(store: Store, reported: readonly ReportedEnrollmentDay[]): Promise<boolean> {
  const byEnrollment = new Map<Id, ReportedEnrollmentDay[]>();
  for (const day of reported) {
    const known = byEnrollment.get(day.enrollmentId);
    if (known) known.push(day);
    else byEnrollment.set(day.enrollmentId, [day]);
  }
  const written = await changeMany(store, enrollmentActivityCollection, [...byEnrollment.keys()], (id, current) => {
    const [first, ...rest] = byEnrollment.get(id) ?? [];
    if (!first) return undefined;
    const standing = current ?? noActivity;
    const sums = withReportedDays(standing, [first, ...rest]);
    const { personId, cohortId } = first;
    return sums === standing ? undefined : { silentFrom: [], ...current, ...sums, id, personId, cohortId };
  });
  return written.size > 0;
}

/** The first days of silences of an enrollment. */
export interface FoundSilences {
  readonly id: Id;
  readonly enrollment: Subject;
  readonly firstDays: readonly Day[];
}

/** Notes silences before their alerts are raised, so that whoever adds activity after that looks at the alerts. */
export async function addSilences(store: Store, found: readonly FoundSilences[]): Promise<void> {
  const byId = new Map(found.map((each) => [each.id, each]));
  await changeMany(store, enrollmentActivityCollection, [...byId.keys()], (id, current) => {
    const each = byId.get(id);
    const noted = current?.silentFrom ?? [];
    const added = each?.firstDays.filter((day) => !noted.includes(day)) ?? [];
    if (!each || added.length === 0) return undefined;
    const { personId, cohortId } = each.enrollment;
    return { ...noActivity, ...current, id, personId, cohortId, silentFrom: [...noted, ...added] };
  });
}
