/** What a file is by its first bytes, whatever its name says. */
export type Format = 'gzip' | 'zip' | 'oldExcel' | 'utf16' | 'binary' | 'text';

/** How many bytes `formatOf` wants to see. */
export const HEAD_BYTES = 4_096;

const startsWith = (head: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** Every second byte of UTF-16 text in western letters is zero; zeros elsewhere are no text at all. */
function toKindOfZeros(head: Buffer): Format {
  const zeros = [...head.keys()].filter((index) => head[index] === 0);
  if (zeros.length === 0) return 'text';
  const [first = 0] = zeros;
  return zeros.every((index) => (index - first) % 2 === 0) && zeros.length * 4 > head.length ? 'utf16' : 'binary';
}

/** Judges a file by its magic bytes, its byte order mark and its zeros. */
export function formatOf(head: Buffer): Format {
  if (startsWith(head, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) return 'oldExcel';
  if (startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff)) return 'utf16';
  return toKindOfZeros(head);
}
