import type { EventHandler } from '@holdfast/chassis';
import { publishResults } from '../../store/publishResults.js';
import { listStudiesOfMetrics } from '../../store/studies.js';
import type { HandlerParts } from '../parts.js';

/** A price moves the returns of all studies of its metric. */
export const onMonetizationSet =
  (parts: HandlerParts): EventHandler<'holdfast.outcomes.monetization-set.v1'> =>
  async (events) => {
    await publishResults(
      parts,
      await listStudiesOfMetrics(
        parts.store,
        events.map(({ data }) => data.metricId),
      ),
    );
  };
