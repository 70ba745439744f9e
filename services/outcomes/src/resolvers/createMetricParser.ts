import { IMPORT_ROWS_MAX } from '@holdfast/chassis';
import { ok, parseKey, reason, refuse, type Identity, type Reason, type Result } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import { findMetrics } from '../store/metrics.js';
import type { MetricParent } from './parents.js';

/** Reads the cell that names a metric, which must exist. */
export type MetricParser = (text: string) => Result<MetricParent, Reason>;

/** Looks up all metrics that rows name, so that the rows can be judged one by one without another look at the store. */
export async function createMetricParser(
  { store, identity }: { readonly store: Store; readonly identity: Identity },
  rows: readonly { readonly metric?: string | null | undefined }[],
): Promise<MetricParser> {
  const texts = rows.slice(0, IMPORT_ROWS_MAX).flatMap(({ metric }) => (typeof metric === 'string' ? [metric] : []));
  const keys = new Map([...new Set(texts)].map((text) => [text, parseKey(text)]));
  const ids = [...keys.values()].flatMap((key) => (key.ok ? [identity.metric(key.value)] : []));
  const metrics = await findMetrics(store, ids);
  return (text) => {
    const key = keys.get(text) ?? parseKey(text);
    if (!key.ok) return key;
    const id = identity.metric(key.value);
    const definition = metrics.get(id);
    return definition ? ok({ id, definition }) : refuse(reason('METRIC_NOT_FOUND', { key: key.value }));
  };
}
