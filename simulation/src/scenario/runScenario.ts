import type { ServiceStatus } from '@holdfast/chassis';
import { startOfDay } from '@holdfast/kernel';
import type { Command } from '../command.js';
import { identity, TIME_ZONE } from '../instance.js';
import { drawLateRepeats } from '../repeat.js';
import type { SimulatedWorld } from '../world.js';
import type { Lane } from './lane.js';
import { POLICY, type Decision, type Plan, type RestoreAfter } from './plan.js';
import { readAnswers } from './readAnswers.js';
import { runLanes } from './runLanes.js';
import { BUSY_DAY } from './timed.js';
import { endPoisoning, findWronglyParked, isKeptBack } from './runPoisoned.js';

/** What a world answered when it had settled, chapter by chapter. */
export interface Chapter {
  readonly name: string;
  readonly answers: Readonly<Record<string, string>>;
}

export const FIRST_DAY = '2026-03-10T01:00:00.000Z';
const DAYS_LATER = ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15'];
const AFTER_ALL = ['2026-03-16', '2026-03-17'];
const DAY_OF_MENDING = '2026-03-18';

const mutationsOf: Readonly<Record<Decision, readonly string[]>> = {
  leave: [],
  approve: ['approveIncentive'],
  pay: ['approveIncentive', 'payIncentive'],
  reject: ['rejectIncentive'],
};

interface Entries {
  readonly answer?: {
    readonly entries: { readonly nodes: readonly { readonly id: string; readonly status: string }[] };
  } | null;
}

/** Decides about the incentives that accrued, as the plan says for each person. */
function decideAccrued({ people, decisions }: Plan, policy: string | undefined): readonly Lane[] {
  // The text is our own answer to our own query.
  const { nodes = [] } = (JSON.parse(policy ?? '{}') as Entries).answer?.entries ?? {};
  const accrued = new Set(nodes.flatMap(({ id, status }) => (status === 'ACCRUED' ? [id] : [])));
  return people.map((person, at) => {
    const incentive = identity.incentive(identity.incentivePolicy(POLICY), identity.person(person));
    const mutations = accrued.has(incentive) ? mutationsOf[decisions[at] ?? 'leave'] : [];
    return mutations.map((mutation): Command => {
      const reason = mutation === 'rejectIncentive' ? { reason: 'not agreed' } : {};
      const input = { requestId: `${mutation}-${person}`, incentive, ...reason };
      return { service: 'recognition', mutation, input, copies: 1 + (at % 5) };
    });
  });
}

/** What no status may say once everything has settled. */
const findFlaws = (statuses: readonly ServiceStatus[]): readonly string[] =>
  statuses.flatMap(({ parked, sweepMended, stoppedBecause }) => [
    ...(parked > 0 ? [`${parked} events are parked.`] : []),
    ...(sweepMended > 0 ? [`The sweep mended ${sweepMended} effects that had been lost.`] : []),
    ...(stoppedBecause === null ? [] : [`A service has stopped: ${stoppedBecause}`]),
  ]);

/** How long things go wrong when a day has come, in milliseconds. */
const STORM_MS = 150;

/** Hears what a world answers at the end of a chapter, and what should not be. */
export type OnChapter = (chapter: Chapter, flaws: readonly string[]) => void;

/** Has everything done that the loop consists of, in spite of a defect, and the defect mended. */
async function runLoop(world: SimulatedWorld, plan: Plan, onChapter: OnChapter): Promise<readonly ServiceStatus[]> {
  const { poisoning, loop, people } = plan;
  const statuses = await world.settleAfter(runLanes(world, loop));
  if (!poisoning) return statuses;
  const answers = Object.entries(await world.runQuietly(readAnswers(world, people)));
  const others = Object.fromEntries(answers.filter(([name]) => !isKeptBack(poisoning, name)));
  const flaws = findFlaws(statuses.map((status) => ({ ...status, parked: 0 })));
  onChapter({ name: 'the loop', answers: others }, [...findWronglyParked(world, poisoning), ...flaws]);
  return endPoisoning(world, poisoning);
}

/** Lets days come. Where clocks differ some services think that it is the next day already, and things go wrong then. */
async function travel(world: SimulatedWorld, { areClocksWrong, busy }: Plan, days: readonly string[]) {
  const stormMs = areClocksWrong ? STORM_MS : 0;
  let statuses: readonly ServiceStatus[] = [];
  for (const day of days) {
    const isBusy = day === BUSY_DAY;
    if (stormMs > 0 && !isBusy) await world.passBy(startOfDay(day, TIME_ZONE), stormMs);
    await world.passBy(`${day}T01:00:00.000Z`, isBusy ? 0 : stormMs);
    statuses = await world.settleAfter(runLanes(world, isBusy ? busy : []));
  }
  return statuses;
}

/** Takes effects out of the stores: the sweep of the next day brings back all of them, and says that it did. */
async function mendLosses(world: SimulatedWorld, plan: Plan, onChapter: OnChapter): Promise<void> {
  await world.settle();
  const lost = world.loseEffects();
  await travel(world, plan, [DAY_OF_MENDING]);
  const statuses = await world.settleSwept();
  const isMended = statuses.some(({ sweepMended }) => sweepMended > 0);
  const flaws = [
    ...world.findUnmended(lost),
    ...(isMended === lost.length > 0 ? [] : [`The sweep says that it has${isMended ? '' : ' not'} mended anything.`]),
    ...findFlaws(statuses.map((status) => ({ ...status, sweepMended: 0 }))),
  ];
  onChapter({ name: 'what was lost', answers: await world.runQuietly(readAnswers(world, plan.people)) }, flaws);
}

/** Runs the loop through its chapters; each ends settled, with what the world then answers. */
export async function runScenario(world: SimulatedWorld, plan: Plan, onChapter: OnChapter): Promise<void> {
  const end = async (name: string, statuses: readonly ServiceStatus[]): Promise<Chapter> => {
    const chapter = { name, answers: await world.runQuietly(readAnswers(world, plan.people)) };
    onChapter(chapter, findFlaws(statuses));
    return chapter;
  };
  /** Does what is then lost, since everything is restored as it was at the end of the chapter. */
  const restore = async (name: RestoreAfter, lost: readonly Lane[]): Promise<void> => {
    if (plan.restoreAfter !== name) return;
    await world.settle();
    const backup = world.backUp();
    await world.runUntil(runLanes(world, lost));
    await world.restore(backup);
  };
  await world.settleAfter(runLanes(world, plan.setup));
  const loop = await end('the loop', await runLoop(world, plan, onChapter));
  const decisions = decideAccrued(plan, loop.answers['policy']);
  await restore('the loop', decisions);
  await end('the decisions', await world.settleAfter(runLanes(world, decisions)));
  await restore('the decisions', plan.corrections);
  await end('the corrections', await world.settleAfter(runLanes(world, plan.corrections)));
  await restore('the corrections', plan.late);
  await end('days of silence', await travel(world, plan, DAYS_LATER));
  const known = [...plan.setup, ...plan.loop, ...decisions].flat();
  const repeats = drawLateRepeats(world.scheduler.story.of('repeats'), known).map((command) => [command]);
  const late = [...plan.late, ...plan.republications, ...repeats];
  await end('late rows', await world.settleAfter(runLanes(world, late)));
  await travel(world, plan, AFTER_ALL);
  await end('the end', await world.settleSwept());
  if (plan.hasLosses) await mendLosses(world, plan, onChapter);
}
