import { defineAggregate, type Mark } from '@holdfast/chassis';
import type { Day, Id } from '@holdfast/kernel';
import { defineCollection, type CollectionDefinition, type Document } from '@holdfast/store';
import { careerCommitmentDecider } from '../domain/careerCommitment/careerCommitment.js';
import { careerPathDecider } from '../domain/careerPath/careerPath.js';
import { personDecider } from '../domain/person/person.js';
import {
  presentCareerCommitment,
  presentCareerPath,
  presentPerson,
  publishCareerCommitment,
  publishCareerPath,
  publishPerson,
} from '../events/publishes.js';

const TOPIC = 'holdfast.people';

/** People; the zone decides on which day a unit without a stated first day was recorded. */
export const personAggregate = (timeZone: string) =>
  defineAggregate({
    name: 'persons',
    version: 1,
    indexes: [{ name: 'externalId', fields: ['state.externalId'] }],
    topic: TOPIC,
    decider: personDecider,
    publish: publishPerson(timeZone),
    present: presentPerson(timeZone),
  });

export const careerPathAggregate = defineAggregate({
  name: 'careerPaths',
  version: 1,
  indexes: [{ name: 'key', fields: ['state.key'] }],
  topic: TOPIC,
  decider: careerPathDecider,
  publish: publishCareerPath,
  present: presentCareerPath,
});

export const careerCommitmentAggregate = defineAggregate({
  name: 'careerCommitments',
  version: 1,
  indexes: [{ name: 'person', fields: ['state.personId'] }],
  topic: TOPIC,
  decider: careerCommitmentDecider,
  publish: publishCareerCommitment,
  present: presentCareerCommitment,
});

/** An org unit; it is nothing but its name and its place, so it is stored when first named and never changes. */
export interface OrgUnitDocument extends Document {
  readonly key: string;
  readonly name: string;
  readonly parentId: Id | null;
}

export const orgUnitCollection = defineCollection<OrgUnitDocument>({
  name: 'orgUnits',
  version: 1,
  indexes: [{ name: 'key', fields: ['key'] }],
});

/** What learning told of an enrollment, as far as career steps ask for it. */
export interface CompletionDocument extends Document {
  readonly personId: Id;
  readonly courseId: Id;
  /** Null for an enrollment that is not, or no longer, completed. */
  readonly completedOn: Day | null;
  readonly score: string | null;
  readonly mark: Mark;
}

export const completionCollection = defineCollection<CompletionDocument>({
  name: 'completions',
  version: 1,
  indexes: [{ name: 'person', fields: ['personId'] }],
});

export const collections: readonly CollectionDefinition[] = [
  personAggregate('UTC').collection,
  careerPathAggregate.collection,
  careerCommitmentAggregate.collection,
  orgUnitCollection,
  completionCollection,
];
