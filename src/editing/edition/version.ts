import { type Change, isWithdrawn } from "./changes.ts";
import { type EditorFiles, isObject, type Json, parsedIn, recordsIn } from "./editorFiles.ts";

type Version = readonly [major: number, minor: number, patch: number];

/** Undefined where the text isn't a version. */
export const versionOf = (text: string): Version | undefined => {
  const [, major, minor, patch] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
};

/** Whether a version comes after another. */
export const isHigher = (one: Version, other: Version): boolean =>
  (one[0] - other[0] || one[1] - other[1] || one[2] - other[2]) > 0;

const targetIdsOf = (record: Json | undefined): readonly unknown[] => {
  const targets = record?.["targets"];
  return Array.isArray(targets) ? targets.filter(isObject).map(({ id }) => id) : [];
};

/** Whether a document, news or a target comes or goes, rather than is put right. */
const isMore = (before: EditorFiles, change: Change): boolean => {
  const { file, id } = change;
  if (file !== "policies" && file !== "news") return false;
  const was = recordsIn(parsedIn(before, `${file}.json`)).find((record) => record["id"] === id);
  if (was === undefined || isWithdrawn(change)) return true;
  const [formerIds, newIds] = [new Set(targetIdsOf(was)), new Set(targetIdsOf(change.record))];
  return formerIds.size !== newIds.size || [...newIds].some((target) => !formerIds.has(target));
};

/**
 * The version to propose for an edition: the next minor one where documents, news or targets were added or withdrawn, the next
 * patch where records were only corrected. A major one is for editors to choose.
 */
export const nextVersion = (before: EditorFiles, changes: readonly Change[]): string => {
  const dataset = parsedIn(before, "dataset.json");
  const last = isObject(dataset) ? versionOf(String(dataset["version"])) : undefined;
  if (last === undefined) return "1.0.0";
  const [major, minor, patch] = last;
  return changes.some((change) => isMore(before, change))
    ? `${major}.${minor + 1}.0`
    : `${major}.${minor}.${patch + 1}`;
};
