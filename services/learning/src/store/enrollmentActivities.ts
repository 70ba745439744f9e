import { changeMany, type CatalogEvent } from '@holdfast/chassis';
import { dayOf, type Day, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { noActivity, withReportedDays, type ReportedDay } from '../domain/enrollmentActivity/enrollmentActivity.js';
import { enrollmentActivityCollection, type EnrollmentActivityDocument } from './collections.js';

type ActivityRecorded = CatalogEvent<'holdfast.learning.activity-recorded.v1'>;
type Subject = Pick<EnrollmentActivityDocument, 'personId' | 'cohortId'>;

/** Adds what events tell of days to the sums of their enrolments, whether or not the enrolments are known yet. */
export async function addReportedDays(store: Store, timeZone: string, events: readonly ActivityRecorded[]): Promise<void> {
  const reported = new Map<Id, { readonly subject: Subject; readonly days: ReportedDay[] }>();
  for (const { data, time } of events) {
    const { enrollmentId, personId, cohortId, on, count, durationSeconds } = data;
    const day = { on, count, durationSeconds, learntOn: dayOf(time, timeZone) };
    const known = reported.get(enrollmentId);
    if (known) known.days.push(day);
    else reported.set(enrollmentId, { subject: { personId, cohortId }, days: [day] });
  }
  await changeMany(store, enrollmentActivityCollection, [...reported.keys()], (id, current) => {
    const report = reported.get(id);
    if (!report) return undefined;
    const standing = current ?? noActivity;
    const sums = withReportedDays(standing, report.days);
    return sums === standing ? undefined : { silentFrom: [], ...current, ...sums, id, ...report.subject };
  });
}

/** The first days of silences of an enrolment. */
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
