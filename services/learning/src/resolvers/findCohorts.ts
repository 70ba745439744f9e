import { IMPORT_ROWS_MAX } from '@holdfast/chassis';
import {
  invariant,
  ok,
  parseKey,
  reason,
  refuse,
  type Id,
  type Identity,
  type Reason,
  type Result,
} from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Cohort } from '../domain/cohort/cohort.js';
import { loadCohorts } from '../store/cohorts.js';

export interface NamedCohort {
  readonly id: Id;
  readonly cohort: Cohort;
}

/** Reads the cell that names a cohort, which must exist. */
export type CohortParser = (text: string) => Result<NamedCohort, Reason>;

/** Looks up all cohorts that rows name, so that the rows can be judged one by one without another look at the store. */
export async function findCohorts(
  { store, identity }: { readonly store: Store; readonly identity: Identity },
  rows: readonly { readonly cohort?: string | null | undefined }[],
): Promise<CohortParser> {
  const keys = new Map<string, Result<string, Reason>>();
  for (const { cohort } of rows.slice(0, IMPORT_ROWS_MAX))
    if (typeof cohort === 'string' && !keys.has(cohort)) keys.set(cohort, parseKey(cohort));
  const ids = [...keys.values()].flatMap((key) => (key.ok ? [identity.cohort(key.value)] : []));
  const cohorts = await loadCohorts(store, ids);
  const named = new Map<string, Result<NamedCohort, Reason>>();
  for (const [text, key] of keys) {
    const id = key.ok ? identity.cohort(key.value) : undefined;
    const cohort = id === undefined ? undefined : cohorts.get(id);
    if (!key.ok) named.set(text, key);
    else if (id !== undefined && cohort) named.set(text, ok({ id, cohort }));
    else named.set(text, refuse(reason('COHORT_NOT_FOUND', { key: key.value })));
  }
  return (text) => {
    const cohort = named.get(text);
    invariant(cohort, 'every cohort that a row names was looked up');
    return cohort;
  };
}
