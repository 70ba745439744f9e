/** The beginning of a stream, and the whole stream as if nobody had looked. */
export interface Peeked {
  readonly head: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
  /** Ends the stream, read or not: one that nobody began to read does not end by itself. */
  close(): Promise<void>;
}

/** Reads until at least so many bytes are known, however small the pieces in which they arrive. */
export async function peek(chunks: AsyncIterable<Buffer>, bytes: number): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let length = 0;
  while (length < bytes) {
    const next = await rest.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(seen);
  return {
    head,
    chunks: replay(head, rest),
    async close() {
      await rest.return?.();
    },
  };
}

async function* replay(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
