import type { Change, Publication } from '@holdfast/chassis';
import { presentValue, toCanonicalJson, unreachable } from '@holdfast/kernel';
import type { CostLineEvent, CostLineState } from '../domain/costLine/costLine.js';
import type { MetricEvent, MetricState } from '../domain/metric/metric.js';
import type { MonetizationEvent, MonetizationState } from '../domain/monetization/monetization.js';
import type { ObservationEvent, ObservationState } from '../domain/observation/observation.js';
import type { RiskWindowEvent } from '../domain/riskWindow/events.js';
import type { RiskWindowState } from '../domain/riskWindow/state.js';
import type { StudyEvent, StudyState } from '../domain/study/study.js';
import type { StudyResultEvent, StudyResultState } from '../domain/studyResult/studyResult.js';

export const publishMetric = ({ id, events }: Change<MetricState, MetricEvent>): readonly Publication[] =>
  events.map(({ definition: { key, direction, dimension, periodRule } }) => ({
    type: 'holdfast.outcomes.metric-defined.v1',
    partitionKey: id,
    data: { metricId: id, key, direction, dimension, periodRule },
  }));

/** The present value and since when it is known; what was only added to the history is nobody else's business. */
export function publishObservation({
  id,
  before,
  after,
}: Change<ObservationState, ObservationEvent>): readonly Publication[] {
  if (after.status === 'NONE') return [];
  const { personId, metricId, from, to, value } = after;
  const [stood, stands] = [before.status === 'NONE' ? undefined : before.value.at(-1), value.at(-1)];
  if (toCanonicalJson(stood) === toCanonicalJson(stands)) return [];
  const present = presentValue(value);
  const isCorrection = value.some((entry) => entry.value !== present);
  const data = { observationId: id, personId, metricId, from, to, value: present, isCorrection };
  return [{ type: 'holdfast.outcomes.observation-recorded.v1', partitionKey: personId, data }];
}

export const publishStudy = ({ id, events }: Change<StudyState, StudyEvent>): readonly Publication[] =>
  events.map(({ definition: { key, metricId, design } }) => ({
    type: 'holdfast.outcomes.study-defined.v1',
    partitionKey: id,
    data: { studyId: id, key, metricId, design },
  }));

export const publishCostLine = ({ id, events }: Change<CostLineState, CostLineEvent>): readonly Publication[] =>
  events.map(({ cost: { studyId, kind, amount } }) => ({
    type: 'holdfast.outcomes.cost-line-added.v1',
    partitionKey: id,
    data: { costLineId: id, studyId, kind, amount },
  }));

export const publishMonetization = ({ events }: Change<MonetizationState, MonetizationEvent>): readonly Publication[] =>
  events.map(({ price: { metricId, valuePerUnit } }) => ({
    type: 'holdfast.outcomes.monetization-set.v1',
    partitionKey: metricId,
    data: { metricId, valuePerUnit },
  }));

function toStudyResultPublication(event: StudyResultEvent): readonly Publication[] {
  switch (event.type) {
    case 'EffectEstimated': {
      const data = { ...event.study, ...event.effect };
      return [{ type: 'holdfast.outcomes.effect-estimated.v1', partitionKey: event.study.studyId, data }];
    }
    case 'RoiPublished': {
      const data = { ...event.study, ...event.roi };
      return [{ type: 'holdfast.outcomes.roi-published.v1', partitionKey: event.study.studyId, data }];
    }
    case 'EffectWithdrawn':
    case 'RoiWithdrawn':
      return [];
    default:
      return unreachable(event);
  }
}

export const publishStudyResult = ({ events }: Change<StudyResultState, StudyResultEvent>): readonly Publication[] =>
  events.flatMap(toStudyResultPublication);

function toRiskWindowEventType(event: RiskWindowEvent) {
  switch (event.type) {
    case 'FlightRiskWindowOpened':
      return 'holdfast.outcomes.flight-risk-window-opened.v1';
    case 'FlightRiskWindowMoved':
      return 'holdfast.outcomes.flight-risk-window-moved.v1';
    case 'FlightRiskWindowClosed':
      return 'holdfast.outcomes.flight-risk-window-closed.v1';
    case 'PersonFollowed':
    case 'FlightRiskWindowPlaced':
    case 'FlightRiskWindowDropped':
      return undefined;
    default:
      return unreachable(event);
  }
}

export function publishRiskWindow({ after, events }: Change<RiskWindowState, RiskWindowEvent>): readonly Publication[] {
  if (after.status === 'UNKNOWN') return [];
  const { personId } = after;
  return events.flatMap((event): readonly Publication[] => {
    const type = toRiskWindowEventType(event);
    if (type === undefined || !('days' in event)) return [];
    const { opensOn, closesOn } = event.days;
    return [{ type, partitionKey: personId, data: { personId, opensOn, closesOn } }];
  });
}
