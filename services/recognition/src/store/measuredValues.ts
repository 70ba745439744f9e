import { changeMany, isNewer, toMark, type CatalogEvent } from '@holdfast/chassis';
import { toDecimal, type Id, type Identity } from '@holdfast/kernel';
import type { Store } from '@holdfast/store';
import type { MeasuredValue } from '../domain/assessment/facts.js';
import { measuredValuesCollection, type MeasuredValuesDocument, type StoredValue } from './collections.js';

type ObservationRecorded = CatalogEvent<'holdfast.outcomes.observation-recorded.v1'>;

/** Whose numbers of which metric. */
export interface MeasuredOf {
  readonly personId: Id;
  readonly metricId: Id;
}

const idOf = (identity: Identity, { personId, metricId }: MeasuredOf): Id =>
  identity.of('measuredValues', personId, metricId);

/** Adds what is new in these events to the numbers of one person and metric; undefined when nothing is. */
function addValues(
  known: MeasuredValuesDocument['values'],
  events: readonly ObservationRecorded[],
): MeasuredValuesDocument['values'] | undefined {
  const values: Record<string, StoredValue> = { ...known };
  let isChanged = false;
  for (const event of events) {
    const { from, to, value } = event.data;
    const period = `${from}/${to}`;
    if (!isNewer(values[period]?.mark, event)) continue;
    values[period] = { value, mark: toMark(event) };
    isChanged = true;
  }
  return isChanged ? values : undefined;
}

/** Keeps what the events say of numbers; an event that is not newer than what is known of its period changes nothing. */
export async function recordMeasuredValues(
  store: Store,
  identity: Identity,
  events: readonly ObservationRecorded[],
): Promise<void> {
  const eventsOf = new Map<Id, ObservationRecorded[]>();
  for (const event of events) {
    const id = idOf(identity, event.data);
    const group = eventsOf.get(id);
    if (group) group.push(event);
    else eventsOf.set(id, [event]);
  }
  await changeMany(store, measuredValuesCollection, [...eventsOf.keys()], (id, current) => {
    const group = eventsOf.get(id) ?? [];
    const values = addValues(current?.values ?? {}, group);
    const [first] = group;
    if (!values || !first) return undefined;
    const { personId, metricId } = first.data;
    return { ...current, id, personId, metricId, values };
  });
}

const toMeasuredValue = ([period, { value, mark }]: readonly [string, StoredValue]): MeasuredValue => {
  const [from = '', to = ''] = period.split('/');
  return { from, to, value: value === null ? null : toDecimal(value), mark };
};

/** The numbers of these people and metrics, by person and then by metric. */
export async function listMeasuredValues(
  store: Store,
  identity: Identity,
  wanted: readonly MeasuredOf[],
): Promise<ReadonlyMap<Id, ReadonlyMap<Id, readonly MeasuredValue[]>>> {
  const ids = new Set(wanted.map((of) => idOf(identity, of)));
  const found = new Map<Id, Map<Id, readonly MeasuredValue[]>>();
  for (const { personId, metricId, values } of await store.getMany(measuredValuesCollection, [...ids])) {
    const ofPerson = found.get(personId) ?? new Map<Id, readonly MeasuredValue[]>();
    found.set(personId, ofPerson.set(metricId, Object.entries(values).map(toMeasuredValue)));
  }
  return found;
}
