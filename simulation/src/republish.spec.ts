import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseEvent, type JournalEvent } from '@holdfast/journal';
import { chooseByList, chooseBySeed } from './choices.js';
import { send } from './client.js';
import { drawPlan, republish, type Plan } from './scenario/plan.js';
import { readAnswers } from './scenario/readAnswers.js';
import { FIRST_DAY, runScenario } from './scenario/runScenario.js';
import { serviceNames } from './serviceNames.js';
import { modules } from './services.js';
import { createWorld, type SimulatedWorld } from './world.js';

/** What a service made of the events of others and of its own, in place of what only commands could bring back. */
const LEARNED: Readonly<Record<string, readonly string[]>> = {
  people: ['completions'],
  learning: [],
  recognition: ['policyConcerns', 'completions', 'metrics', 'measuredValues'],
  outcomes: ['cohorts', 'participants', 'studyLeaves', 'studyNodes', 'studyResults', 'riskWindows'],
};

const readLog = ({ log }: SimulatedWorld): readonly JournalEvent[] =>
  log.topics.flatMap((topic) => log.list(topic).flatMap(({ bytes }) => parseEvent(bytes) ?? []));

/** Plain JSON without a member: `undefined` is left out. */
const without = (member: string, value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === member ? undefined : each)));

/**
 * What the last event of each source says. Whether a value was ever another one may have been learned since, by a row
 * that only added to the history.
 */
const lastOf = (events: readonly JournalEvent[]): ReadonlyMap<string, unknown> =>
  new Map(events.map(({ source, data }) => [source, without('isCorrection', data)]));

/** The aggregates of some collections, without how much their last assessment had seen: that rises with every event. */
const listStates = ({ documents }: SimulatedWorld, names: readonly string[]): readonly unknown[] =>
  serviceNames.flatMap((service) =>
    documents[service]
      .list()
      .filter(({ collection }) => names.includes(collection))
      .map(({ document }) => [document.id, without('basis', Reflect.get(document, 'state'))]),
  );

/** A world in which nobody has heard anything but the events behind a place in the log. */
function createFreshWorld(world: SimulatedWorld, ends: ReadonlyMap<string, number>): SimulatedWorld {
  const load = (fresh: SimulatedWorld['documents'], service: (typeof serviceNames)[number]): void => {
    for (const { collection: name, document } of world.documents[service].list()) {
      const collection = modules[service].collections.find((each) => each.name === name);
      if (!collection || LEARNED[service]?.includes(name)) continue;
      fresh[service].write({ kind: 'load', collection, document });
    }
  };
  return createWorld({
    story: chooseByList({}),
    isCalm: true,
    now: world.scheduler.clock.now(),
    fill({ documents, log }) {
      for (const service of serviceNames) load(documents, service);
      for (const topic of world.log.topics)
        for (const { position, partitionkey, bytes, time } of world.log.list(topic))
          if (position > (ends.get(topic) ?? 0)) log.append(topic, partitionkey, bytes, time);
    },
  });
}

describe('everything that is told again', () => {
  let plan: Plan;
  let world: SimulatedWorld;
  let answers: Readonly<Record<string, string>> = {};
  let ends: ReadonlyMap<string, number>;
  let before: readonly JournalEvent[];
  let states: readonly unknown[];
  const effects = ['incentives', 'inactivityAlerts', 'careerCommitments', 'studyResults'];

  beforeAll(async () => {
    const calm = { republications: [], poisoning: undefined, restoreAfter: undefined, areClocksWrong: false };
    plan = { ...drawPlan(chooseBySeed(11)), ...calm };
    world = createWorld({ story: chooseByList({}), isCalm: true, now: FIRST_DAY });
    await runScenario(world, plan, (chapter) => (answers = chapter.answers));
    ends = new Map(world.log.topics.map((topic) => [topic, world.log.end(topic)]));
    before = readLog(world);
    states = listStates(world, effects);
    await world.settleAfter(
      Promise.all(serviceNames.map((service) => send(world, republish(service, 'for a new reader')))),
    );
  }, 120_000);

  it('changes no answer', async () => {
    expect(await world.runQuietly(readAnswers(world, plan.people))).toEqual(answers);
  });

  it('has no new effect', () => {
    expect(listStates(world, effects)).toEqual(states);
  });

  it('says of every source what its last event had said', () => {
    const old = new Set(before.map(({ id }) => id));
    const told = lastOf(readLog(world).filter(({ id }) => !old.has(id)));
    const known = lastOf(before);
    expect([...known.keys()].filter((source) => !told.has(source))).toEqual([]);
    for (const [source, data] of told) expect({ source, data }).toEqual({ source, data: known.get(source) });
  });

  it('is enough for a service that has heard nothing else', async () => {
    const fresh = createFreshWorld(world, ends);
    await fresh.settleAfter(Promise.resolve());
    expect(await fresh.runQuietly(readAnswers(fresh, plan.people))).toEqual(answers);
  }, 120_000);
});
