import { invariant, type Id } from '@holdfast/kernel';
import type { Context } from './context.js';
import type { MetricParent } from './parents.js';
import { toMetricParent } from './toParents.js';

/** The metric that a thing of this service names; it was there before the thing. */
export async function loadMetric({ metrics }: Context, id: Id): Promise<MetricParent> {
  const document = await metrics.load(id);
  invariant(document, `the metric ${id} is defined before something names it`);
  return toMetricParent(document);
}
