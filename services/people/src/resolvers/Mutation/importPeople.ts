import { answerImport, importRows, recordedAtParser, storeRows } from '@holdfast/chassis';
import type { RecordPerson } from '../../domain/person/commands.js';
import { personAggregate } from '../../store/collections.js';
import { insertOrgUnits } from '../../store/orgUnits.js';
import type { Context } from '../context.js';
import { parsePersonRow, type PersonRow } from '../parsePersonRow.js';
import type { MutationResolvers } from '../types.generated.js';

function toCommand({ identity, clock }: Context, row: PersonRow): RecordPerson {
  const { manager, orgUnit, ...cells } = row;
  const lineage = orgUnit?.map(({ key }) => identity.orgUnit(key));
  const unitId = lineage?.at(-1);
  return {
    ...cells,
    acceptedAt: clock.now(),
    ...(manager === undefined ? {} : { managerId: manager && identity.person(manager) }),
    ...(orgUnit === null ? { orgUnit: null } : {}),
    ...(lineage && unitId !== undefined ? { orgUnit: { id: unitId, lineage } } : {}),
  };
}

export const importPeople: MutationResolvers['importPeople'] = async (_, { input }, context) => {
  const { store, aggregates, identity, timeZone, isOverloaded } = context;
  const isDryRun = input.dryRun ?? false;
  const parseRecordedAt = recordedAtParser(context.clock.now());
  const report = await importRows({
    rows: input.rows,
    isOverloaded,
    parse: (row) => parsePersonRow(row, parseRecordedAt),
    async store(rows) {
      // Units come first, so that nobody belongs to a unit that is not there; a unit alone harms nobody.
      if (!isDryRun)
        await insertOrgUnits(
          store,
          identity,
          rows.flatMap(({ parsed }) => (parsed.orgUnit ? [parsed.orgUnit] : [])),
        );
      const commands = rows.map(({ parsed }) => ({
        id: identity.person(parsed.externalId),
        command: toCommand(context, parsed),
      }));
      return storeRows(aggregates, personAggregate(timeZone), commands, isDryRun);
    },
  });
  return answerImport(report);
};
