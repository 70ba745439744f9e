import { answerImport, importRows, recordedAtParser, storeRows } from '@holdfast/chassis';
import type { Instant } from '@holdfast/kernel';
import type { RecordObservation } from '../../domain/observation/observation.js';
import { observationAggregate } from '../../store/collections.js';
import type { Context } from '../context.js';
import { createMetricParser } from '../createMetricParser.js';
import { parseObservationRow, type ObservationRow } from '../parseObservationRow.js';
import type { MutationResolvers } from '../types.generated.js';

function toCommand({ identity }: Context, acceptedAt: Instant, row: ObservationRow) {
  const { externalId, metricId, from, to, ...cells } = row;
  const key = { personId: identity.person(externalId), metricId, from, to };
  const command: RecordObservation = { key, acceptedAt, ...cells };
  return { id: identity.observation(key.personId, metricId, from, to), command };
}

export const importObservations: MutationResolvers['importObservations'] = async (_, { input }, context) => {
  const parseMetric = await createMetricParser(context, input.rows);
  const parseRecordedAt = recordedAtParser(context.clock.now());
  const report = await importRows({
    rows: input.rows,
    isOverloaded: context.isOverloaded,
    parse: (row) => parseObservationRow(row, parseMetric, parseRecordedAt),
    store: (rows) => {
      const acceptedAt = context.clock.now();
      const commands = rows.map(({ parsed }) => toCommand(context, acceptedAt, parsed));
      return storeRows(context.aggregates, observationAggregate, commands, input.dryRun ?? false);
    },
  });
  return answerImport(report);
};
