import type { Change, Publication } from '@holdfast/chassis';
import { presentValue, toCanonicalJson, unreachable, type Id } from '@holdfast/kernel';
import type { CostLineEvent, CostLineState } from '../domain/costLine/costLine.js';
import type { MetricEvent, MetricState } from '../domain/metric/metric.js';
import type { MonetizationEvent, MonetizationState } from '../domain/monetization/monetization.js';
import type { ObservationEvent, ObservationState } from '../domain/observation/observation.js';
import type { RiskWindowEvent } from '../domain/riskWindow/events.js';
import type { RiskWindowState, WindowDays } from '../domain/riskWindow/state.js';
import type { StudyEvent, StudyState } from '../domain/study/study.js';
import type {
  EffectResult,
  RoiResult,
  StudyName,
  StudyResultEvent,
  StudyResultState,
} from '../domain/studyResult/studyResult.js';

export function presentMetric(id: Id, state: MetricState): readonly Publication[] {
  if (state.status === 'NONE') return [];
  const { key, direction, dimension, periodRule } = state;
  const data = { metricId: id, key, direction, dimension, periodRule };
  return [{ type: 'holdfast.outcomes.metric-defined.v1', partitionKey: id, data }];
}

export const publishMetric = ({ id, after }: Change<MetricState, MetricEvent>): readonly Publication[] =>
  presentMetric(id, after);

/** The present value, and whether it is another than was ever recorded. */
export function presentObservation(observationId: Id, state: ObservationState): readonly Publication[] {
  if (state.status === 'NONE') return [];
  const { personId, metricId, from, to } = state;
  const value = presentValue(state.value);
  const isCorrection = state.value.some((entry) => entry.value !== value);
  const data = { observationId, personId, metricId, from, to, value, isCorrection };
  return [{ type: 'holdfast.outcomes.observation-recorded.v1', partitionKey: personId, data }];
}

const lastEntry = (state: ObservationState) => (state.status === 'NONE' ? undefined : state.value.at(-1));

/** Told when the value changes or since when it is known; what only adds to the history is nobody else's business. */
export const publishObservation = ({
  id,
  before,
  after,
}: Change<ObservationState, ObservationEvent>): readonly Publication[] =>
  toCanonicalJson(lastEntry(before)) === toCanonicalJson(lastEntry(after)) ? [] : presentObservation(id, after);

export function presentStudy(id: Id, state: StudyState): readonly Publication[] {
  if (state.status === 'NONE') return [];
  const { key, metricId, design } = state;
  return [
    { type: 'holdfast.outcomes.study-defined.v1', partitionKey: id, data: { studyId: id, key, metricId, design } },
  ];
}

export const publishStudy = ({ id, after }: Change<StudyState, StudyEvent>): readonly Publication[] =>
  presentStudy(id, after);

export function presentCostLine(id: Id, state: CostLineState): readonly Publication[] {
  if (state.status === 'NONE') return [];
  const { studyId, kind, amount } = state;
  const data = { costLineId: id, studyId, kind, amount };
  return [{ type: 'holdfast.outcomes.cost-line-added.v1', partitionKey: id, data }];
}

export const publishCostLine = ({ id, after }: Change<CostLineState, CostLineEvent>): readonly Publication[] =>
  presentCostLine(id, after);

/** Replaced prices are told as well: a reader knows by the ordinal which one is in force, whatever comes last. */
export function presentMonetization(_: Id, state: MonetizationState): readonly Publication[] {
  if (state.status === 'NONE') return [];
  const { metricId, valuePerUnit, ordinal } = state;
  const data = { metricId, valuePerUnit, ordinal };
  return [{ type: 'holdfast.outcomes.monetization-set.v1', partitionKey: metricId, data }];
}

export const publishMonetization = ({
  id,
  after,
}: Change<MonetizationState, MonetizationEvent>): readonly Publication[] => presentMonetization(id, after);

function toEffectPublication(study: StudyName, effect: EffectResult): Publication {
  const data = { ...study, ...effect };
  return { type: 'holdfast.outcomes.effect-estimated.v1', partitionKey: study.studyId, data };
}

function toRoiPublication(study: StudyName, roi: RoiResult): Publication {
  const data = { ...study, ...roi };
  return { type: 'holdfast.outcomes.roi-published.v1', partitionKey: study.studyId, data };
}

function toStudyResultPublication(event: StudyResultEvent): readonly Publication[] {
  switch (event.type) {
    case 'EffectEstimated':
      return [toEffectPublication(event.study, event.effect)];
    case 'RoiPublished':
      return [toRoiPublication(event.study, event.roi)];
    case 'EffectWithdrawn':
    case 'RoiWithdrawn':
      return [];
    default:
      return unreachable(event);
  }
}

export const publishStudyResult = ({ events }: Change<StudyResultState, StudyResultEvent>): readonly Publication[] =>
  events.flatMap(toStudyResultPublication);

/** What the study shows now; a value that was withdrawn is not told. */
export const presentStudyResult = (_: Id, { study, effect, roi }: StudyResultState): readonly Publication[] =>
  study === null
    ? []
    : [...(effect ? [toEffectPublication(study, effect)] : []), ...(roi ? [toRoiPublication(study, roi)] : [])];

const riskWindowEventTypes = {
  FlightRiskWindowOpened: 'holdfast.outcomes.flight-risk-window-opened.v1',
  FlightRiskWindowMoved: 'holdfast.outcomes.flight-risk-window-moved.v1',
  FlightRiskWindowClosed: 'holdfast.outcomes.flight-risk-window-closed.v1',
} as const;

function toRiskWindowPublication(
  personId: Id,
  type: keyof typeof riskWindowEventTypes,
  { opensOn, closesOn }: WindowDays,
): Publication {
  return { type: riskWindowEventTypes[type], partitionKey: personId, data: { personId, opensOn, closesOn } };
}

function toRiskWindowPublications(personId: Id, event: RiskWindowEvent): readonly Publication[] {
  switch (event.type) {
    case 'FlightRiskWindowOpened':
    case 'FlightRiskWindowMoved':
    case 'FlightRiskWindowClosed':
      return [toRiskWindowPublication(personId, event.type, event.days)];
    case 'PersonFollowed':
    case 'FlightRiskWindowPlaced':
    case 'FlightRiskWindowDropped':
      return [];
    default:
      return unreachable(event);
  }
}

export const publishRiskWindow = ({
  after,
  events,
}: Change<RiskWindowState, RiskWindowEvent>): readonly Publication[] =>
  after.status === 'UNKNOWN' ? [] : events.flatMap((event) => toRiskWindowPublications(after.personId, event));

/** Only of a window that was announced: that it is open, with its present days, or that it is over. */
export function presentRiskWindow(_: Id, state: RiskWindowState): readonly Publication[] {
  switch (state.status) {
    case 'OPEN':
      return [toRiskWindowPublication(state.personId, 'FlightRiskWindowOpened', state.days)];
    case 'CLOSED':
      return (state.openings[state.days.completedOn] ?? 0) > 0
        ? [toRiskWindowPublication(state.personId, 'FlightRiskWindowClosed', state.days)]
        : [];
    case 'UPCOMING':
    case 'NONE':
    case 'UNKNOWN':
      return [];
    default:
      return unreachable(state);
  }
}
