import { BusyFault, LimitReached, type Aggregates, type Timers } from '@holdfast/chassis';
import {
  addDays,
  dayOf,
  startOfDay,
  type Clock,
  type Day,
  type Id,
  type Identity,
  type Instant,
} from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { findLastDay } from '../domain/participant/employment.js';
import type { RiskWindowCommand } from '../domain/riskWindow/commands.js';
import { decideRiskWindow } from '../domain/riskWindow/decide.js';
import { riskWindowDecider } from '../domain/riskWindow/riskWindow.js';
import { findLatestCompletion, findNextTurn } from '../domain/riskWindow/windowDays.js';
import { participantCollection, riskWindowAggregate, type ParticipantDocument } from './collections.js';
import { toParticipant } from './participants.js';

export interface RiskWindowParts {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly timeZone: string;
}

export const RISK_WINDOW_TURN = 'riskWindowTurn';

export const riskWindowIdOf = (identity: Identity, personId: Id): Id => identity.of('riskWindow', personId);

/** When the windows of these ids may change next by the passing of time alone. */
async function findTurns({ store, timeZone }: RiskWindowParts, ids: readonly Id[]): Promise<ReadonlyMap<Id, Instant>> {
  const windows = await store.getMany(riskWindowAggregate.collection, ids);
  return new Map(
    windows.flatMap(({ id, state }): [Id, Instant][] => {
      const day = findNextTurn(state);
      return day === null ? [] : [[id, startOfDay(day, timeZone)]];
    }),
  );
}

function toCommand(document: ParticipantDocument, today: string): RiskWindowCommand {
  const participant = toParticipant(document);
  return {
    type: 'FollowPerson',
    personId: document.id,
    factsVersion: document.version,
    completedOn: findLatestCompletion(participant),
    lastDay: findLastDay(participant.employments),
    today,
  };
}

/** Brings the windows of people who ever enrolled to where their facts and the day say, and has them looked at again. */
export async function followRiskWindows(
  parts: RiskWindowParts & { readonly timers: Timers },
  participants: readonly ParticipantDocument[],
): Promise<void> {
  const { store, aggregates, identity, clock, timeZone } = parts;
  const enrolled = participants.filter(({ enrollments }) => Object.keys(enrollments).length > 0);
  if (enrolled.length === 0) return;
  const personIds = enrolled.map(({ id }) => id);
  const ids = personIds.map((personId) => riskWindowIdOf(identity, personId));
  await aggregates.evaluateMany(riskWindowAggregate, ids, async () => {
    const today = dayOf(clock.now(), timeZone);
    const present = await store.getMany(participantCollection, personIds);
    return new Map(present.map((document) => [riskWindowIdOf(identity, document.id), toCommand(document, today)]));
  });
  await requireFollowed(parts, enrolled);
  const turns = await findTurns(parts, ids);
  await parts.timers.arm(
    RISK_WINDOW_TURN,
    [...turns].map(([subjectId, dueAt]) => ({ subjectId, dueAt })),
  );
}

/**
 * Those of these people whose windows do not stand where the facts and the day say; writes nothing. A window that the next
 * day would have so was turned by a clock that is ahead of this one, and nothing was lost.
 */
export async function findWrongWindows(
  { store, identity, clock, timeZone }: RiskWindowParts,
  participants: readonly ParticipantDocument[],
): Promise<readonly Id[]> {
  const enrolled = participants.filter(({ enrollments }) => Object.keys(enrollments).length > 0);
  const today = dayOf(clock.now(), timeZone);
  const ids = enrolled.map(({ id }) => riskWindowIdOf(identity, id));
  const windows = new Map((await store.getMany(riskWindowAggregate.collection, ids)).map((found) => [found.id, found]));
  return enrolled.flatMap((person) => {
    const state = windows.get(riskWindowIdOf(identity, person.id))?.state ?? riskWindowDecider.initial;
    // As if the facts were new: a window that was placed by them already moves by nothing but the day.
    const isWrongOn = (day: Day): boolean => {
      const command = { ...toCommand(person, day), factsVersion: Number.MAX_SAFE_INTEGER };
      return decideRiskWindow(command, state).some(({ type }) => type !== 'PersonFollowed');
    };
    return isWrongOn(today) && isWrongOn(addDays(today, 1)) ? [person.id] : [];
  });
}

/** A window whose events wait for the journal takes no more for a while; the facts come again then. */
async function requireFollowed(
  { store, identity }: RiskWindowParts,
  people: readonly ParticipantDocument[],
): Promise<void> {
  const versions = new Map(people.map(({ id, version }) => [riskWindowIdOf(identity, id), version]));
  const windows = await store.getMany(riskWindowAggregate.collection, [...versions.keys()]);
  const isBehind = windows.some(
    ({ id, state }) => state.status === 'UNKNOWN' || state.factsVersion < (versions.get(id) ?? 0),
  );
  if (isBehind || windows.length < versions.size)
    throw new BusyFault('Too many events of a risk window wait for the journal.');
}

/**
 * Lets the day that has come open and close windows; the answer says when to look at each again. Throws LimitReached
 * when a window has no room for the change, for which no waiting helps.
 */
export async function turnRiskWindows(parts: RiskWindowParts, ids: readonly Id[]): Promise<ReadonlyMap<Id, Instant>> {
  const today = dayOf(parts.clock.now(), parts.timeZone);
  const commands: readonly RiskWindowCommand[] = [{ type: 'PassDay', today }];
  const outcomes = await parts.aggregates.executeMany(
    riskWindowAggregate,
    ids.map((id) => ({ id, commands })),
  );
  const refusals = outcomes.flat().flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
  const lasting = refusals.find(({ type }) => type === 'InvalidInput');
  if (lasting) throw new LimitReached(lasting.message);
  if (refusals.length > 0) throw new BusyFault('Too many events of a risk window wait for the journal.');
  return findTurns(parts, ids);
}
