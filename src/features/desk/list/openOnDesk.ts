import type { FileName } from "#domain/schema/files.ts";

import { type DeskItem, isItemOf } from "#features/desk/state/desk.ts";
import { desk } from "#features/desk/state/deskStore.ts";
import { type EditorsFiles, idOf, recordsIn } from "#features/desk/state/files.ts";
import { isRaw, type Raw } from "#features/desk/state/path.ts";

const targetsOf = ({ targets }: Raw): readonly Raw[] =>
  Array.isArray(targets) ? targets.filter(isRaw) : [];

interface FoundRecord {
  readonly file: FileName;
  readonly record: Raw;
  /** The field of the target, where the id is one's. */
  readonly field?: string;
}

/** The record of these files that has an id, or the one that sets that target. */
export const findRecord = (
  files: EditorsFiles,
  id: string,
  among: readonly FileName[],
): FoundRecord | undefined => {
  for (const file of among) {
    for (const record of recordsIn(files, file)) {
      const target = targetsOf(record).findIndex((one) => idOf(one) === id);
      if (target >= 0) return { file, record, field: `targets.${target}` };
      if (idOf(record) === id) return { file, record };
    }
  }
  return undefined;
};

/** The item on the desk that a record of the data has become. */
export const itemFor = (
  items: readonly DeskItem[],
  { file, record }: FoundRecord,
): DeskItem | undefined => items.find((item) => isItemOf(item, file, record));

/** Puts a record on the desk. @returns the key of its item */
export const openOnDesk = (found: FoundRecord): string | undefined => {
  const { file, record } = found;
  desk.act({ do: "open", file, record });
  return itemFor(desk.store.get().history.now.items, found)?.key;
};
