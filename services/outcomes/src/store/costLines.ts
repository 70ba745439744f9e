import type { Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Cost } from '../domain/costLine/costLine.js';
import { costLineAggregate } from './collections.js';

export interface CostLineRecord extends Cost {
  readonly id: Id;
}

export interface StoredCostLine extends CostLineRecord {
  readonly version: number;
}

/** More than a study may have, since the limit is judged before the write and two requests may pass it together. */
const PAGE_SIZE = 1000;

/** The cost lines of a study, oldest first. */
export async function listCostLines(store: Store, studyId: Id): Promise<readonly StoredCostLine[]> {
  const { items } = await store.page(costLineAggregate.collection, {
    index: 'study',
    equals: [studyId],
    limit: PAGE_SIZE,
  });
  return items.flatMap(({ id, version, state }) => (state.status === 'NONE' ? [] : [{ id, version, ...state }]));
}

export const countCostLines = (store: Store, studyId: Id): Promise<number> =>
  store.count(costLineAggregate.collection, { index: 'study', equals: [studyId] });
