import { chooseByList, type Choices } from './choices.js';
import { findDisorder, findWrongKeys } from './invariants.js';
import { drawPlan } from './scenario/plan.js';
import { FIRST_DAY, runScenario, type Chapter } from './scenario/runScenario.js';
import { serviceNames } from './services.js';
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
  readonly choices: readonly number[];
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

/** Incentives and commitments are one document per policy or path and person, and each event is stored under one id. */
function findMistakes(world: SimulatedWorld): readonly string[] {
  const pending = serviceNames.flatMap((name) =>
    world.documents[name]
      .list()
      .filter(({ document }) => 'pendingSince' in document)
      .map(({ collection, document }) => `${collection} ${document.id} still waits for the journal.`),
  );
  return [...world.mistakes, ...findDisorder(world.log), ...findWrongKeys(world.log), ...pending];
}

/** The same commands in a world in which nothing fails and everything comes one after the other. */
async function runReference(choices: Choices): Promise<readonly Chapter[]> {
  const chapters: Chapter[] = [];
  const plan = drawPlan(chooseByList(choices.made));
  const calm = plan.loop.map((lane) => lane.map((command) => ({ ...command, copies: 1 })));
  const world = createWorld({ choices: chooseByList([]), isCalm: true, now: FIRST_DAY });
  await runScenario(world, { ...plan, loop: calm, republications: [] }, (chapter) => chapters.push(chapter));
  return chapters;
}

/** Runs the scenario once under these choices and compares it with the reference. */
export async function simulate(choices: Choices): Promise<Outcome> {
  const plan = drawPlan(choices);
  const reference = await runReference(choices);
  const world = createWorld({ choices, isCalm: false, now: FIRST_DAY });
  let failure: string | undefined;
  let chapters = 0;
  const stray = (fault: unknown): void => {
    failure ??= `A fault that nobody awaited: ${String(fault)}`;
  };
  process.on('unhandledRejection', stray);
  try {
    await runScenario(world, plan, (chapter, flaws) => {
      failure ??= findDifference(chapter, reference[chapters++]) ?? flaws[0];
    });
    failure ??= findMistakes(world)[0];
  } catch (fault) {
    failure ??= fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  } finally {
    process.off('unhandledRejection', stray);
  }
  const { trace } = world.scheduler;
  return {
    hash: trace.hash(),
    steps: trace.count(),
    mishaps: world.countMishaps(),
    crashes: world.countCrashes(),
    choices: choices.made,
    failure,
    trace: trace.lines,
  };
}
