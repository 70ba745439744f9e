import { sha256Hex, type Id, type Identity } from '@holdfast/kernel';
import type { ActivityRow } from '../store/activityRow.js';
import { memoize } from './memoize.js';
import type { ParsedActivityRow } from './parseActivityRow.js';

/** Row numbers from 1 that share one register; a batch of as many rows in their order then touches one document. */
const ROWS_PER_REGISTER = 1000;
const EVENT_KEY = 'event';
const SOURCE_HASH_LENGTH = 12;
const EVENT_HASH_LENGTH = 24;

/** Where a row stands in the registers, and its short name within its day. */
type RowIdentity = Pick<ActivityRow, 'registerId'> & { readonly key: string; readonly name: string };

/** The identity of a row is that of its event when the source has one, else the source and the row's number. */
function identifyBy(identity: Identity, source: string): (row: ParsedActivityRow) => RowIdentity {
  const sourceHash = sha256Hex(source).slice(0, SOURCE_HASH_LENGTH);
  const toRegisterId = memoize((block: number) => identity.of('activityClaim', 'source', source, block));
  return ({ row, eventId }) =>
    eventId === undefined
      ? {
          registerId: toRegisterId(Math.floor((row - 1) / ROWS_PER_REGISTER)),
          key: String(row),
          name: `${sourceHash}-${row}`,
        }
      : {
          registerId: identity.of('activityClaim', 'event', eventId),
          key: EVENT_KEY,
          name: `e-${sha256Hex(eventId).slice(0, EVENT_HASH_LENGTH)}`,
        };
}

/** Gives the rows of a batch their ids: whose they are, and which row each of them is. */
export function identifyActivityRows(
  identity: Identity,
  source: string,
  rows: readonly ParsedActivityRow[],
): readonly ActivityRow[] {
  const identify = identifyBy(identity, source);
  const toPersonId = memoize((externalId: string) => identity.person(externalId));
  const enrollmentsOf = memoize((cohortId: Id) => memoize((personId: Id) => identity.enrollment(personId, cohortId)));
  let before: ActivityRow | undefined;
  let externalIdBefore: string | undefined;
  return rows.map((row): ActivityRow => {
    const { externalId, cohortId, on, count, seconds, hash } = row;
    // Neighbors are mostly of the same person, and looking an id up takes longer than comparing two texts.
    const isSame = externalId === externalIdBefore && cohortId === before?.cohortId;
    const personId = isSame && before ? before.personId : toPersonId(externalId);
    const enrollmentId = isSame && before ? before.enrollmentId : enrollmentsOf(cohortId)(personId);
    const { registerId, key, name } = identify(row);
    const kept = [name, count, seconds] as const;
    externalIdBefore = externalId;
    before = { personId, cohortId, enrollmentId, on, kept, registerId, claim: { key, hash } };
    return before;
  });
}
