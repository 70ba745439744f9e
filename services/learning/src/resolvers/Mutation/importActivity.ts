import {
  answerImport,
  answerProblem,
  importRows,
  InputReader,
  NAME_LENGTH_MAX,
  type Busy,
  type ParsedRow,
  type RowOutcome,
} from '@holdfast/chassis';
import { invalidInput, invariant, reason } from '@holdfast/kernel';
import { claimActivityRows } from '../../store/activityClaims.js';
import { recordActivityRows } from '../../store/activityDays.js';
import type { Context } from '../context.js';
import { findCohorts } from '../findCohorts.js';
import { identifyActivityRows } from '../identifyActivityRows.js';
import { activityRowParser, type ParsedActivityRow } from '../parseActivityRow.js';
import type { MutationResolvers } from '../types.generated.js';

/** Rows are claimed first and counted after that; a repeated row counts only if its day lacks it. */
async function storeActivity(
  context: Context,
  source: string,
  parsed: readonly ParsedRow<ParsedActivityRow>[],
  isDryRun: boolean,
): Promise<readonly RowOutcome[] | Busy> {
  const rows = identifyActivityRows(
    context.identity,
    source,
    parsed.map((row) => row.parsed),
  );
  const claims = await claimActivityRows(context.store, rows, isDryRun);
  const counted = rows.flatMap((row, index) =>
    claims[index] === 'contradicted' ? [] : [{ row, isRepeated: claims[index] === 'repeated' }],
  );
  const recorded = await recordActivityRows(context, counted, isDryRun);
  if ('type' in recorded) return recorded;
  const outcomes = recorded[Symbol.iterator]();
  return claims.map((claim, index): RowOutcome => {
    if (claim === 'contradicted') return [toContradiction(parsed[index])];
    const outcome = outcomes.next();
    invariant(!outcome.done, 'every counted row has an outcome');
    return outcome.value;
  });
}

function toContradiction(row: ParsedRow<ParsedActivityRow> | undefined) {
  const { eventId } = row?.parsed ?? {};
  return eventId === undefined
    ? { path: ['row'], ...reason('ROW_CHANGED', { row: row?.row ?? '' }) }
    : { path: ['eventId'], ...reason('EVENT_CHANGED', { eventId: eventId.slice(0, 80) }) };
}

export const importActivity: MutationResolvers['importActivity'] = async (_, { input }, context) => {
  const reader = new InputReader();
  const source = reader.finish(reader.readText(['source'], input.source, NAME_LENGTH_MAX));
  if (!source.ok) return answerProblem(invalidInput(source.refusal));
  const parseCohort = await findCohorts(context, input.rows);
  const report = await importRows({
    rows: input.rows,
    isOverloaded: context.isOverloaded,
    parse: activityRowParser(parseCohort, context.timeZone),
    store: (rows) => storeActivity(context, source.value, rows, input.dryRun ?? false),
  });
  return answerImport(report);
};
