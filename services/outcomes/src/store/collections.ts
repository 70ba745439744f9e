import { defineAggregate, releaseCollections, type Mark } from '@holdfast/chassis';
import type { Id } from '@holdfast/kernel';
import { defineCollection, type CollectionDefinition, type Document } from '@holdfast/store';
import type { CohortFact } from '../domain/contribution/studyFrame.js';
import { costLineDecider } from '../domain/costLine/costLine.js';
import { metricDecider } from '../domain/metric/metric.js';
import { monetizationDecider } from '../domain/monetization/monetization.js';
import { observationDecider } from '../domain/observation/observation.js';
import type {
  Employment,
  EnrollmentFact,
  IncentiveFact,
  OrgUnitMembership,
} from '../domain/participant/participant.js';
import { riskWindowDecider } from '../domain/riskWindow/riskWindow.js';
import { studyDecider } from '../domain/study/study.js';
import { studyResultDecider } from '../domain/studyResult/studyResult.js';
import {
  presentCostLine,
  presentMetric,
  presentMonetization,
  presentObservation,
  presentRiskWindow,
  presentStudy,
  presentStudyResult,
  publishCostLine,
  publishMetric,
  publishMonetization,
  publishObservation,
  publishRiskWindow,
  publishStudy,
  publishStudyResult,
} from '../events/publishes.js';
import type { StoredEntry } from './storedContribution.js';
import type { StoredSums } from './storedSums.js';

const TOPIC = 'holdfast.outcomes';
const key = { name: 'key', fields: ['state.key'] };

export const metricAggregate = defineAggregate({
  name: 'metrics',
  version: 1,
  indexes: [key],
  topic: TOPIC,
  decider: metricDecider,
  publish: publishMetric,
  present: presentMetric,
});

export const observationAggregate = defineAggregate({
  name: 'observations',
  version: 1,
  indexes: [{ name: 'personMetric', fields: ['state.personId', 'state.metricId', 'state.from'] }],
  topic: TOPIC,
  decider: observationDecider,
  publish: publishObservation,
  present: presentObservation,
});

export const studyAggregate = defineAggregate({
  name: 'studies',
  version: 1,
  indexes: [key, { name: 'metric', fields: ['state.metricId'] }],
  topic: TOPIC,
  decider: studyDecider,
  publish: publishStudy,
  present: presentStudy,
});

export const costLineAggregate = defineAggregate({
  name: 'costLines',
  version: 1,
  indexes: [{ name: 'study', fields: ['state.studyId', 'state.madeBy.at'] }],
  topic: TOPIC,
  decider: costLineDecider,
  publish: publishCostLine,
  present: presentCostLine,
});

export const monetizationAggregate = defineAggregate({
  name: 'monetizations',
  version: 1,
  indexes: [{ name: 'metric', fields: ['state.metricId', 'state.ordinal'] }],
  topic: TOPIC,
  decider: monetizationDecider,
  publish: publishMonetization,
  present: presentMonetization,
});

/** What was last published of each study. */
export const studyResultAggregate = defineAggregate({
  name: 'studyResults',
  version: 1,
  indexes: [],
  topic: TOPIC,
  decider: studyResultDecider,
  publish: publishStudyResult,
  present: presentStudyResult,
});

export const riskWindowAggregate = defineAggregate({
  name: 'riskWindows',
  version: 1,
  indexes: [],
  topic: TOPIC,
  decider: riskWindowDecider,
  publish: publishRiskWindow,
  present: presentRiskWindow,
});

/** A cohort as learning told of it. */
export interface CohortDocument extends Document, CohortFact {
  readonly mark: Mark;
}

export const cohortCollection = defineCollection<CohortDocument>({ name: 'cohorts', version: 1, indexes: [] });

/** A fact with the mark of the event that told of it, so that an older one that comes late changes nothing. */
export type Marked<Fact> = Fact & { readonly mark: Mark };

/**
 * What the other services told of a person, under the person's id. Every evaluation of the person raises the version
 * first, so the version orders evaluations: one that read older facts never overwrites one that read newer ones.
 */
export interface ParticipantDocument extends Document {
  /** The leaf of every study's tree in which the person stands. */
  readonly place: string;
  /** The last `person-recorded`; absent as long as people has told nothing. */
  readonly mark?: Mark;
  readonly employments: readonly Employment[];
  readonly orgUnits: readonly OrgUnitMembership[];
  /** Every unit that the person was ever said to belong to, those above included; it only grows. */
  readonly orgUnitIdsEver: readonly Id[];
  readonly enrollments: Readonly<Record<Id, Marked<EnrollmentFact>>>;
  readonly incentives: Readonly<Record<Id, Marked<IncentiveFact>>>;
}

export const participantCollection = defineCollection<ParticipantDocument>({
  name: 'participants',
  version: 1,
  indexes: [{ name: 'place', fields: ['place'] }],
});

/** The people of one place of a study's tree, what each adds, and their sums. */
export interface StudyLeafDocument extends Document {
  readonly entries: Readonly<Record<Id, StoredEntry>>;
  readonly revision: number;
  readonly sums: StoredSums;
}

export const studyLeafCollection = defineCollection<StudyLeafDocument>({
  name: 'studyLeaves',
  version: 1,
  indexes: [],
});

/** The sums of all people below one place of a study's tree; the root answers the study. */
export interface StudyNodeDocument extends Document {
  readonly children: Readonly<Record<string, { readonly revision: number; readonly sums: StoredSums }>>;
  readonly revision: number;
  readonly sums: StoredSums;
}

export const studyNodeCollection = defineCollection<StudyNodeDocument>({ name: 'studyNodes', version: 1, indexes: [] });

/** Whether the groups of a study shared an org unit when its figures were released last. */
export interface ReleasedUnitsDocument extends Document {
  readonly releases: number;
  readonly isShared: boolean;
}

export const releasedUnitsCollection = defineCollection<ReleasedUnitsDocument>({
  name: 'releasedUnits',
  version: 1,
  indexes: [],
});

export const collections: readonly CollectionDefinition[] = [
  metricAggregate.collection,
  observationAggregate.collection,
  studyAggregate.collection,
  costLineAggregate.collection,
  monetizationAggregate.collection,
  studyResultAggregate.collection,
  riskWindowAggregate.collection,
  cohortCollection,
  participantCollection,
  studyLeafCollection,
  studyNodeCollection,
  releasedUnitsCollection,
  ...releaseCollections,
];
