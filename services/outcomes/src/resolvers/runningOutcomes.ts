import { chassisCollections, isAtRest, localOperator, silentLogger, type Viewer } from '@holdfast/chassis';
import type { JournalEvent } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { baseline, cohort, createStillClock, enrollment, identity, outcome, person } from '../events/examples.js';
import { outcomesModule } from '../module.js';

export const metric = {
  ...{ requestId: 'metric-1', key: 'sales', name: 'Sales', unit: 'CNY' },
  ...{ direction: 'HIGHER_IS_BETTER', dimension: 'EFFICIENCY', periodRule: 'SUM' },
};
export const study = {
  ...{ requestId: 'study-1', key: 'sales', question: 'Did the course raise sales?', design: 'RANDOMIZED' },
  ...{ treated: { cohorts: ['sales-spring'], members: 'ENROLLED' }, comparison: { orgUnits: ['company'] } },
  ...{ metric: 'sales', outcome, baseline },
};
export const success = (mutation: string) => ({ __typename: `${mutation}Success` });

/** Three treated people and three others, each with a value before and one after. */
export const treatedValues = { t1: [100, 130], t2: [110, 150], t3: [90, 110] } as const;
export const comparisonValues = { c1: [100, 105], c2: [95, 90], c3: [105, 115] } as const;
export const enrolled = Object.keys(treatedValues).map((name) => enrollment(name));
export const everybody = Object.keys({ ...treatedValues, ...comparisonValues }).map((name) => person(name));

const STUDY = `{ study(key: "sales") {
  treated { n mean baselineMean } comparison { n mean } verdict
  effect { value low high level n design grade asOf } estimates { method standardError estimate { value n } }
  warnings { code } excluded { reason n }
  roi { n costs { minorUnits currency } incentivesNotCosted { minorUnits } benefits { value { minorUnits } n }
        roiPercent { value } benefitCostRatio { value } horizon { from to } reasons { code } } } }`;

type Answer = Readonly<Record<string, unknown>>;

/** A running service over an empty store in memory, and what the specs do with it: the other services and a client. */
export class RunningOutcomes {
  readonly clock = createStillClock();
  readonly store = openSqliteStore({
    file: ':memory:',
    collections: [...outcomesModule.collections, ...chassisCollections],
  });
  private readonly journal = openSqliteJournal({ file: ':memory:', clock: this.clock });
  private readonly service = outcomesModule.create({
    ...{ store: this.store, journal: this.journal, clock: this.clock, identity, logger: silentLogger },
    settings: { timeZone: 'Asia/Shanghai', epoch: 1 },
  });

  start(): Promise<void> {
    return this.service.start();
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await this.journal.close();
    await this.store.close();
  }

  async settle(): Promise<void> {
    for (let rounds = 0, end = -1; rounds < 2;) {
      const status = await this.service.status();
      rounds = isAtRest(status) && status.journalEnd === end ? rounds + 1 : 0;
      end = status.journalEnd;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Lets events of the other services arrive. */
  async arrive(...events: readonly JournalEvent[]): Promise<void> {
    for (const event of events) await this.journal.append(event.type.split('.').slice(0, 2).join('.'), [event]);
    await this.settle();
  }

  async passTo(instant: string): Promise<void> {
    this.clock.set(instant);
    this.service.wake();
    await this.settle();
  }

  /** Lets a day come and its sweep end; the answer says how much it had to mend. */
  async sweepOn(instant: string): Promise<number> {
    await this.passTo(instant);
    for (;;) {
      const { sweepsDue, sweepMended } = await this.service.status();
      if (sweepsDue === 0) return sweepMended;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** What this service has told the others, by the subjects of its events. */
  async listTold(): Promise<readonly string[]> {
    const batch = await this.journal.replay('holdfast.outcomes', 0, 1000);
    return batch.flatMap((delivery) => ('event' in delivery ? [delivery.event.type.split('.')[2] ?? ''] : []));
  }

  /** Runs an operation; the answer as plain JSON, as a client sees it. */
  async ask(query: string, variables: Answer = {}, viewer: Viewer = localOperator): Promise<Answer> {
    const result = await this.service.executor.execute({ query, variables }, { viewer, traceId: 'spec' });
    if (result.errors) throw new Error(`The graph answered with errors: ${JSON.stringify(result.errors)}`);
    const answer = JSON.parse(JSON.stringify(result.data)) as Answer;
    return answer;
  }

  /** Runs a mutation and tells which success or problem it came to. */
  async change(mutation: string, input: Answer): Promise<unknown> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
    const { answer } = await this.ask(
      `mutation ($input: ${type}) { answer: ${mutation}(input: $input) { __typename ... on Problem { message path }
        ... on InvalidInput { violations { path message } } } }`,
      { input },
    );
    return answer;
  }

  async importRows(rows: readonly object[]): Promise<Answer> {
    const { answer } = await this.ask(
      `mutation ($input: ImportObservationsInput!) { answer: importObservations(input: $input) {
        ... on ImportReport { accepted unchanged refused problems { row path message } } } }`,
      { input: { rows } },
    );
    await this.settle();
    // The report is an object; what the specs look into is said by their matchers.
    return answer as Answer;
  }

  /** Imports a value before and one after for each person. */
  observe(values: Readonly<Record<string, readonly [before: number, after: number]>>): Promise<Answer> {
    const rows = Object.entries(values).flatMap(([externalId, [before, after]], index) => [
      { row: 2 * index + 1, person: externalId, metric: 'sales', ...baseline, value: String(before) },
      { row: 2 * index + 2, person: externalId, metric: 'sales', ...outcome, value: String(after) },
    ]);
    return this.importRows(rows);
  }

  /** Defines the metric and the study. */
  async define(): Promise<void> {
    await this.change('defineMetric', metric);
    await this.change('defineStudy', study);
  }

  /** Everything but the values. */
  membersArrive(): Promise<void> {
    return this.arrive(cohort, ...everybody, ...enrolled);
  }

  async readStudy(viewer?: Viewer): Promise<Answer> {
    return (await this.ask(STUDY, {}, viewer)).study as Answer;
  }
}
