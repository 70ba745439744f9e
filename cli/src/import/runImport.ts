import { openSource, type Source } from '../file/source.js';
import type { GraphClient } from '../graph/graphClient.js';
import { requireGraph } from '../graph/requireGraph.js';
import type { Texts } from '../language/texts.js';
import { Refused } from '../refused.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Batch } from './batch.js';
import { findColumns } from './columns.js';
import { createDelivery, type Delivered, type Delivery } from './delivery.js';
import type { ImportProgress } from './importProgress.js';
import { kinds } from './kinds.js';
import { openTable, type Table } from './openTable.js';
import { createPatience } from './patience.js';
import { readBatches, type RowReading } from './readBatches.js';
import { createRefusedRows, type RefusedRows } from './refusedRows.js';
import type { ImportRequest } from './request.js';
import { createRowMapper } from './rowMapper.js';
import { isRefusedFile, REFUSED_COLUMNS, toSourceName } from './refusedFile.js';
import type { Tally } from './tally.js';
import { toRefusedRows } from './toRefusedRows.js';

const FIRST_REASONS = 5;

/** What an import works with. */
export interface ImportSurroundings {
  readonly client: GraphClient;
  readonly terminal: Terminal;
  readonly texts: Texts;
  readonly progress: ImportProgress;
  /** How long a server may take nothing, in milliseconds. */
  readonly patienceMs: number;
}

interface Sent {
  readonly batch: Batch;
  readonly delivered: Promise<Delivered>;
}

/** Imports a file into `tally`. Throws `Refused` when it cannot begin or go on; what was stored until then stays. */
export async function runImport(request: ImportRequest, tally: Tally, around: ImportSurroundings): Promise<void> {
  const source = await openSource(request.file, around.terminal);
  const table = await openTable(source, request, () => around.progress.onInspect(source));
  try {
    await importTable(request, { source, table }, tally, around);
  } finally {
    tally.encoding = table.encoding();
    await table.close();
  }
}

async function importTable(
  request: ImportRequest,
  { source, table }: { readonly source: Source; readonly table: Table },
  tally: Tally,
  around: ImportSurroundings,
): Promise<void> {
  const { header } = table;
  const definition = kinds[request.kind];
  const columns = findColumns(request, definition, header);
  if (!columns.ok) throw new Refused(columns.refusal);
  const hasOriginalNumbers = isRefusedFile(header, source.baseName);
  tally.ignoredColumns = columns.value.ignored;
  if (definition.hasSource) tally.source = request.source ?? toSourceName(source.baseName ?? '', hasOriginalNumbers);
  await requireGraph(around.client);
  const patience = createPatience(around.terminal, around.patienceMs, around.progress.onWait);
  const terms = { definition, dryRun: request.dryRun, source: tally.source };
  const ownHeader = hasOriginalNumbers ? header.slice(0, -REFUSED_COLUMNS.length) : header;
  const mapper = createRowMapper(request, definition, columns.value, header);
  const reading: RowReading = { header, mapper, hasOriginalNumbers, tally };
  const { folder } = around.terminal;
  const refusedRows = createRefusedRows({ path: source.path, folder, header: ownHeader });
  await deliverAll(
    readBatches(table.rows, reading, () => around.progress.onRead(source, tally)),
    createDelivery(around.client, patience, terms, (unchanged) => void (tally.repeated += unchanged)),
    definition.batchesInFlight,
    createRecorder(tally, around.texts, refusedRows),
  );
  tally.earlierRefusedFile = await refusedRows.findEarlier();
}

type Recorder = (batch: Batch, delivered: Delivered) => Promise<void>;

/**
 * Reads ahead while batches are under way, and no further: so memory does not grow with the file. When something
 * ends it early, what is under way is still recorded.
 */
async function deliverAll(
  batches: AsyncIterable<Batch>,
  delivery: Delivery,
  batchesInFlight: number,
  record: Recorder,
): Promise<void> {
  const underWay: Sent[] = [];
  const recordFirst = async (): Promise<void> => {
    const first = underWay.shift();
    if (first) await record(first.batch, await first.delivered);
  };
  try {
    for await (const batch of batches) {
      if (underWay.length >= batchesInFlight) await recordFirst();
      const delivered = delivery.deliver(batch);
      delivered.catch(() => undefined); // its turn to be awaited comes
      underWay.push({ batch, delivered });
    }
    while (underWay.length > 0) await recordFirst();
  } catch (error) {
    while (underWay.length > 0) await recordFirst().catch(() => undefined);
    throw error;
  }
}

function createRecorder(tally: Tally, texts: Texts, refusedRows: RefusedRows): Recorder {
  return async (batch, { accepted, unchanged, refused, reasons }) => {
    tally.accepted += accepted;
    tally.unchanged += unchanged;
    tally.refused += refused + batch.unsent.length;
    tally.unsentRows += batch.unsent.length;
    const rows = toRefusedRows(batch, reasons, texts);
    tally.refusedRows += rows.length;
    await refusedRows.write(rows);
    tally.refusedFile = refusedRows.path();
    tally.isRefusedFileElsewhere = refusedRows.isElsewhere();
    for (const { row, reasons: all } of rows.slice(0, FIRST_REASONS - tally.firstReasons.length))
      tally.firstReasons.push({ row: row.number, reasons: all.join('; ') });
  };
}
