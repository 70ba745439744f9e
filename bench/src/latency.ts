import { rmSync } from 'node:fs';
import { createDataFolder, openMicroservices, startKillable, type Graph } from '@holdfast/acceptance';
import { startEngines } from '@holdfast/engines';
import { quantile } from './quantile.js';

/**
 * From an event's acceptance by one service to its effect in another: a completion is imported into learning, and the
 * promise that it fulfils is asked of people until it is eligible. Idle, and while activity is imported half of the
 * time; in one process, and as processes on real engines. The asking itself is part of the figure.
 */
const SAMPLES = 200;
const WARM_UP = 20;
/** Between two looks: whoever asks without a pause takes the machine from those who work. */
const LOOK_MS = 5;

/** The parts of a running product that a measurement uses. */
type Product = Pick<Graph, 'ask' | 'make' | 'import' | 'settle'>;

interface Place {
  readonly name: string;
  /** The 99th percentile may be so large, in milliseconds. */
  readonly goalMs: number;
  /** How many rows of activity are sent at once under load. */
  readonly rowsPerRequest: number;
}

const LOADS = ['idle', 'half load'] as const;
const personOf = (load: string, at: number): string => `${load}-${at}`;
const STATUS = `query ($externalId: String!) { person: personByExternalId(externalId: $externalId) {
  careerCommitments(first: 1) { nodes { status } } } }`;

async function prepare(product: Product): Promise<void> {
  await product.make('createCourse', { requestId: 'course', key: 'course', title: 'Course' });
  const days = { startsOn: '2025-03-01', endsOn: '2025-03-31' };
  await product.make('scheduleCohort', { requestId: 'cohort', key: 'cohort', course: 'course', ...days });
  const step = { key: 'lead', title: 'Lead', payIncreasePercent: '5', requires: { course: 'course' } };
  await product.make('publishCareerPath', { requestId: 'path', key: 'path', title: 'Path', steps: [step] });
  const people = LOADS.flatMap((load) => Array.from({ length: WARM_UP + SAMPLES }, (_, at) => personOf(load, at)));
  await product.import(
    'people',
    people.map((externalId) => ({ externalId, orgUnit: 'company' })),
  );
  const goals = { personalGoal: 'to lead', businessGoal: 'a leader' };
  for (const person of people)
    await product.make('makeCareerCommitment', {
      requestId: person,
      person,
      careerPath: 'path',
      step: 'lead',
      ...goals,
    });
  await product.settle();
}

interface StatusAnswer {
  readonly person: { readonly careerCommitments: { readonly nodes: readonly { readonly status: string }[] } };
}

/** Milliseconds from the answer to the import until the promise is eligible. */
async function timeEffect(product: Product, person: string): Promise<number> {
  await product.import('enrollments', [
    { person, cohort: 'cohort', enrolledOn: '2025-03-01', completedOn: '2025-03-20' },
  ]);
  const acceptedAt = performance.now();
  for (;;) {
    // Our own answer to our own query.
    const answer = (await product.ask(STATUS, { externalId: person })) as unknown as StatusAnswer;
    if (answer.person.careerCommitments.nodes[0]?.status === 'ELIGIBLE') return performance.now() - acceptedAt;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Imports activity and rests as long as it took, until it is told to end. */
function startLoad(product: Product, { rowsPerRequest }: Place): { readonly end: () => Promise<void> } {
  let isWanted = true;
  let row = 0;
  const run = async (): Promise<void> => {
    while (isWanted) {
      const rows = Array.from({ length: rowsPerRequest }, () => {
        row++;
        const person = personOf('idle', row % SAMPLES);
        return {
          row: String(row),
          person,
          cohort: 'cohort',
          day: '2025-03-10',
          object: `page-${row % 50}`,
          count: '1',
        };
      });
      const startedAt = performance.now();
      await product.import('activity', rows, { source: 'load.csv' });
      await new Promise((resolve) => setTimeout(resolve, performance.now() - startedAt));
    }
  };
  const running = run();
  return {
    end: async () => {
      isWanted = false;
      await running;
    },
  };
}

async function measure(product: Product, place: Place): Promise<void> {
  await prepare(product);
  for (const load of LOADS) {
    const background = load === 'idle' ? undefined : startLoad(product, place);
    const times: number[] = [];
    for (let at = 0; at < WARM_UP + SAMPLES; at++) times.push(await timeEffect(product, personOf(load, at)));
    await background?.end();
    const [p50, p99] = [0.5, 0.99].map((fraction) => quantile(times.slice(WARM_UP), fraction));
    console.log(
      `latency: ${place.name}, ${load}: an effect is visible in another service after ${p50?.toFixed(1)} ms (p50), ` +
        `${p99?.toFixed(1)} ms (p99; goal ${place.goalMs}, ratio ${((p99 ?? NaN) / place.goalMs).toFixed(2)}); ${SAMPLES} samples`,
    );
  }
}

const folder = createDataFolder();
const single = await startKillable(folder);
await measure(single.graph, { name: 'one process', goalMs: 50, rowsPerRequest: 500 });
await single.kill();
rmSync(folder, { recursive: true, force: true });

const engines = await startEngines();
try {
  const processes = await openMicroservices(engines.environment);
  await measure(processes, { name: 'processes on Kafka', goalMs: 250, rowsPerRequest: 20 });
  await processes.close();
} finally {
  await engines.stop();
}
