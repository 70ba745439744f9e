import type { Day, Instant } from '@holdfast/kernel';
import type { RecordPerson } from './commands.js';
import { personDecider } from './person.js';
import type { PersonState } from './state.js';

/** Values that the specs of a person share. */
export const january: Instant = '2026-01-31T10:00:00.000Z';
export const february: Instant = '2026-02-28T10:00:00.000Z';
const march: Instant = '2026-03-31T10:00:00.000Z';
export const hired: Day = '2020-01-02';
export const store = { id: 'store', lineage: ['company', 'region', 'store'] };
export const office = { id: 'office', lineage: ['company', 'office'] };

export const row = (cells: Partial<RecordPerson>): RecordPerson => ({
  externalId: '0042',
  acceptedAt: march,
  ...cells,
});

/** The state after these rows; a refused row is a mistake of the spec. */
export const given = (...rows: readonly RecordPerson[]): PersonState =>
  rows.reduce((state, command) => {
    const decided = personDecider.decide(command, state);
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
    return decided.value.reduce((next, event) => personDecider.evolve(next, event), state);
  }, personDecider.initial);
