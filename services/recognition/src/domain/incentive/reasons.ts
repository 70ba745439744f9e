import { unreachable, type Money } from '@holdfast/kernel';
import type { Assessment, DenialReason, Entitlement } from '../assessment/assessment.js';

/** Why it accrued, as people read it in the history. */
export function toAccrualReason({ evidence, policyVersion }: Entitlement): string {
  const percent = Number(evidence.growthPercent.toFixed(2));
  return `Improved by ${percent} %, from ${evidence.baseline} to ${evidence.outcome}, which meets version ${policyVersion} of the policy.`;
}

/** Why money that was earned is not owed any more, or not this much. */
export function toReversalReason(assessment: Assessment, standing: Money): string {
  switch (assessment.kind) {
    case 'NOT_IN_SCOPE':
      return 'No completion within the time of the policy is left.';
    case 'NOT_MET':
      return toDenialSentence(assessment.reason);
    case 'MET': {
      const { amount, policyVersion } = assessment.entitlement;
      return `Version ${policyVersion} of the policy pays ${toText(amount)} instead of ${toText(standing)}.`;
    }
    default:
      return unreachable(assessment);
  }
}

const toText = ({ minorUnits, currency }: Money): string => `${minorUnits} minor units of ${currency}`;

function toDenialSentence(reason: DenialReason): string {
  switch (reason) {
    case 'MISSING_BASELINE':
      return 'There is no usable value before the training any more.';
    case 'MISSING_OUTCOME':
      return 'There is no usable value after the training any more.';
    case 'PERIODS_NOT_COMPARABLE':
      return 'The periods before and after are too different in length to compare their sums.';
    case 'BASELINE_NOT_POSITIVE':
      return 'The value before the training is zero or less, and growth over it is undefined.';
    case 'BELOW_THRESHOLD':
      return 'The improvement is below what the policy asks for.';
    default:
      return unreachable(reason);
  }
}
