import type { Choices } from '../choices.js';
import type { Command } from '../command.js';
import type { Lane } from './lane.js';

/** The rows of an import; undefined for another command. */
const rowsOf = ({ input }: Command): readonly unknown[] | undefined =>
  Array.isArray(input['rows']) ? input['rows'] : undefined;

/**
 * Leaves out what the choices say: whole commands, and single rows of imports. Every part has its place among the
 * choices whatever becomes of the others. A command of which nothing is left is not sent.
 */
export function omit(choices: Choices, lanes: readonly Lane[]): readonly Lane[] {
  const isKept = (): boolean => choices.rarely(Number.POSITIVE_INFINITY, 1) === 0;
  const toKept = (command: Command): readonly Command[] => {
    const isSent = isKept();
    const rows = rowsOf(command);
    if (!rows) return isSent ? [command] : [];
    const kept = rows.filter(isKept);
    return isSent && kept.length > 0 ? [{ ...command, input: { ...command.input, rows: kept } }] : [];
  };
  return lanes.map((lane) => lane.flatMap(toKept)).filter((lane) => lane.length > 0);
}
