import { chooseByList, type ChoiceLists, type Story } from './choices.js';
import { findDisorder, findDoubled, findDroppedByReaders, findWrongKeys } from './invariants.js';
import { countCommands, drawPlan, type Plan } from './scenario/plan.js';
import { FIRST_DAY, runScenario, type Chapter } from './scenario/runScenario.js';
import { serviceNames } from './serviceNames.js';
import { createWorld, type SimulatedWorld } from './world.js';

/** What one run showed. */
export interface Outcome {
  /** Equal for equal choices, in every process. */
  readonly hash: string;
  readonly steps: number;
  /** How many calls failed, and how often a service crashed, a second one joined or the clock jumped. */
  readonly mishaps: number;
  /** How often a service was killed. */
  readonly crashes: number;
  /** Whether a service parked events. */
  readonly hasParked: boolean;
  /** Whether everything was restored from a backup. */
  readonly hasRestored: boolean;
  /** Whether a service went by a clock that was wrong. */
  readonly hadWrongClocks: boolean;
  /** How many commands were planned. */
  readonly commands: number;
  /** How many things that depend on each other have met. */
  readonly pairs: number;
  /** How many have not. */
  readonly unevaluated: number;
  readonly choices: ChoiceLists;
  /** Undefined when every promise was kept. */
  readonly failure: string | undefined;
  /** The last things that happened. */
  readonly trace: readonly string[];
}

/** The lines that only one of two texts has. */
function compare(answer: string, expected: string): string {
  const [is, should] = [answer.split('\n'), expected.split('\n')];
  const more = is.filter((line) => !should.includes(line)).map((line) => `+${line}`);
  return [...more, ...should.filter((line) => !is.includes(line)).map((line) => `-${line}`)].join('\n');
}

/** The first answers in which a world differs from the reference. */
function findDifference(chapter: Chapter, reference: Chapter | undefined): string | undefined {
  for (const [name, answer] of Object.entries(chapter.answers)) {
    const expected = reference?.answers[name];
    if (answer !== expected) return `After ${chapter.name}, ${name} differs:\n${compare(answer, expected ?? '')}`;
  }
  return undefined;
}

/** From then on everything is told again, and what was lost comes about once more. */
const TOLD_AGAIN: readonly string[] = ['late rows', 'the end', 'what was lost'];

const findDoubledIn = ({ epochs }: SimulatedWorld, { name }: Chapter): string | undefined =>
  TOLD_AGAIN.includes(name) ? undefined : epochs.flatMap(findDoubled)[0];

/** Incentives and commitments are one document per policy or path and person, and each event is stored under one id. */
function findMistakes(world: SimulatedWorld): readonly string[] {
  const pending = serviceNames.flatMap((name) =>
    world.documents[name]
      .list()
      .filter(({ document }) => 'pendingSince' in document)
      .map(({ collection, document }) => `${collection} ${document.id} still waits for the journal.`),
  );
  const { mistakes, epochs } = world;
  return [
    ...mistakes,
    ...epochs.flatMap(findDisorder),
    ...epochs.flatMap(findWrongKeys),
    ...findDroppedByReaders(epochs),
    ...world.countPairs().unevaluated,
    ...pending,
  ];
}

/** The same commands in a world in which nothing fails, nothing is lost and everything comes one after the other. */
async function runReference(story: Story): Promise<ReadonlyMap<string, Chapter>> {
  const chapters = new Map<string, Chapter>();
  const plan = drawPlan(chooseByList(story.made()));
  const lanes = [...plan.loop, ...(plan.poisoning?.newer ?? [])];
  const loop = lanes.map((lane) => lane.map((command) => ({ ...command, copies: 1 })));
  const calm = { loop, republications: [], poisoning: undefined, restoreAfter: undefined, areClocksWrong: false };
  const world = createWorld({ story: chooseByList({}), isCalm: true, now: FIRST_DAY });
  await runScenario(world, { ...plan, ...calm }, (chapter) => chapters.set(chapter.name, chapter));
  return chapters;
}

/** A promise that was not kept. */
class Broken extends Error {}

/** Runs a plan; answers with the first thing that went wrong. */
async function findFailure(world: SimulatedWorld, plan: Plan, story: Story): Promise<string | undefined> {
  let strayed: string | undefined;
  const stray = (fault: unknown): void => {
    strayed ??= `A fault that nobody awaited: ${String(fault)}`;
  };
  process.on('unhandledRejection', stray);
  try {
    const reference = await runReference(story);
    await runScenario(world, plan, (chapter, flaws) => {
      const broken =
        findDifference(chapter, reference.get(chapter.name)) ?? flaws[0] ?? strayed ?? findDoubledIn(world, chapter);
      if (broken !== undefined) throw new Broken(broken);
    });
    return strayed ?? findMistakes(world)[0];
  } catch (fault) {
    if (fault instanceof Broken) return fault.message;
    return strayed ?? (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  } finally {
    process.off('unhandledRejection', stray);
  }
}

/** Runs the scenario once under these choices and compares it with the reference. */
export async function simulate(story: Story): Promise<Outcome> {
  const plan = drawPlan(story);
  const { poisoning, areClocksWrong, hasLeases } = plan;
  const world = createWorld({ story, isCalm: false, now: FIRST_DAY, poisoning, areClocksWrong, hasLeases });
  const failure = await findFailure(world, plan, story);
  const { trace } = world.scheduler;
  return {
    hash: trace.hash(),
    steps: trace.count(),
    mishaps: world.countMishaps(),
    crashes: world.countCrashes(),
    hasParked: world.hasParked(),
    hasRestored: world.epochs.length > 1,
    hadWrongClocks: world.hadWrongClocks(),
    commands: countCommands(plan),
    pairs: world.countPairs().met,
    unevaluated: world.countPairs().unevaluated.length,
    choices: story.made(),
    failure,
    trace: trace.lines,
  };
}
