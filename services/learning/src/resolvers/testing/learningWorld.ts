import {
  chassisCollections,
  isAtRest,
  localOperator,
  silentLogger,
  type Service,
  type Viewer,
} from '@holdfast/chassis';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { createIdentity, invariant, startOfDay, type Clock, type Day, type Instant } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { learningModule } from '../../module.js';
import type { ActivityRowInput, EnrollmentRowInput } from '../types.generated.js';

export const identity = createIdentity('0f5c8a52-6a3e-4a55-9d3a-8e0c0b6f1d77');

/** A clock that stands still until a spec moves it. */
export interface StillClock extends Clock {
  set(instant: Instant): void;
}

function createStillClock(now: Instant): StillClock {
  let standing = now;
  return { now: () => standing, set: (instant) => (standing = instant) };
}

/** The report of an import, or the problem that it answered with. */
export interface Imported {
  readonly __typename: string;
  readonly accepted?: number;
  readonly unchanged?: number;
  readonly refused?: number;
  readonly message?: string;
  readonly problems?: readonly { readonly row: number; readonly path: readonly string[]; readonly message: string }[];
}

const IMPORTED = `{ __typename ... on ImportReport { accepted unchanged refused problems { row path message } } ... on Problem { message } }`;

const ENROLLMENTS = `query ($id: ID!) {
  _entities(representations: [{ __typename: "Person", id: $id }]) {
    ... on Person {
      enrollments(first: 5) {
        nodes {
          status enrolledOn completedOn withdrawnOn score
          cohort { key course { title } }
          activity { lastOn days count durationSeconds }
          inactivityAlerts { firstSilentOn status }
        }
      }
    }
  }
}`;

const COUNTS = `query ($key: String!) { cohort(key: $key) { enrollmentCounts { enrolled active completed withdrawn } } }`;

type Enrollments = { readonly enrollments: { readonly nodes: readonly unknown[] } };

/** The learning service over stores in memory, asked through its own graph, with a clock that the spec moves. */
export class LearningWorld {
  readonly clock: StillClock;
  readonly store = openSqliteStore({
    file: ':memory:',
    collections: [...learningModule.collections, ...chassisCollections],
  });
  readonly journal;
  private service: Service | undefined;

  constructor(
    now: Instant,
    readonly timeZone = 'Asia/Shanghai',
  ) {
    this.clock = createStillClock(now);
    this.journal = openSqliteJournal({ file: ':memory:', clock: this.clock });
  }

  /** Starts the service, over its store as it is or as the spec makes it behave. */
  async start(toStore: (store: Store) => Store = (store) => store): Promise<void> {
    const { journal, clock, timeZone } = this;
    const store = toStore(this.store);
    const settings = { timeZone, epoch: 1 };
    this.service = learningModule.create({ store, journal, clock, identity, logger: silentLogger, settings });
    await this.service.start();
  }

  async stop(): Promise<void> {
    await this.service?.stop();
    this.service = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    await this.journal.close();
    await this.store.close();
  }

  /** Waits until nothing is on its way. */
  async settle(): Promise<void> {
    const { service } = this;
    invariant(service, 'only a running service settles');
    for (let rounds = 0; rounds < 2;) {
      service.wake();
      await new Promise((resolve) => setTimeout(resolve, 1));
      rounds = isAtRest(await service.status()) ? rounds + 1 : 0;
    }
  }

  /** Lets the day begin and everything happen that falls due with it. */
  async beginDay(day: Day): Promise<void> {
    this.clock.set(startOfDay(day, this.timeZone));
    await this.settle();
  }

  /** Lets a day begin and its sweep end; the answer says how much it had to mend. */
  async sweepOn(day: Day): Promise<number> {
    await this.beginDay(day);
    for (;;) {
      const status = await this.service?.status();
      if (status?.sweepsDue === 0) return status.sweepMended;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  async ask<Answer>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    viewer: Viewer = localOperator,
  ): Promise<Answer> {
    invariant(this.service, 'only a running service answers');
    const { data, errors } = await this.service.executor.execute({ query, variables }, { viewer, traceId: 'spec' });
    invariant(data && !errors, `the question failed: ${errors?.map(({ message }) => message).join('; ')}`);
    // The spec names the form of what it asked for; the answer crosses the graph as JSON would.
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  async mutate(
    field: string,
    inputType: string,
    selection: string,
    input: unknown,
  ): Promise<{ readonly __typename: string }> {
    const query = `mutation ($input: ${inputType}!) { result: ${field}(input: $input) { __typename ${selection} } }`;
    return (await this.ask<{ result: { __typename: string } }>(query, { input })).result;
  }

  createCourse(input: { readonly requestId: string; readonly key: string; readonly title: string }) {
    return this.mutate('createCourse', 'CreateCourseInput', '... on Problem { message path }', input);
  }

  scheduleCohort(input: Readonly<Record<'requestId' | 'key' | 'course' | 'startsOn' | 'endsOn', string>>) {
    return this.mutate('scheduleCohort', 'ScheduleCohortInput', '... on Problem { message path }', input);
  }

  async importEnrollments(rows: readonly EnrollmentRowInput[], dryRun = false): Promise<Imported> {
    const query = `mutation ($input: ImportEnrollmentsInput!) { result: importEnrollments(input: $input) ${IMPORTED} }`;
    return (await this.ask<{ result: Imported }>(query, { input: { rows, dryRun } })).result;
  }

  async importActivity(rows: readonly ActivityRowInput[], source = 'clicks.csv', dryRun = false): Promise<Imported> {
    const query = `mutation ($input: ImportActivityInput!) { result: importActivity(input: $input) ${IMPORTED} }`;
    return (await this.ask<{ result: Imported }>(query, { input: { rows, source, dryRun } })).result;
  }

  /** What the graph says of a person's enrollments. */
  async askEnrollments(externalId: string): Promise<readonly unknown[]> {
    const answer = await this.ask<{ _entities: readonly Enrollments[] }>(ENROLLMENTS, {
      id: identity.person(externalId),
    });
    return answer._entities[0]?.enrollments.nodes ?? [];
  }

  /** How many people of a cohort stand where. */
  async askCounts(key: string, viewer = localOperator): Promise<unknown> {
    const { cohort } = await this.ask<{ cohort: { enrollmentCounts: unknown } }>(COUNTS, { key }, viewer);
    return cohort.enrollmentCounts;
  }
}
