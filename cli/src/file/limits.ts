/** The longest row that is read, in bytes; an import takes no more in one request, and a lost quote ends here. */
export const ROW_BYTES_MAX = 1_000_000;

/** How much of a stream that cannot be read twice is held back to decide its encoding, in bytes. */
export const LOOK_AHEAD_BYTES = 1_000_000;

/** How much of a file is read at a time, in bytes. */
export const READ_BYTES = 65_536;
