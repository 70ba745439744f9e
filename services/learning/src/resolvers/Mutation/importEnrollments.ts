import { answerImport, importRows, recordedAtParser, storeRows } from '@holdfast/chassis';
import { dayOf, invariant, type Instant } from '@holdfast/kernel';
import type { RecordEnrollment } from '../../domain/enrollment/commands.js';
import { enrollmentAggregate } from '../../store/collections.js';
import type { Context } from '../context.js';
import { findCohorts } from '../findCohorts.js';
import { parseEnrollmentRow, type EnrollmentRow } from '../parseEnrollmentRow.js';
import type { MutationResolvers } from '../types.generated.js';

function toCommand(
  { identity, timeZone }: Context,
  acceptedAt: Instant,
  { externalId, cohort, statement }: EnrollmentRow,
) {
  invariant(cohort, 'a row without a cohort was refused');
  const { courseId, startsOn } = cohort.cohort;
  const subject = { personId: identity.person(externalId), cohortId: cohort.id, courseId, cohortStartsOn: startsOn };
  const acceptedOn = dayOf(acceptedAt, timeZone);
  const command: RecordEnrollment = { type: 'RecordEnrollment', subject, statement, acceptedAt, acceptedOn };
  return { id: identity.enrollment(subject.personId, cohort.id), command };
}

export const importEnrollments: MutationResolvers['importEnrollments'] = async (_, { input }, context) => {
  const parseCohort = await findCohorts(context, input.rows);
  const parseRecordedAt = recordedAtParser(context.clock.now());
  const report = await importRows({
    rows: input.rows,
    isOverloaded: context.isOverloaded,
    parse: (row) => parseEnrollmentRow(row, parseCohort, parseRecordedAt),
    store: (rows) => {
      const acceptedAt = context.clock.now();
      const commands = rows.map(({ parsed }) => toCommand(context, acceptedAt, parsed));
      return storeRows(context.aggregates, enrollmentAggregate, commands, input.dryRun ?? false);
    },
  });
  return answerImport(report);
};
