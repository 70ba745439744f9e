import { chassisCollections, isAtRest, localOperator, silentLogger, type Service } from '@holdfast/chassis';
import type { JournalEvent } from '@holdfast/journal';
import { openSqliteJournal } from '@holdfast/journal/sqlite';
import { openSqliteStore } from '@holdfast/store/sqlite';
import { lastYear, thisYear, yuan } from '../../domain/examples.js';
import {
  clock,
  enrollment,
  identity,
  incentiveId,
  metricDefined,
  observation,
  seventh,
} from '../../events/examples.js';
import { recognitionModule } from '../../module.js';

const award = {
  requestId: 'publish-1',
  key: 'transfer-award',
  title: 'Transfer award',
  effectiveFrom: '2025-06-01',
  rule: {
    metricGrowth: {
      ...{ course: 'sales', metric: 'sales', baseline: lastYear, outcome: thisYear },
      ...{ minimumGrowthPercent: 10, amount: yuan(2000) },
    },
  },
};

/** The recognition service over stores in memory, asked through its own graph, fed by its neighbors' events. */
export class RecognitionWorld {
  private readonly store = openSqliteStore({
    file: ':memory:',
    collections: [...recognitionModule.collections, ...chassisCollections],
  });
  private readonly journal = openSqliteJournal({ file: ':memory:', clock });
  private service: Service = this.createService();

  start(): Promise<void> {
    return this.service.start();
  }

  /** Another process over the same stores. */
  async restart(): Promise<void> {
    await this.service.stop();
    this.service = this.createService();
    await this.service.start();
  }

  async stop(): Promise<void> {
    await this.service.stop();
    await this.journal.close();
    await this.store.close();
  }

  /** Runs an operation; the answer as plain JSON, as a client sees it. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    const result = await this.service.executor.execute(
      { query, variables },
      { viewer: localOperator, traceId: 'spec' },
    );
    const answer: unknown = JSON.parse(JSON.stringify(result));
    return answer;
  }

  async publish(change: object = {}): Promise<unknown> {
    const answer = await this.ask(
      `mutation ($input: PublishIncentivePolicyInput!) { publishIncentivePolicy(input: $input) {
        __typename ... on PublishIncentivePolicySuccess { policy { id key version } } ... on Problem { message path } } }`,
      { input: { ...award, ...change } },
    );
    await this.settle();
    return answer;
  }

  /** One of the four decisions about the incentive of person 7, if about no other. */
  async decide(mutation: string, input: object = {}): Promise<unknown> {
    const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}`;
    const answer = await this.ask(
      `mutation ($input: ${type}Input!) { decided: ${mutation}(input: $input) {
        __typename ... on ${type}Success { incentive { status reversalProposedAt } } ... on Problem { message } } }`,
      { input: { requestId: `${mutation}-1`, incentive: incentiveId, ...input } },
    );
    await this.settle();
    return answer;
  }

  arriveFromLearning(...events: readonly JournalEvent[]): Promise<void> {
    return this.arrive('holdfast.learning', events);
  }

  arriveFromOutcomes(...events: readonly JournalEvent[]): Promise<void> {
    return this.arrive('holdfast.outcomes', events);
  }

  /** A person, number 7 if nobody else, completed in time and sold for 110 after 100: the award is due. */
  async earn(personId = seventh): Promise<void> {
    await this.publish();
    await this.arriveFromOutcomes(metricDefined, observation(lastYear, '100', 1, personId));
    await this.arriveFromLearning(enrollment('2025-11-30', 1, personId));
    await this.arriveFromOutcomes(observation(thisYear, '110', 1, personId));
  }

  /** The subjects and verbs of the events that the service published, in their order. */
  async listPublished(): Promise<readonly string[]> {
    const batch = await this.journal.replay('holdfast.recognition', 0, 100);
    return batch.flatMap((delivery) => ('event' in delivery ? [delivery.event.type.split('.')[2] ?? ''] : []));
  }

  private createService(): Service {
    const { store, journal } = this;
    const settings = { timeZone: 'Asia/Shanghai', epoch: 1 };
    return recognitionModule.create({ store, journal, clock, identity, logger: silentLogger, settings });
  }

  private async arrive(topic: string, events: readonly JournalEvent[]): Promise<void> {
    await this.journal.append(topic, events);
    await this.settle();
  }

  private async settle(): Promise<void> {
    for (let rounds = 0, end = -1; rounds < 2;) {
      const status = await this.service.status();
      rounds = isAtRest(status) && status.journalEnd === end ? rounds + 1 : 0;
      end = status.journalEnd;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}
