import { afterAll, describe, expect, it } from '@jest/globals';
import { createAggregates, type CatalogEvent } from '@holdfast/chassis';
import { addDays, createIdentity, invariant, type Day, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import type { InactivityAlertState } from '../domain/inactivityAlert/inactivityAlert.js';
import { recordActivityRows } from '../store/activityDays.js';
import {
  activityDayAggregate,
  cohortAggregate,
  collections,
  enrollmentAggregate,
  inactivityAlertAggregate,
} from '../store/collections.js';
import { reviewEnrollments } from '../store/reviewEnrollments.js';
import { onActivityRecorded } from './on/activityRecorded.js';
import { onEnrollmentRecorded } from './on/enrollmentRecorded.js';
import type { ReviewParts } from './reviews.js';
import { createGate, pausingAt } from './testing/pausing.js';

/** Active on the first of March, silent since the second: the alert falls due as the fifth begins. */
const firstSilentOn = '2026-03-02';
const dueOn = addDays(firstSilentOn, 3);
const timeZone = 'UTC';
const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');
const cohortId = identity.cohort('march');
const courseId = identity.course('sales');
const enrollmentOf = (personId: Id): Id => identity.enrollment(personId, cohortId);
const store = openSqliteStore({ file: ':memory:', collections });
afterAll(() => store.close());

function partsOn(today: Day, seen: Store = store): ReviewParts {
  const clock = { now: () => `${today}T00:00:00.000Z` };
  const aggregates = createAggregates({ store: seen, clock, identity, epoch: 1, onPending: () => undefined });
  return { store: seen, aggregates, clock, identity, timeZone, timers: { arm: async () => undefined } };
}

/** The last event that waits in a document, as the journal would bring it. */
async function findPending<
  Type extends CatalogEvent<
    'holdfast.learning.activity-recorded.v1' | 'holdfast.learning.enrollment-recorded.v1'
  >['type'],
>(
  collection: typeof activityDayAggregate.collection | typeof enrollmentAggregate.collection,
  id: Id,
  type: Type,
): Promise<readonly [CatalogEvent<Type>]> {
  const event = (
    await store.get<{ id: Id; version: number; pending: readonly { type: string }[] }>(collection, id)
  )?.pending.at(-1);
  invariant(event?.type === type, `${type} waits for the journal`);
  // The outbox checked the data against the schema of this type before it stored the event.
  return [event as CatalogEvent<Type>];
}

async function record(parts: ReviewParts, personId: Id, statement: { readonly withdrawnOn?: Day }): Promise<void> {
  const subject = { personId, cohortId, courseId, cohortStartsOn: '2026-03-01' };
  const acceptedAt = parts.clock.now();
  const command = {
    type: 'RecordEnrollment',
    subject,
    statement,
    acceptedAt,
    acceptedOn: acceptedAt.slice(0, 10),
  } as const;
  await parts.aggregates.execute(enrollmentAggregate, enrollmentOf(personId), command);
}

type Thing = (parts: ReviewParts, personId: Id) => Promise<void>;

const look: Thing = async (parts, personId) => {
  await reviewEnrollments(parts, [enrollmentOf(personId)]);
};

const beActive =
  (on: Day): Thing =>
  async (parts, personId) => {
    const enrollmentId = enrollmentOf(personId);
    const row = { personId, cohortId, enrollmentId, on, registerId: 'register' };
    const claim = { key: on, hash: 'hash' };
    await recordActivityRows(parts, [{ row: { ...row, claim, kept: [`row-${on}`, 1, 0] }, isRepeated: false }], false);
    const dayId = identity.of('activityDay', enrollmentId, on, 0);
    await onActivityRecorded(parts)(
      await findPending(activityDayAggregate.collection, dayId, 'holdfast.learning.activity-recorded.v1'),
    );
  };

const withdraw: Thing = async (parts, personId) => {
  await record(parts, personId, { withdrawnOn: '2026-03-05' });
  const enrollmentId = enrollmentOf(personId);
  await onEnrollmentRecorded(parts)(
    await findPending(enrollmentAggregate.collection, enrollmentId, 'holdfast.learning.enrollment-recorded.v1'),
  );
};

let people = 0;

/** Somebody who was active on the first of March and has been silent since. */
async function enrollSilentPerson(): Promise<Id> {
  const personId = identity.person(String(people++));
  const parts = partsOn('2026-03-01');
  const plan = { key: 'march', courseId, startsOn: '2026-03-01', endsOn: '2026-03-31' };
  const request = { requestId: 'r1', inputHash: 'hash', at: parts.clock.now() };
  await parts.aggregates.execute(cohortAggregate, cohortId, { plan, isCourseKnown: true, request });
  await record(parts, personId, {});
  await beActive('2026-03-01')(parts, personId);
  return personId;
}

interface Told {
  readonly state: InactivityAlertState;
  readonly events: readonly string[];
  /** False when one of the things was over before it was to pause: then there is nothing more to try. */
  readonly wasPaused: { readonly one: boolean; readonly other: boolean };
}

/**
 * Two things on the morning on which the alert falls due: one goes up to a call, then the other up to one of its own,
 * then the first to its end, then the other.
 */
async function tell(one: Thing, other: Thing, oneCall: number, otherCall: number): Promise<Told> {
  const personId = await enrollSilentPerson();
  const [oneWaits, otherWaits, oneIsOver] = [createGate(), createGate(), createGate()];
  const wasPaused = { one: false, other: false };
  const oneStore = pausingAt(store, oneCall, () => {
    wasPaused.one = true;
    oneWaits.open();
    return otherWaits.opened;
  });
  const otherStore = pausingAt(store, otherCall, () => {
    wasPaused.other = true;
    otherWaits.open();
    return oneIsOver.opened;
  });
  const first = one(partsOn(dueOn, oneStore), personId).finally(() => {
    oneWaits.open();
    oneIsOver.open();
  });
  const second = oneWaits.opened
    .then(() => other(partsOn(dueOn, otherStore), personId))
    .finally(() => otherWaits.open());
  await Promise.all([first, second]);
  const alertId = identity.inactivityAlert(enrollmentOf(personId), firstSilentOn);
  const alert = await store.get(inactivityAlertAggregate.collection, alertId);
  const events = alert?.pending.map(({ type }) => type.split('-').at(-1) ?? '') ?? [];
  return { state: alert?.state ?? { status: 'ABSENT' }, events, wasPaused };
}

/** Tells the story with every two pauses, and with either thing going first. */
async function inEveryInterleaving(one: Thing, other: Thing, expectOf: (told: Told) => void): Promise<void> {
  const orders = [
    [one, other],
    [other, one],
  ] as const;
  for (const [first, second] of orders)
    for (let oneCall = 0, isOneOver = false; !isOneOver; oneCall++)
      for (let otherCall = 0, isOtherOver = false; !isOtherOver; otherCall++) {
        const told = await tell(first, second, oneCall, otherCall);
        expectOf(told);
        isOneOver = !told.wasPaused.one;
        isOtherOver = !told.wasPaused.other;
      }
}

describe('two things that happen at once, in every interleaving', () => {
  it('raise one alert when both look at the same silence', () =>
    inEveryInterleaving(look, look, ({ state, events }) => {
      expect(state).toMatchObject({ status: 'OPEN', firstSilentOn });
      expect(events).toEqual(['raised.v1']);
    }));

  it('leave no alert standing that late activity disproves', () =>
    inEveryInterleaving(look, beActive('2026-03-03'), ({ state }) => {
      expect(['ABSENT', 'RETRACTED']).toContain(state.status);
    }));

  it('close the alert when activity returns, even if nobody had raised it yet', () =>
    inEveryInterleaving(look, beActive('2026-03-05'), ({ state, events }) => {
      expect(state).toMatchObject({ status: 'CLOSED' });
      expect(events).toEqual(['raised.v1', 'closed.v1']);
    }));

  it('leave no alert open after a withdrawal', () =>
    inEveryInterleaving(look, withdraw, ({ state }) => {
      expect(['ABSENT', 'CLOSED']).toContain(state.status);
    }));
});
