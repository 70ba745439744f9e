import type { GraphClient } from '../graph/graphClient.js';
import type { Texts } from '../language/texts.js';
import type { Message } from '../language/message.js';
import { Refused } from '../refused.js';
import { waitUntilSettled } from '../status/waitUntilSettled.js';
import { createProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { createImportProgress } from './importProgress.js';
import { parseRequest } from './parseRequest.js';
import { toReportJson, toReportText, type ImportReport } from './report.js';
import type { ImportOptions, ImportRequest } from './request.js';
import { runImport } from './runImport.js';
import { createTally, type Tally } from './tally.js';

/** What the command line adds to the options that say how rows are read. */
export interface ImportFileSettings {
  readonly client: GraphClient;
  readonly terminal: Terminal;
  readonly texts: Texts;
  readonly patienceMs: number;
  /** How long to wait until everything that follows has settled; undefined: not at all. */
  readonly settledWithinMs: number | undefined;
  readonly asJson: boolean;
}

/** Imports a file and reports on it. True: no row was refused, and what was to be waited for has come. */
export async function importFile(
  kind: string,
  file: string,
  options: ImportOptions,
  settings: ImportFileSettings,
): Promise<boolean> {
  const { terminal, texts } = settings;
  const startedAt = terminal.now();
  const tally = createTally();
  const progress = createProgress(terminal.stderr, terminal.now, { quiet: settings.asJson });
  const report = (rest: Pick<ImportReport, 'unsettled' | 'error'>): void => {
    progress.clear();
    const seconds = (terminal.now() - startedAt) / 1000;
    const { dryRun = false, where = [], wide = [] } = options;
    const asked = { kind, file, dryRun, hasWhere: where.length > 0, isWide: wide.length > 0 };
    const full: ImportReport = { ...asked, tally, seconds, ...rest };
    if (settings.asJson) terminal.stdout.write(`${toReportJson(full, texts)}\n`);
    else if (rest.error === undefined || tally.rows > 0) terminal.stdout.write(`${toReportText(full, texts)}\n`);
  };
  try {
    const request = parseRequest(kind, file, options);
    if (!request.ok) throw new Refused(request.refusal);
    const importProgress = createImportProgress(progress, texts, terminal.now, request.value);
    await runImport(request.value, tally, { ...settings, progress: importProgress });
    const unsettled = await waitAfter(request.value, settings, importProgress.onWait);
    report({ unsettled, error: undefined });
    return isWhole(tally, unsettled);
  } catch (error) {
    if (error instanceof Refused) report({ unsettled: undefined, error: error.reason });
    throw error;
  }
}

const isWhole = (tally: Tally, unsettled: readonly Message[] | undefined): boolean =>
  tally.refused === 0 && (unsettled ?? []).length === 0;

async function waitAfter(
  { dryRun }: ImportRequest,
  { client, terminal, settledWithinMs }: ImportFileSettings,
  onWait: (reason: Message) => void,
): Promise<readonly Message[] | undefined> {
  if (settledWithinMs === undefined || dryRun) return undefined;
  const { reasons } = await waitUntilSettled(client, terminal, settledWithinMs, onWait);
  return reasons;
}
