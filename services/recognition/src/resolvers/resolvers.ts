import { scalars } from '@holdfast/chassis';
import { Incentive } from './Incentive.js';
import { IncentiveConnection } from './IncentiveConnection.js';
import { IncentiveDenial } from './IncentiveDenial.js';
import { IncentiveDenialConnection } from './IncentiveDenialConnection.js';
import { IncentivePolicy } from './IncentivePolicy.js';
import { IncentiveRevision } from './IncentiveRevision.js';
import { IncentiveRule } from './IncentiveRule.js';
import { MetricGrowthEvidence } from './MetricGrowthEvidence.js';
import { MetricGrowthRule } from './MetricGrowthRule.js';
import { approveIncentive } from './Mutation/approveIncentive.js';
import { decideIncentiveReversal } from './Mutation/decideIncentiveReversal.js';
import { payIncentive } from './Mutation/payIncentive.js';
import { publishIncentivePolicy } from './Mutation/publishIncentivePolicy.js';
import { rejectIncentive } from './Mutation/rejectIncentive.js';
import { replayRecognitionEvents } from './Mutation/replayRecognitionEvents.js';
import { republishRecognitionEvents } from './Mutation/republishRecognitionEvents.js';
import { skipRecognitionEvent } from './Mutation/skipRecognitionEvent.js';
import { Person } from './Person.js';
import { incentivePolicies } from './Query/incentivePolicies.js';
import { incentivePolicy } from './Query/incentivePolicy.js';
import { system } from './Query/system.js';
import { ServiceStatus } from './ServiceStatus.js';
import { System } from './System.js';
import type { Resolvers } from './types.generated.js';

/** The whole graph of this service: one file per type or root field. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: { incentivePolicies, incentivePolicy, system },
  Mutation: {
    approveIncentive,
    decideIncentiveReversal,
    payIncentive,
    publishIncentivePolicy,
    rejectIncentive,
    replayRecognitionEvents,
    republishRecognitionEvents,
    skipRecognitionEvent,
  },
  System,
  ServiceStatus,
  Person,
  IncentivePolicy,
  IncentiveRule,
  MetricGrowthRule,
  Incentive,
  IncentiveConnection,
  IncentiveRevision,
  MetricGrowthEvidence,
  IncentiveDenial,
  IncentiveDenialConnection,
};
