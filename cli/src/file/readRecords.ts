import { CsvError, parse, type Parser } from 'csv-parse';
import { isRecord } from '../graph/isRecord.js';
import { textOf } from '../graph/textOf.js';
import { message } from '../language/message.js';
import { Refused } from '../refused.js';
import { ROW_BYTES_MAX } from './limits.js';

/** The cells of a row as text. */
export type Cells = readonly string[];

/**
 * How many lines the open quote reaches back. The parser keeps the cell that it is in to itself; asking it for the line
 * of every record instead would double the time that parsing takes.
 */
function countQuotedLines(parser: Parser): number {
  const state: unknown = Reflect.get(parser, 'state');
  if (!isRecord(state) || state['quoting'] !== true) return 0;
  // The parser counts both signs of a line end within quotes, and a line with its first character.
  const quoted = textOf(JSON.parse(JSON.stringify(state['field'] ?? ''))).replace(/[\r\n]$/, '');
  return quoted.match(/[\r\n]/g)?.length ?? 0;
}

function toRefused(error: unknown, file: string, parser: Parser): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number(error['lines'] ?? 0) - countQuotedLines(parser);
  const row = Number(error['records'] ?? 0); // the header is one of them, so this is the number of the row at fault
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new Refused(message('rowTooLong', { file, line, row }));
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new Refused(message('quoteNotClosed', { file, line, row }));
  return new Refused(message('notCsv', { file, line, reason: error.message }));
}

/**
 * The records of a CSV stream, as many at a time as a piece of text holds: an iteration per record would cost more
 * than parsing it. Lines without any character are no records; quotes within a cell that is not quoted are text.
 */
export async function* readRecords(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<readonly Cells[]> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: ROW_BYTES_MAX,
    record_delimiter: ['\r\n', '\n', '\r'],
  });
  let records: Cells[] = [];
  parser.on('data', (cells: Cells) => records.push(cells));
  parser.on('error', () => undefined); // the write that met it says so too
  const ended = new Promise<void>((resolve, reject) => parser.once('end', resolve).once('error', reject));
  ended.catch(() => undefined); // a write may fail before anybody waits for the end
  const takeRecords = (): readonly Cells[] => {
    const taken = records;
    records = [];
    return taken;
  };
  try {
    for await (const chunk of chunks) {
      await new Promise<void>((resolve, reject) => parser.write(chunk, (error) => (error ? reject(error) : resolve())));
      if (records.length > 0) yield takeRecords();
    }
    parser.end();
    await ended;
    if (records.length > 0) yield takeRecords();
  } catch (error) {
    if (records.length > 0) yield takeRecords(); // what stood before the fault is good
    throw toRefused(error, file, parser);
  } finally {
    parser.destroy();
  }
}
