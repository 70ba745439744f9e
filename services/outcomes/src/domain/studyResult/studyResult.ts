import { ok, toCanonicalJson, unreachable, type Decider, type Id, type Instant, type Money } from '@holdfast/kernel';
import type { EstimationMethod, EvidenceGrade } from '../estimate/grade.js';
import type { Interval } from '../roi/benefits.js';
import type { StudyDesign } from '../study/definition.js';

/** Whose result it is. */
export interface StudyName {
  readonly studyId: Id;
  readonly key: string;
  readonly ownerOrgUnitId: Id | null;
}

/** A headline as others hear of it. */
export interface EffectResult extends Interval<number> {
  readonly design: StudyDesign;
  readonly method: EstimationMethod;
  readonly grade: EvidenceGrade;
  readonly level: number;
  readonly n: number;
  readonly asOf: Instant;
}

/** A return as others hear of it; only one that has a value is published. */
export interface RoiResult {
  readonly grade: EvidenceGrade;
  readonly level: number;
  /** How many people the benefits count. */
  readonly n: number;
  readonly asOf: Instant;
  readonly costs: Money;
  readonly benefits: Interval<Money>;
  readonly roiPercent: Interval<number>;
  readonly benefitCostRatio: Interval<number>;
}

/** What was last published of a study; null when there is no value now. */
export interface StudyResultState {
  readonly study: StudyName | null;
  readonly effect: EffectResult | null;
  readonly roi: RoiResult | null;
}

export interface PublishResult {
  readonly study: StudyName;
  readonly effect: EffectResult | null;
  readonly roi: RoiResult | null;
}

export type StudyResultEvent =
  | { readonly type: 'EffectEstimated'; readonly study: StudyName; readonly effect: EffectResult }
  | { readonly type: 'EffectWithdrawn' }
  | { readonly type: 'RoiPublished'; readonly study: StudyName; readonly roi: RoiResult }
  | { readonly type: 'RoiWithdrawn' };

const isSame = (a: unknown, b: unknown): boolean => toCanonicalJson(a) === toCanonicalJson(b);

/** Every change of a value is its publication; what has none any more is forgotten, so that its return is published. */
function decideResult({ study, effect, roi }: PublishResult, state: StudyResultState): readonly StudyResultEvent[] {
  const events: StudyResultEvent[] = [];
  if (!isSame(effect, state.effect))
    events.push(effect ? { type: 'EffectEstimated', study, effect } : { type: 'EffectWithdrawn' });
  if (!isSame(roi, state.roi)) events.push(roi ? { type: 'RoiPublished', study, roi } : { type: 'RoiWithdrawn' });
  return events;
}

export const studyResultDecider: Decider<StudyResultState, PublishResult, StudyResultEvent, never> = {
  initial: { study: null, effect: null, roi: null },
  decide: (command, state) => ok(decideResult(command, state)),
  evolve(state, event) {
    switch (event.type) {
      case 'EffectEstimated':
        return { ...state, study: event.study, effect: event.effect };
      case 'EffectWithdrawn':
        return { ...state, effect: null };
      case 'RoiPublished':
        return { ...state, study: event.study, roi: event.roi };
      case 'RoiWithdrawn':
        return { ...state, roi: null };
      default:
        return unreachable(event);
    }
  },
};
