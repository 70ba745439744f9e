import type { EventHandler } from '@holdfast/chassis';
import type { Store } from '@holdfast/store';
import { defineCohortFigures } from '../../store/cohortFigures.js';

/** A cohort is a population of which figures are released. */
export const onCohortScheduled =
  ({ store }: { readonly store: Store }): EventHandler<'holdfast.learning.cohort-scheduled.v1'> =>
  (events) =>
    defineCohortFigures(store, events);
