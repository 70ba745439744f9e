import { listByIndex, type Aggregates } from '@holdfast/chassis';
import type { Clock, Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { careerCommitmentAggregate } from './collections.js';
import { listCompletions } from './completions.js';

/** Holds these promises against what their people have completed, as it stands now. */
export async function assessCareerCommitments(
  { store, aggregates, clock }: { readonly store: Store; readonly aggregates: Aggregates; readonly clock: Clock },
  ids: readonly Id[],
): Promise<void> {
  await aggregates.evaluateMany(careerCommitmentAggregate, ids, async (states) => {
    const at = clock.now();
    const commands = [...states].map(async ([id, state]) => {
      const completions = state.status === 'NONE' ? [] : await listCompletions(store, state.personId);
      return [id, { type: 'AssessRequirement', completions, at }] as const;
    });
    return new Map(await Promise.all(commands));
  });
}

/** The ids of all promises to these people. */
export async function listCareerCommitmentIds(store: Store, personIds: readonly Id[]): Promise<readonly Id[]> {
  const collection = careerCommitmentAggregate.collection;
  const found = await Promise.all(
    [...new Set(personIds)].map((personId) => listByIndex(store, collection, { index: 'person', equals: [personId] })),
  );
  return found.flat().map(({ id }) => id);
}
