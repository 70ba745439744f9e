import { IMPORT_ROWS_MAX } from '@holdfast/chassis';
import { ok, parseKey, refuse, type Id, type Identity, type Result } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { Cohort } from '../domain/cohort/cohort.js';
import { loadCohorts } from '../store/cohorts.js';

export interface NamedCohort {
  readonly id: Id;
  readonly cohort: Cohort;
}

/** Reads the cell that names a cohort, which must exist. */
export type CohortParser = (text: string) => Result<NamedCohort, string>;

/** Looks up all cohorts that rows name, so that the rows can be judged one by one without another look at the store. */
export async function findCohorts(
  { store, identity }: { readonly store: Store; readonly identity: Identity },
  rows: readonly { readonly cohort?: string | null | undefined }[],
): Promise<CohortParser> {
  const keys = new Map<string, Result<string, string>>();
  for (const { cohort } of rows.slice(0, IMPORT_ROWS_MAX))
    if (typeof cohort === 'string' && !keys.has(cohort)) keys.set(cohort, parseKey(cohort));
  const ids = [...keys.values()].flatMap((key) => (key.ok ? [identity.cohort(key.value)] : []));
  const cohorts = await loadCohorts(store, ids);
  const named = new Map<string, Result<NamedCohort, string>>();
  for (const [text, key] of keys) {
    const id = key.ok ? identity.cohort(key.value) : undefined;
    const cohort = id === undefined ? undefined : cohorts.get(id);
    if (!key.ok) named.set(text, key);
    else
      named.set(text, id !== undefined && cohort ? ok({ id, cohort }) : refuse(`no cohort has the key "${key.value}"`));
  }
  return (text) => named.get(text) ?? refuse('the cohort was not looked up');
}
