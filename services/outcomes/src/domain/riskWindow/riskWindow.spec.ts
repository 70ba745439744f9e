import { describe, expect, it } from '@jest/globals';
import { addDays, type Day } from '@holdfast/kernel';
import type { RiskWindowCommand } from './commands.js';
import { riskWindowDecider } from './riskWindow.js';
import type { RiskWindowState } from './state.js';
import { findNextTurn } from './windowDays.js';

const completedOn = '2026-01-01';
const opensOn = addDays(completedOn, 90);
const closesOn = addDays(completedOn, 180);

/** Facts of a person as they are looked at on a day; the version counts up. */
const facts = (
  version: number,
  today: Day,
  known: { completedOn?: Day | null; lastDay?: Day } = {},
): RiskWindowCommand => ({
  type: 'FollowPerson',
  personId: 'li-na',
  factsVersion: version,
  completedOn: known.completedOn === undefined ? completedOn : known.completedOn,
  lastDay: known.lastDay ?? null,
  today,
});
const day = (today: Day): RiskWindowCommand => ({ type: 'PassDay', today });

/** The state after the commands, and what others heard of the last one. */
function after(...commands: readonly RiskWindowCommand[]): { state: RiskWindowState; heard: readonly string[] } {
  let state = riskWindowDecider.initial;
  let heard: readonly string[] = [];
  for (const command of commands) {
    const decided = riskWindowDecider.decide(command, state);
    const events = decided.ok ? decided.value : [];
    for (const event of events) state = riskWindowDecider.evolve(state, event);
    heard = events.flatMap((event) => ('days' in event && event.type !== 'FlightRiskWindowPlaced' ? [event.type] : []));
  }
  return { state, heard };
}

describe('the risk window of a completion', () => {
  it('opens 90 and closes 180 days after it, both days inside', () => {
    expect([opensOn, closesOn]).toEqual(['2026-04-01', '2026-06-30']);
    expect(after(facts(1, completedOn)).state).toMatchObject({ status: 'UPCOMING', days: { opensOn, closesOn } });
    expect(after(facts(1, completedOn), day(addDays(opensOn, -1))).heard).toEqual([]);
    expect(after(facts(1, completedOn), day(opensOn)).heard).toEqual(['FlightRiskWindowOpened']);
    expect(after(facts(1, completedOn), day(opensOn), day(closesOn))).toMatchObject({
      state: { status: 'OPEN' },
      heard: [],
    });
    expect(after(facts(1, completedOn), day(opensOn), day(addDays(closesOn, 1)))).toMatchObject({
      state: { status: 'CLOSED' },
      heard: ['FlightRiskWindowClosed'],
    });
  });

  it('is looked at when it opens and on the day after its end', () => {
    expect(findNextTurn(after(facts(1, completedOn)).state)).toBe(opensOn);
    expect(findNextTurn(after(facts(1, opensOn)).state)).toBe(addDays(closesOn, 1));
    expect(findNextTurn(after(facts(1, addDays(closesOn, 1))).state)).toBeNull();
  });

  it('that is past when learned is closed and announces nothing', () => {
    expect(after(facts(1, addDays(closesOn, 1)))).toMatchObject({ state: { status: 'CLOSED' }, heard: [] });
  });

  it('moves with a corrected date', () => {
    const corrected = facts(2, addDays(opensOn, 5), { completedOn: '2026-01-03' });
    expect(after(facts(1, opensOn), corrected)).toMatchObject({
      state: { status: 'OPEN', days: { opensOn: '2026-04-03' } },
      heard: ['FlightRiskWindowMoved'],
    });
  });

  it('moves ahead with a later completion and opens again on its day', () => {
    const second = facts(2, '2026-05-01', { completedOn: '2026-05-01' });
    expect(after(facts(1, opensOn), second)).toMatchObject({
      state: { status: 'UPCOMING' },
      heard: ['FlightRiskWindowMoved'],
    });
    expect(after(facts(1, opensOn), second, day('2026-07-30')).heard).toEqual(['FlightRiskWindowOpened']);
  });

  it('closes when the completion is taken back', () => {
    expect(after(facts(1, opensOn), facts(2, opensOn, { completedOn: null }))).toMatchObject({
      state: { status: 'NONE' },
      heard: ['FlightRiskWindowClosed'],
    });
  });
});

describe('leaving', () => {
  it('closes an open window after the last day', () => {
    const leaves = facts(2, '2026-05-01', { lastDay: '2026-05-10' });
    const { state, heard } = after(facts(1, opensOn), leaves);
    expect(heard).toEqual([]);
    expect(findNextTurn(state)).toBe('2026-05-11');
    expect(after(facts(1, opensOn), leaves, day('2026-05-11')).heard).toEqual(['FlightRiskWindowClosed']);
  });

  it('before the window has begun announces nothing', () => {
    const leaves = facts(2, '2026-02-01', { lastDay: '2026-02-10' });
    const { state } = after(facts(1, completedOn), leaves);
    expect(findNextTurn(state)).toBe('2026-02-11');
    expect(after(facts(1, completedOn), leaves, day('2026-02-11'))).toMatchObject({
      state: { status: 'CLOSED' },
      heard: [],
    });
  });
});

describe('late facts', () => {
  const left = (version: number): RiskWindowCommand => facts(version, '2026-05-01', { lastDay: '2026-04-30' });
  const stayed = (version: number): RiskWindowCommand => facts(version, '2026-05-01');

  it('of an older version change nothing', () => {
    expect(after(facts(2, opensOn), facts(1, opensOn, { completedOn: null })).state).toMatchObject({ status: 'OPEN' });
  });

  it('open a closed window again once, and not twice', () => {
    expect(after(facts(1, opensOn), left(2)).heard).toEqual(['FlightRiskWindowClosed']);
    expect(after(facts(1, opensOn), left(2), stayed(3)).heard).toEqual(['FlightRiskWindowOpened']);
    expect(after(facts(1, opensOn), left(2), stayed(3), left(4)).heard).toEqual(['FlightRiskWindowClosed']);
    expect(after(facts(1, opensOn), left(2), stayed(3), left(4), stayed(5))).toMatchObject({
      state: { status: 'CLOSED' },
      heard: [],
    });
  });

  it('that repeat what is known announce nothing', () => {
    expect(after(facts(1, opensOn), facts(2, opensOn)).heard).toEqual([]);
    expect(after(facts(1, opensOn), day(opensOn)).heard).toEqual([]);
  });
});
