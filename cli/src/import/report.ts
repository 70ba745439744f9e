import { message, type Message } from '../language/message.js';
import type { Texts } from '../language/texts.js';
import { toDuration } from '../language/toDuration.js';
import type { Tally } from './tally.js';

/** Everything that an import has to say in the end. */
export interface ImportReport {
  readonly kind: string;
  readonly file: string;
  readonly dryRun: boolean;
  /** Whether `--where` chose among the rows. */
  readonly hasWhere: boolean;
  /** Whether `--wide` makes several values of a row, so that values are counted and not rows. */
  readonly isWide: boolean;
  readonly tally: Tally;
  readonly seconds: number;
  /** Why the system has not settled, when that was waited for; empty when it has. */
  readonly unsettled: readonly Message[] | undefined;
  /** Why the import ended early; undefined when it did not. */
  readonly error: Message | undefined;
}

/** The report for programs: one JSON object on one line. */
export function toReportJson(
  { kind, file, dryRun, tally, seconds, unsettled, error }: ImportReport,
  texts: Texts,
): string {
  return JSON.stringify({
    kind,
    file,
    dryRun,
    accepted: tally.accepted,
    unchanged: tally.unchanged,
    refused: tally.refused,
    refusedRows: tally.refusedRows,
    rows: tally.rows,
    selected: tally.selected,
    empty: tally.empty,
    encoding: tally.encoding ?? null,
    source: tally.source ?? null,
    ignoredColumns: tally.ignoredColumns,
    refusedFile: tally.refusedFile ?? null,
    settled: unsettled === undefined ? null : unsettled.length === 0,
    notSettledBecause: (unsettled ?? []).map((reason) => texts.say(reason)),
    seconds: Math.round(seconds * 1000) / 1000,
    error: error === undefined ? null : texts.say(error),
  });
}

/** What was read, and how much of it was asked for. */
function toReadLines({ kind, file, tally, seconds, hasWhere }: ImportReport): readonly Message[] {
  const { rows, selected, misshapen, empty, ignoredColumns } = tally;
  const encoding = (tally.encoding ?? 'utf-8').toUpperCase();
  return [
    message('reportRead', { kind, file, encoding, rows, duration: toDuration(seconds) }),
    ...(hasWhere ? [message('reportSelected', { selected })] : []),
    ...(hasWhere && misshapen > 0 ? [message('reportMisshapen', { misshapen })] : []),
    ...(empty > 0 ? [message('reportEmpty', { empty })] : []),
    ...(ignoredColumns.length > 0 ? [message('reportIgnored', { columns: ignoredColumns.join(', ') })] : []),
  ];
}

/** What became of it: rows are counted, or the values of wide rows, and never both as one number. */
function toCountLines({ dryRun, isWide, tally }: ImportReport): readonly Message[] {
  const { accepted, unchanged, refused, unsentRows, refusedRows } = tally;
  if (!isWide) return [message(dryRun ? 'reportDryRun' : 'reportStored', { accepted, unchanged, refused })];
  const counts = { accepted, unchanged, refused: refused - unsentRows };
  const values = message(dryRun ? 'reportDryRunValues' : 'reportStoredValues', counts);
  return refusedRows === 0 ? [values] : [values, message('reportRefusedRows', { refusedRows, unsentRows })];
}

function toRefusedLines({ dryRun, tally }: ImportReport): readonly Message[] {
  const { refusedFile, earlierRefusedFile, firstReasons, isRefusedFileElsewhere } = tally;
  const reasons = firstReasons.map(({ row, reasons: all }) =>
    message('reportReason', { row: String(row), reasons: all }),
  );
  if (earlierRefusedFile !== undefined) return [message('reportEarlierFile', { path: earlierRefusedFile })];
  if (refusedFile === undefined) return reasons;
  const why = isRefusedFileElsewhere ? message('reportRefusedElsewhere') : '';
  return [...reasons, message(dryRun ? 'reportDryRunFile' : 'reportRefusedFile', { path: refusedFile, why })];
}

/** How to go on after an import that ended early: a broken file ends it again, until somebody mends it. */
function toBrokenLine({ dryRun, tally }: ImportReport): Message {
  if (dryRun) return message(tally.isFileBroken ? 'reportDryRunFileBroken' : 'reportDryRunBroken');
  return message(tally.isFileBroken ? 'reportFileBroken' : 'reportBroken');
}

/** The report in words. */
export function toReportText(report: ImportReport, texts: Texts): string {
  const { unsettled, error } = report;
  const settled = unsettled === undefined ? [] : [message(unsettled.length === 0 ? 'settled' : 'notSettled')];
  const lines: readonly Message[] = [
    ...toReadLines(report),
    ...toCountLines(report),
    ...(report.tally.repeated > 0 ? [message('reportRepeated', { repeated: report.tally.repeated })] : []),
    ...toRefusedLines(report),
    ...settled,
    ...(unsettled ?? []),
    ...(error === undefined ? [] : [toBrokenLine(report)]),
  ];
  return lines.map((line) => texts.say(line)).join('\n');
}
