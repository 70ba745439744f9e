import type { EventHandler } from '@holdfast/chassis';
import { publishResults } from '../../store/publishResults.js';
import { getStudies } from '../../store/studies.js';
import type { HandlerParts } from '../parts.js';

/** A cost moves the return of its study. */
export const onCostLineAdded =
  (parts: HandlerParts): EventHandler<'holdfast.outcomes.cost-line-added.v1'> =>
  async (events) => {
    await publishResults(
      parts,
      await getStudies(
        parts.store,
        events.map(({ data }) => data.studyId),
      ),
    );
  };
