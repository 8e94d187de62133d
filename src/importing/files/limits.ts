const MIB = 1024 * 1024;

/** What a reader's files may be at most: a hundred thousand rows take a third of this. */
export const MOST = {
  /** Bytes of a file, and of all that an archive unpacks to: inflating as much takes a second or two. */
  file: 64 * MIB,
  unpacked: 128 * MIB,
  /** Files of an archive: a workbook has some twenty. */
  files: 1000,
  rows: 400_000,
  columns: 200,
  /** Objects and lists within each other in JSON; our own has seven. */
  depth: 40,
  /** Values in JSON: our own takes twenty bytes for each. */
  values: 5_000_000,
  /** Problems that are kept: nobody reads more, and each costs memory. */
  problems: 5000,
} as const;
