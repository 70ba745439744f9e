/** Longer than any line of an archive: a document of a megabyte, and what stands around it. */
const LINE_BYTES_MAX = 8 * 1_048_576;

const LINE_END = 0x0a;

/** A line is longer than any of an archive; the code is what the caller tells faults by. */
class LineTooLong extends Error {
  readonly code = 'Z_LINE_TOO_LONG';
}

/** Splits bytes into lines, each with its end. What stands behind the last end is no line: it was cut off. */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let begun: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      const rest = chunk.subarray(from, end + 1);
      yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
      begun = [];
      bytes = 0;
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
    bytes += chunk.length - from;
    if (bytes > LINE_BYTES_MAX) throw new LineTooLong();
  }
}
