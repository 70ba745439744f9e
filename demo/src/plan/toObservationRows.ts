import type { Period } from '@holdfast/kernel';
import type { ObservationRow } from '../company.js';
import type { DrawnProgram } from './drawnCompany.js';
import { lotProgram } from './programs.js';
import type { Scene } from './scene.js';
import { BASELINE, OUTCOME, toPeriod } from './timeline.js';

/** The mistaken value stands where the true one belongs, until it is corrected. */
function toRows({ program: { metric }, figures }: DrawnProgram, scene: Scene): readonly ObservationRow[] {
  const { cast, numbering, today, recordedAt } = scene;
  const [before, after] = [toPeriod(today, BASELINE), toPeriod(today, OUTCOME)];
  return figures.flatMap(({ employee, baseline, outcome }) => {
    const isMistaken = metric.key === lotProgram.metric.key && employee.index === cast.corrected;
    const toRow = (period: Period, value: number | null): readonly ObservationRow[] =>
      value === null
        ? []
        : [
            {
              person: numbering.externalIdOf(employee.index),
              metric: metric.key,
              ...period,
              value: String(value),
              recordedAt,
            },
          ];
    return [...toRow(before, baseline), ...toRow(after, isMistaken ? cast.reported : outcome)];
  });
}

export const toObservationRows = (scene: Scene): readonly ObservationRow[] =>
  scene.drawn.programs.flatMap((program) => toRows(program, scene));

/** The true value of the person who was paid for a mistake. */
export function toCorrectionRows(scene: Scene): readonly ObservationRow[] {
  const { cast, numbering, drawn, today, correctedAt: recordedAt } = scene;
  const { program, figures } = drawn.programs.find((each) => each.program.key === lotProgram.key) ?? {};
  const outcome = figures?.find(({ employee }) => employee.index === cast.corrected)?.outcome ?? null;
  if (!program || outcome === null) return [];
  const person = numbering.externalIdOf(cast.corrected);
  return [{ person, metric: program.metric.key, ...toPeriod(today, OUTCOME), value: String(outcome), recordedAt }];
}
