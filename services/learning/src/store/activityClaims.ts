import { changeMany } from '@holdfast/chassis';
import { invariant, type Id } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { claimRows, type ClaimedRows, type ClaimOutcome } from '../domain/activityClaim/claimRows.js';
import type { ActivityRow } from './activityRow.js';
import { activityClaimCollection } from './collections.js';

function groupByRegister(rows: readonly ActivityRow[]): ReadonlyMap<Id, readonly number[]> {
  const groups = new Map<Id, number[]>();
  rows.forEach(({ registerId }, index) => {
    const group = groups.get(registerId);
    if (group) group.push(index);
    else groups.set(registerId, [index]);
  });
  return groups;
}

/**
 * Claims the rows' identities before anything of them counts, so that other content under a known identity is found
 * out even when it speaks of another day or person. Of two requests at once one claims and the other repeats.
 * @returns an outcome per row, in their order.
 */
export async function claimActivityRows(
  store: Store,
  rows: readonly ActivityRow[],
  isDryRun: boolean,
): Promise<readonly ClaimOutcome[]> {
  const registers = groupByRegister(rows);
  const outcomes = new Array<ClaimOutcome>(rows.length);
  const claimIn = (registerId: Id, standing: ClaimedRows): ClaimedRows => {
    const indexes = registers.get(registerId) ?? [];
    const claims = indexes.flatMap((index) => rows[index]?.claim ?? []);
    const claiming = claimRows(standing, claims);
    // A repeated try overwrites what an earlier one found.
    indexes.forEach((rowIndex, position) => {
      const outcome = claiming.outcomes[position];
      invariant(outcome, 'every claim has an outcome');
      outcomes[rowIndex] = outcome;
    });
    return claiming.rows;
  };
  const ids = [...registers.keys()];
  if (isDryRun) {
    const standing = new Map(
      (await store.getMany(activityClaimCollection, ids)).map(({ id, rows: claimed }) => [id, claimed]),
    );
    for (const id of ids) claimIn(id, standing.get(id) ?? {});
    return outcomes;
  }
  // The days follow in the same store and are written durably before anybody is answered: the claims stand with them.
  await changeMany(
    store,
    activityClaimCollection,
    ids,
    (id, current) => {
      const standing = current?.rows ?? {};
      const claimed = claimIn(id, standing);
      return claimed === standing ? undefined : { ...current, id, rows: claimed };
    },
    { isRepeatable: true },
  );
  return outcomes;
}
