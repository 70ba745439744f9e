import { loadConnection, mapConnection, readingCollection } from '@holdfast/chassis';
import { normalizeText } from '@holdfast/kernel';
import { observationAggregate } from '../store/collections.js';
import { riskWindowIdOf } from '../store/riskWindows.js';
import { toObservationParent } from './toParents.js';
import type { PersonResolvers } from './types.generated.js';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  observations: async ({ id }, { metricKey, ...args }, { store, identity }) => {
    const query = { index: 'personMetric', equals: [id, identity.metric(normalizeText(metricKey))] };
    return mapConnection(
      await loadConnection(store, observationAggregate.collection, query, args),
      toObservationParent,
    );
  },
  flightRiskReadings: ({ id }, args, { store }) =>
    loadConnection(store, readingCollection, { index: 'person', equals: [id], order: 'descending' }, args),
  flightRiskWindow: async ({ id }, _, { identity, riskWindows }) => {
    const state = (await riskWindows.load(riskWindowIdOf(identity, id)))?.state;
    if (!state || state.status === 'UNKNOWN' || state.status === 'NONE') return null;
    return { opensOn: state.days.opensOn, closesOn: state.days.closesOn, status: state.status };
  },
};
