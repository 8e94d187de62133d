import { slugOf } from "#domain/dataset/slug.ts";
import { type FileName, fileFrame, fileNames } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";

import type { Desk, DeskItem } from "./desk.ts";
import { finishedRecord } from "./overwritten.ts";
import { isEqual, isRaw, type Raw } from "./path.ts";

/** The files as editors write them, in both languages, parsed. */
export type EditorsFiles = Readonly<Record<FileName, unknown>>;

/** By the file they are in: it is asked for with each key, and most files don't change. */
const recordsByFile = new WeakMap<object, readonly Raw[]>();

/** The records of a file; none where it isn't one of ours. */
export const recordsIn = (files: EditorsFiles, file: FileName): readonly Raw[] => {
  const json = files[file];
  if (!isRaw(json)) return [];
  const cached = recordsByFile.get(json);
  if (cached !== undefined) return cached;
  const { success, data } = fileFrame.safeParse(json);
  const records = success ? data.records.filter(isRaw) : [];
  recordsByFile.set(json, records);
  return records;
};

/** The id of a record, empty while it has none. */
export const idOf = (record: Raw): string => {
  const { id } = record;
  return typeof id === "string" ? id : "";
};

/** The id of what was typed, unused so far. */
export const freshId = (typed: string, isKnown: (id: string) => boolean): string => {
  const stem = slugOf(typed) || "new";
  let id = stem;
  for (let count = 2; isKnown(id); count += 1) id = `${stem}-${count}`;
  return id;
};

/** How an item differs from the data as it is published. */
export type ItemStatus =
  | "new"
  | "changed"
  /** Opened to correct it, and not changed yet. */
  | "unchanged"
  /** The data has it as it is here: it was published since. */
  | "published"
  /** The data has changed since it was opened, so publishing it would undo that. */
  | "outdated"
  | "left-out";

/** How an item differs from the published record of its id. */
export const itemStatus = (item: DeskItem, files: EditorsFiles): ItemStatus => {
  if (item.isLeftOut === true) return "left-out";
  const finished = finishedRecord(item);
  const id = idOf(item.before ?? finished);
  const there = recordsIn(files, item.file).find((record) => idOf(record) === id);
  if (there !== undefined && isEqual(there, finished)) {
    return item.before !== undefined && isEqual(item.before, finished) ? "unchanged" : "published";
  }
  if (item.before === undefined) return "new";
  return there !== undefined && isEqual(there, item.before) ? "changed" : "outdated";
};

/** A change that the desk makes to the data. */
export interface DeskChange {
  readonly file: FileName;
  readonly id: string;
  readonly is: "added" | "changed";
  readonly item: DeskItem;
}

/** The changes that the items of the desk make to the published files. */
export const changesOf = (desk: Desk, files: EditorsFiles): readonly DeskChange[] =>
  desk.items.flatMap((item): readonly DeskChange[] => {
    const standing = itemStatus(item, files);
    const { file } = item;
    const id = idOf(item.record);
    if (standing === "new") return [{ file, id, is: "added", item }];
    return standing === "changed" || standing === "outdated"
      ? [{ file, id, is: "changed", item }]
      : [];
  });

/** The files with the changes of the desk: corrected records in their places, new ones at the end. */
export const filesWith = (files: EditorsFiles, changes: readonly DeskChange[]): EditorsFiles => {
  const changed = new Map<FileName, unknown>();
  for (const name of fileNames) {
    const own = changes.filter(({ file }) => file === name);
    const frame = files[name];
    if (own.length === 0 || !isRaw(frame)) continue;
    const corrected = new Map(
      own.flatMap(({ is, item }) =>
        is === "changed" && item.before !== undefined
          ? [[idOf(item.before), finishedRecord(item)] as const]
          : [],
      ),
    );
    changed.set(name, {
      ...frame,
      records: [
        ...recordsIn(files, name).map((record) => corrected.get(idOf(record)) ?? record),
        ...own.flatMap(({ is, item }) => (is === "added" ? [finishedRecord(item)] : [])),
      ],
    });
  }
  return perFile((name) => changed.get(name) ?? files[name]);
};
