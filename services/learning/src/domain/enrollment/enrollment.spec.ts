import { describe, expect, it } from '@jest/globals';
import { invariant, presentValue, reason } from '@holdfast/kernel';
import fc from 'fast-check';
import type { EnrollmentCommand, EnrollmentStatement } from './commands.js';
import { enrollmentDecider } from './enrollment.js';
import { initialEnrollment, type Enrollment, type EnrollmentState } from './state.js';

const subject = {
  personId: 'person-7',
  cohortId: 'cohort-march',
  courseId: 'course-sales',
  cohortStartsOn: '2026-03-01',
};

/** A row that is accepted in February, before the cohort starts, or on another day. */
function row(statement: EnrollmentStatement, acceptedOn = '2026-02-20'): EnrollmentCommand {
  return { type: 'RecordEnrollment', subject, statement, acceptedAt: `${acceptedOn}T08:00:00.000Z`, acceptedOn };
}

const begin: EnrollmentCommand = { type: 'BeginEnrollment' };

/** What stands after commands of which none may be refused. */
function given(...commands: readonly EnrollmentCommand[]): Enrollment {
  const state = commands.reduce<EnrollmentState>((before, command) => {
    const decided = enrollmentDecider.decide(command, before);
    invariant(decided.ok, 'the command was accepted');
    return decided.value.reduce((current, event) => enrollmentDecider.evolve(current, event), before);
  }, initialEnrollment);
  invariant(state.status !== 'ABSENT', 'there is an enrollment');
  return state;
}

const factsOf = ({ enrolledOn, completedOn, withdrawnOn, score, status }: Enrollment) => ({
  status,
  enrolledOn: presentValue(enrolledOn),
  completedOn: presentValue(completedOn),
  withdrawnOn: presentValue(withdrawnOn),
  score: presentValue(score),
});

describe('an enrollment', () => {
  it('exists from its first row on, even when the row says nothing else', () => {
    expect(given(row({}))).toMatchObject({ ...subject, status: 'ENROLLED', learntOn: '2026-02-20', hasBegun: false });
  });

  it('is active at once when its cohort has started by then', () => {
    expect(given(row({}, '2026-03-01')).status).toBe('ACTIVE');
  });

  it('becomes active when it begins, and only once', () => {
    expect(given(row({}), begin).status).toBe('ACTIVE');
    expect(enrollmentDecider.decide(begin, given(row({}), begin))).toEqual({ ok: true, value: [] });
  });

  it('cannot begin before anybody heard of it', () => {
    expect(enrollmentDecider.decide(begin, initialEnrollment)).toEqual({ ok: true, value: [] });
  });

  it('is finished by a completion and given up by a withdrawal', () => {
    expect(given(row({ completedOn: '2026-03-20', score: '85.5' })).status).toBe('COMPLETED');
    expect(given(row({ withdrawnOn: '2026-03-20' })).status).toBe('WITHDRAWN');
  });

  it.each([
    ['2026-03-20', '2026-03-21', 'WITHDRAWN'],
    ['2026-03-21', '2026-03-20', 'COMPLETED'],
    ['2026-03-20', '2026-03-20', 'COMPLETED'],
  ])('completed on %s and withdrawn on %s is %s, whichever was learned first', (completedOn, withdrawnOn, status) => {
    expect(given(row({ completedOn }), row({ withdrawnOn })).status).toBe(status);
    expect(given(row({ withdrawnOn }), row({ completedOn })).status).toBe(status);
  });

  it('goes back to where it was when a withdrawal is cleared', () => {
    expect(given(row({ withdrawnOn: '2026-02-25' }), row({ withdrawnOn: null })).status).toBe('ENROLLED');
    expect(
      given(row({ withdrawnOn: '2026-03-05' }, '2026-03-06'), row({ withdrawnOn: null }, '2026-03-07')).status,
    ).toBe('ACTIVE');
  });
});

describe('a row about an enrollment', () => {
  const march = row({ enrolledOn: '2026-02-20', score: '70' }, '2026-03-02');

  it('changes nothing when it comes again, also after a correction', () => {
    const corrected = given(march, row({ score: '75' }, '2026-03-05'));
    expect(enrollmentDecider.decide(march, corrected)).toEqual({ ok: true, value: [] });
    expect(factsOf(corrected).score).toBe('75');
  });

  it('is refused as a whole, with every cell that says something else for the same stated time', () => {
    const recordedAt = '2026-03-02T00:00:00.000Z';
    const standing = given(row({ recordedAt, enrolledOn: '2026-02-20', score: '70' }));
    const rival = row({ recordedAt, enrolledOn: '2026-02-21', score: '71', completedOn: '2026-03-20' });
    expect(enrollmentDecider.decide(rival, standing)).toEqual({
      ok: false,
      refusal: ['enrolledOn', 'score'].map((field) => ({
        path: [field],
        ...reason('VALUE_CONTRADICTS', { recordedAt }),
      })),
    });
  });

  const statement = fc.record(
    {
      enrolledOn: fc.constantFrom('2026-02-18', '2026-02-19', null),
      completedOn: fc.constantFrom('2026-03-20', '2026-03-22', null),
      withdrawnOn: fc.constantFrom('2026-03-20', '2026-03-21', null),
      score: fc.constantFrom('70', '80', null),
    },
    { requiredKeys: [] },
  );

  it('leads to the same present facts in whatever order rows of different stated times come', () => {
    const rows = fc
      .array(statement, { minLength: 1, maxLength: 6 })
      .map((statements) =>
        statements.map((each, index) => row({ ...each, recordedAt: `2026-03-0${index + 1}T00:00:00.000Z` })),
      );
    const shuffled = rows.chain((inOrder) =>
      fc.shuffledSubarray(inOrder, { minLength: inOrder.length }).map((anyOrder) => ({ inOrder, anyOrder })),
    );
    fc.assert(
      fc.property(shuffled, ({ inOrder, anyOrder }) => {
        expect(factsOf(given(...anyOrder))).toEqual(factsOf(given(...inOrder)));
      }),
    );
  });
});
