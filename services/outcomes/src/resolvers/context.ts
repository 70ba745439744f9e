import {
  createDocumentLoader,
  type AggregateDocument,
  type Aggregates,
  type DocumentLoader,
  type OpenAccess,
  type RequestScoped,
  type RequestContext,
  type ParkedEvents,
  type Republication,
  type ServiceStatus,
} from '@holdfast/chassis';
import type { Clock, Id, Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { CostLineState } from '../domain/costLine/costLine.js';
import type { MetricState } from '../domain/metric/metric.js';
import type { ObservationState } from '../domain/observation/observation.js';
import type { RiskWindowState } from '../domain/riskWindow/state.js';
import type { StudyState } from '../domain/study/study.js';
import {
  costLineAggregate,
  metricAggregate,
  observationAggregate,
  riskWindowAggregate,
  studyAggregate,
} from '../store/collections.js';
import type { StudyRecord } from '../store/studies.js';
import type { ReleaseReader, ShownReading, StudyReader } from '../store/studyReadings.js';

/** What the resolvers need of the service; made once by the module. */
export interface Outcomes {
  readonly store: Store;
  readonly aggregates: Aggregates;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly readStudy: StudyReader;
  readonly readRelease: ReleaseReader;
  isOverloaded(): Promise<boolean>;
  isAtRest(): Promise<boolean>;
  status(): Promise<ServiceStatus>;
  readonly parkedEvents: ParkedEvents;
  readonly republication: Republication;
  readonly openAccess: OpenAccess;
}

type Loader<State> = DocumentLoader<AggregateDocument<State>>;

/** What the resolvers of one request share: loads are batched and each thing is read once. */
export interface Context extends Outcomes, RequestScoped {
  readonly metrics: Loader<MetricState>;
  readonly observations: Loader<ObservationState>;
  readonly studies: Loader<StudyState>;
  readonly costLines: Loader<CostLineState>;
  readonly riskWindows: Loader<RiskWindowState>;
  loadReading(study: StudyRecord): Promise<TimedReading>;
}

/** A study as the viewer may see it, and whether events that may move it were on their way then. */
export interface TimedReading extends ShownReading {
  readonly isStillArriving: boolean;
}

/** Asks once per request, however many fields want to know. */
function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= ask());
}

export const createContext =
  (outcomes: Outcomes) =>
  (request: RequestContext): Context => {
    const { store } = outcomes;
    const askIfAtRest = once(outcomes.isAtRest);
    const access = outcomes.openAccess(request.viewer);
    const readings = new Map<Id, Promise<TimedReading>>();
    // Whether all is at rest is asked first: what has settled by then is in the figures that are read after it.
    const readTimed = async (study: StudyRecord): Promise<TimedReading> => {
      const isStillArriving = !(await askIfAtRest());
      const read = (await access.allows('PERFORMANCE')) ? outcomes.readStudy : outcomes.readRelease;
      return { isStillArriving, ...(await read(study)) };
    };
    return {
      request,
      access,
      metrics: createDocumentLoader(store, metricAggregate.collection),
      observations: createDocumentLoader(store, observationAggregate.collection),
      studies: createDocumentLoader(store, studyAggregate.collection),
      costLines: createDocumentLoader(store, costLineAggregate.collection),
      riskWindows: createDocumentLoader(store, riskWindowAggregate.collection),
      loadReading(study) {
        const reading = readings.get(study.id) ?? readTimed(study);
        readings.set(study.id, reading);
        return reading;
      },
      // Last: V8 copies a spread into a literal quickly, but is slow to add new members to the copy of a spread.
      ...outcomes,
    };
  };
