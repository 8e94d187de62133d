import type { FileName } from "#domain/schema/files.ts";

import { desk } from "#features/desk/state/deskStore.ts";
import { type EditorsFiles, idOf, recordsIn } from "#features/desk/state/files.ts";
import { isRaw, type Raw } from "#features/desk/state/path.ts";

const targetsOf = ({ targets }: Raw): readonly Raw[] =>
  Array.isArray(targets) ? targets.filter(isRaw) : [];

interface Opened {
  readonly key: string;
  /** The field of the target, where the id is one's. */
  readonly field?: string;
}

/**
 * Puts the record of these files that has an id on the desk, or the one that sets that target.
 * @returns undefined where they have neither
 */
export const openOnDesk = (
  files: EditorsFiles,
  id: string,
  among: readonly FileName[],
): Opened | undefined => {
  for (const file of among) {
    for (const record of recordsIn(files, file)) {
      const target = targetsOf(record).findIndex((one) => idOf(one) === id);
      if (idOf(record) !== id && target < 0) continue;
      desk.act({ do: "open", file, record });
      const { items } = desk.store.get().history.now;
      const there = items.find(
        (item) => item.file === file && idOf(item.before ?? item.record) === idOf(record),
      );
      return there && { key: there.key, ...(target < 0 ? {} : { field: `targets.${target}` }) };
    }
  }
  return undefined;
};
