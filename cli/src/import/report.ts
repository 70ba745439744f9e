import { message, type Message } from '../language/message.js';
import type { Texts } from '../language/texts.js';
import { toDuration } from '../language/toDuration.js';
import type { Tally } from './tally.js';

/** Everything that an import has to say in the end. */
export interface ImportReport {
  readonly kind: string;
  readonly file: string;
  readonly dryRun: boolean;
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

function toRefusedLines({ refused, refusedFile, firstReasons, isRefusedFileElsewhere }: Tally): readonly Message[] {
  if (refused === 0) return [];
  const reasons = firstReasons.map(({ row, reasons: all }) =>
    message('reportReason', { row: String(row), reasons: all }),
  );
  const place = isRefusedFileElsewhere ? 'reportRefusedElsewhere' : 'reportRefusedFile';
  return refusedFile === undefined ? reasons : [...reasons, message(place, { path: refusedFile })];
}

/** The report in words. */
export function toReportText(
  { kind, file, dryRun, tally, seconds, unsettled, error }: ImportReport,
  texts: Texts,
): string {
  const { rows, selected, empty, accepted, unchanged, refused, ignoredColumns } = tally;
  const encoding = (tally.encoding ?? 'utf-8').toUpperCase();
  const counts = { accepted, unchanged, refused };
  const lines: readonly Message[] = [
    message('reportRead', { kind, file, encoding, rows, selected, duration: toDuration(seconds) }),
    dryRun ? message('reportDryRun', counts) : message('reportStored', counts),
    ...(empty > 0 ? [message('reportEmpty', { empty })] : []),
    ...(ignoredColumns.length > 0 ? [message('reportIgnored', { columns: ignoredColumns.join(', ') })] : []),
    ...toRefusedLines(tally),
    ...(unsettled === undefined
      ? []
      : [unsettled.length === 0 ? message('settled') : message('notSettled'), ...unsettled]),
    ...(error === undefined ? [] : [message('reportBroken')]),
  ];
  return lines.map((line) => texts.say(line)).join('\n');
}
