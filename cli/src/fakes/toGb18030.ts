import { TextDecoder } from 'node:util';

/** The bytes of the Chinese characters and signs of GB2312, found by decoding all of them once. */
function readTable(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0xa1; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return table;
}

const table = readTable();

/** Text as Excel in China saves it; only for characters of GB2312. */
export const toGb18030 = (text: string): Buffer =>
  Buffer.from([...text].flatMap((sign) => table.get(sign) ?? [...Buffer.from(sign)]));
