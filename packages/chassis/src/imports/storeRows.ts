import type { Id, Violation } from '@holdfast/kernel';
import type { AggregateDefinition } from '../aggregates/aggregate.js';
import type { Aggregates } from '../aggregates/aggregates.js';
import type { Busy, NotTaken } from '../aggregates/busy.js';
import type { RowOutcome } from './rowImport.js';

/** Which aggregate a row is about, and the command that records it. */
export interface RowCommand<Command> {
  readonly id: Id;
  readonly command: Command;
}

/**
 * Stores rows that are commands to aggregates of one kind: rows of one document become one write and one event.
 * @returns an outcome per row, or Busy when no row of the batch could be taken.
 */
export async function storeRows<State, Command, Event>(
  aggregates: Aggregates,
  definition: AggregateDefinition<State, Command, Event, readonly Violation[]>,
  rows: readonly RowCommand<Command>[],
  dryRun: boolean,
): Promise<readonly RowOutcome[] | Busy> {
  const groups = new Map<Id, { readonly commands: Command[]; readonly rowIndexes: number[] }>();
  rows.forEach(({ id, command }, index) => {
    const group = groups.get(id) ?? { commands: [], rowIndexes: [] };
    group.commands.push(command);
    group.rowIndexes.push(index);
    groups.set(id, group);
  });
  const entries = [...groups].map(([id, group]) => ({ id, ...group }));
  const decided = await aggregates.executeMany(definition, entries, { dryRun });
  const outcomes = new Array<RowOutcome>(rows.length);
  for (const [groupIndex, { rowIndexes }] of entries.entries()) {
    for (const [position, rowIndex] of rowIndexes.entries()) {
      const outcome = decided[groupIndex]?.[position];
      if (!outcome) continue;
      if (outcome.ok) outcomes[rowIndex] = outcome.value === 'changed' ? 'accepted' : 'unchanged';
      // The rows that were stored are reported `unchanged` when the client repeats the batch, as it does on Busy.
      else if (!isNotTaken(outcome.refusal)) outcomes[rowIndex] = outcome.refusal;
      else if (outcome.refusal.type === 'Busy') return outcome.refusal;
      else outcomes[rowIndex] = outcome.refusal.violations;
    }
  }
  return outcomes;
}

const isNotTaken = (refusal: readonly Violation[] | NotTaken): refusal is NotTaken => 'type' in refusal;
