import type { AggregateDocument } from '@holdfast/chassis';
import { toDecimal, type Id, type Period } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { StudyObservation } from '../domain/contribution/contributionOf.js';
import type { ObservationState } from '../domain/observation/observation.js';
import { observationAggregate } from './collections.js';

const PAGE_SIZE = 1000;

function toStudyObservation({ state }: AggregateDocument<ObservationState>): readonly StudyObservation[] {
  if (state.status === 'NONE') return [];
  const present = state.value.at(-1);
  if (!present || present.value === null) return [];
  return [{ from: state.from, to: state.to, value: toDecimal(present.value), recordedAt: present.recordedAt }];
}

/** The present values of one person and metric that begin within a span of days. */
export async function listObservations(
  store: Store,
  personId: Id,
  metricId: Id,
  span: Period,
): Promise<readonly StudyObservation[]> {
  const query = { index: 'personMetric', equals: [personId, metricId], from: span.from, to: span.to, limit: PAGE_SIZE };
  const found: StudyObservation[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.page(observationAggregate.collection, { ...query, ...(after ? { after } : {}) });
    found.push(...page.items.flatMap(toStudyObservation));
    if (!page.hasNextPage || page.endCursor === null) return found;
    after = page.endCursor;
  }
}
