import { type Bits, hasBit } from "#domain/filter/bits.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";
import type { Columns } from "./columns.ts";

/** The kinds that some rows have, in the order of `entryKind`. */
export const kindsAmong = ({ kinds }: Columns, mask: Bits): readonly EntryKind[] => {
  const seen = new Set<number>();
  for (let row = 0; row < kinds.length && seen.size < entryKind.options.length; row += 1) {
    if (hasBit(mask, row)) seen.add(kinds[row] ?? 0);
  }
  return entryKind.options.filter((_, code) => seen.has(code));
};
