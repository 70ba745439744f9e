import type { ServiceStatus } from '@holdfast/chassis';
import { identity } from '../instance.js';
import { send, type Command } from '../client.js';
import type { SimulatedWorld } from '../world.js';
import type { Lane } from './lane.js';
import { POLICY, type Decision, type Plan } from './plan.js';
import { readAnswers } from './readAnswers.js';

/** What a world answered when it had settled, chapter by chapter. */
export interface Chapter {
  readonly name: string;
  readonly answers: Readonly<Record<string, string>>;
}

export const FIRST_DAY = '2026-03-10T01:00:00.000Z';
const DAYS_LATER = ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15'];
const AFTER_ALL = ['2026-03-16', '2026-03-17'];

async function runLane(world: SimulatedWorld, lane: Lane): Promise<void> {
  for (const command of lane) await send(world, command);
}

const runLanes = (world: SimulatedWorld, lanes: readonly Lane[]): Promise<unknown> =>
  Promise.all(lanes.map((lane) => runLane(world, lane)));

const mutationsOf: Readonly<Record<Decision, readonly string[]>> = {
  leave: [],
  approve: ['approveIncentive'],
  pay: ['approveIncentive', 'payIncentive'],
  reject: ['rejectIncentive'],
};

interface Entries {
  readonly answer: {
    readonly entries: { readonly nodes: readonly { readonly id: string; readonly status: string }[] };
  };
}

/** Decides about the incentives that accrued, as the plan says for each person. */
function decideAccrued({ people, decisions }: Plan, policy: string | undefined): readonly Lane[] {
  // The text is our own answer to our own query.
  const { nodes } = (JSON.parse(policy ?? '{}') as Entries).answer.entries;
  const accrued = new Set(nodes.flatMap(({ id, status }) => (status === 'ACCRUED' ? [id] : [])));
  return people.map((person, at) => {
    const incentive = identity.incentive(identity.incentivePolicy(POLICY), identity.person(person));
    const mutations = accrued.has(incentive) ? mutationsOf[decisions[at] ?? 'leave'] : [];
    return mutations.map((mutation): Command => {
      const reason = mutation === 'rejectIncentive' ? { reason: 'not agreed' } : {};
      const input = { requestId: `${mutation}-${person}`, incentive, ...reason };
      return { service: 'recognition', mutation, input, copies: 1 + (at % 3) };
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

/** Runs the loop through its chapters; each ends settled, with what the world then answers. */
export async function runScenario(
  world: SimulatedWorld,
  plan: Plan,
  onChapter: (chapter: Chapter, flaws: readonly string[]) => void,
): Promise<void> {
  const end = async (name: string, statuses: readonly ServiceStatus[]): Promise<Chapter> => {
    const chapter = { name, answers: await world.runQuietly(readAnswers(world, plan.people)) };
    onChapter(chapter, findFlaws(statuses));
    return chapter;
  };
  const travel = async (days: readonly string[]): Promise<readonly ServiceStatus[]> => {
    let statuses: readonly ServiceStatus[] = [];
    for (const day of days) statuses = await world.travelTo(`${day}T01:00:00.000Z`);
    return statuses;
  };
  await world.settleAfter(runLanes(world, plan.setup));
  const loop = await end('the loop', await world.settleAfter(runLanes(world, plan.loop)));
  const decisions = decideAccrued(plan, loop.answers['policy']);
  await end('the decisions', await world.settleAfter(runLanes(world, decisions)));
  await end('the corrections', await world.settleAfter(runLanes(world, plan.corrections)));
  await end('days of silence', await travel(DAYS_LATER));
  await end('late rows', await world.settleAfter(runLanes(world, [...plan.late, ...plan.republications])));
  await end('the end', await travel(AFTER_ALL));
}
