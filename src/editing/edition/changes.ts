import { textsIn } from "#domain/dataset/textsIn.ts";
import { readRecords } from "#domain/dataset/validate.ts";
import { own } from "#domain/own.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import { fileFrame, type FileName, fileNames, recordSchemas } from "#domain/schema/files.ts";
import type { EditionFault } from "#messages/views/publishing.ts";

import { EditionError } from "./editionError.ts";
import {
  type EditorFiles,
  isObject,
  type Json,
  parsedIn,
  recordsIn,
  writtenText,
} from "./editorFiles.ts";
import type { Sentence } from "./history.ts";

/** A record that is added, or that takes the place of the one with its id. */
interface ChangedRecord {
  readonly file: FileName;
  readonly id: string;
  /** The whole record as editors write it, with texts as `{ en, zh }`. */
  readonly record: Json;
  /** What the editor takes it for: with it, no record is replaced by chance. */
  readonly is?: "added" | "changed";
  /** Why a record that was there is changed, where an editor says so. */
  readonly why?: Sentence | undefined;
}

interface WithdrawnRecord {
  readonly file: FileName;
  readonly id: string;
  /** Why it is withdrawn. */
  readonly withdrawn: Sentence;
}

export type Change = ChangedRecord | WithdrawnRecord;

/** Whether a change removes a record. */
export const isWithdrawn = (change: Change): change is WithdrawnRecord => "withdrawn" in change;

/** What was done to a record, with the record as it was and as it is. */
export interface AppliedChange {
  readonly file: FileName;
  readonly id: string;
  readonly was: Json | undefined;
  readonly is: Json | undefined;
  readonly why: Sentence | undefined;
}

/** The English of a sentence of ours, for what is in English alone. */
export const englishOf = (text: Sentence): string =>
  (typeof text === "string" ? text : text.en).trim();

/** A sentence without the language that was left empty; undefined where the English was. */
export const trimmedSentence = (text: Sentence): Sentence | undefined => {
  const en = englishOf(text);
  const zh = typeof text === "string" ? undefined : text.zh?.trim();
  if (en === "") return undefined;
  return zh === undefined || zh === "" ? en : { en, zh };
};

const keysInOrder = (value: Json, former: Json): readonly string[] => {
  const keys = Object.keys(former).filter((key) => Object.hasOwn(value, key));
  Object.keys(value).forEach((key, at, given) => {
    if (Object.hasOwn(former, key)) return;
    const previous = given[at - 1];
    keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
  });
  return keys;
};

/** The item of a list that another took the place of: the one with its id, else the one in its place. */
const formerOf = (item: unknown, at: number, former: readonly unknown[]): unknown =>
  isObject(item) && item["id"] !== undefined
    ? former.find((one) => isObject(one) && one["id"] === item["id"])
    : former[at];

/** The same value with its fields in the order of the one before, so that only what changed differs. */
const inFormerOrder = (value: unknown, former: unknown): unknown => {
  if (Array.isArray(value)) {
    const before: readonly unknown[] = Array.isArray(former) ? former : [];
    return value.map((item: unknown, at) => inFormerOrder(item, formerOf(item, at, before)));
  }
  if (!isObject(value) || !isObject(former)) return value;
  return Object.fromEntries(
    keysInOrder(value, former).map((key) => [
      key,
      inFormerOrder(own(value, key), own(former, key)),
    ]),
  );
};

/** What the schema says against a record, in either language. */
const schemaFaults = (file: FileName, id: string, record: Json): readonly EditionFault[] => {
  const faultsIn = (language: "en" | "zh"): readonly EditionFault[] =>
    readRecords<{ readonly id: string }>(
      file,
      recordSchemas[file],
      textsIn(language)({ records: [record] }),
    ).problems.map(({ field, fault }) => ({
      is: "field",
      file: `${file}.json`,
      record: id,
      ...(field !== undefined && { field }),
      fault: faultOf(fault),
    }));
  const faults = faultsIn("en");
  return faults.length > 0 ? faults : faultsIn("zh");
};

const faultsOf = (
  change: Change,
  { former, isTwice }: { readonly former: Json | undefined; readonly isTwice: boolean },
): readonly EditionFault[] => {
  const where = { file: `${change.file}.json`, record: change.id };
  if (isTwice) return [{ is: "twice", ...where }];
  if (isWithdrawn(change))
    return [
      ...(former === undefined ? [{ is: "unknown", ...where } as const] : []),
      ...(trimmedSentence(change.withdrawn) === undefined
        ? [{ is: "no-reason", ...where } as const]
        : []),
    ];
  const { id } = change.record;
  if (typeof id === "string" && id !== change.id) return [{ is: "other-id", ...where, found: id }];
  if (change.is === "added" && former !== undefined) return [{ is: "taken", ...where }];
  if (change.is === "changed" && former === undefined) return [{ is: "unknown", ...where }];
  return schemaFaults(change.file, change.id, change.record);
};

/** The changes made to one file. */
const changedFile = (file: FileName, json: unknown, changes: readonly Change[]) => {
  const { records } = fileFrame.parse(json);
  const byId = new Map(recordsIn(json).map((record) => [record["id"], record]));
  const seen = new Set<string>();
  const faults: EditionFault[] = [];
  const done: AppliedChange[] = [];
  for (const change of changes) {
    const { id } = change;
    const was = byId.get(id);
    faults.push(...faultsOf(change, { former: was, isTwice: seen.has(id) }));
    seen.add(id);
    const is = isWithdrawn(change) ? undefined : inFormerOrder(change.record, was);
    const why = isWithdrawn(change) ? change.withdrawn : change.why;
    if (is === undefined || (isObject(is) && JSON.stringify(is) !== JSON.stringify(was)))
      done.push({ file, id, was, is, why: why && trimmedSentence(why) });
  }
  const after = new Map(done.map((one) => [one.id, one]));
  const remaining = records.flatMap((record) => {
    const one = isObject(record) ? after.get(String(record["id"])) : undefined;
    return one === undefined ? [record] : (one.is ?? []);
  });
  const added = done.flatMap(({ was, is }) => (was === undefined && is !== undefined ? [is] : []));
  return { faults, done, records: [...remaining, ...added] };
};

/**
 * The files that the changes touch, and what was done; a record that comes as it was counts for nothing.
 * @throws EditionError that names each change that can't be made.
 */
export const appliedTo = (
  before: EditorFiles,
  changes: readonly Change[],
): { readonly files: EditorFiles; readonly done: readonly AppliedChange[] } => {
  const files = new Map<string, string>();
  const faults: EditionFault[] = [];
  const done: AppliedChange[] = [];
  for (const file of fileNames) {
    const ofFile = changes.filter((change) => change.file === file);
    if (ofFile.length === 0) continue;
    const path = `${file}.json`;
    const json = parsedIn(before, path);
    const changed = changedFile(file, json, ofFile);
    faults.push(...changed.faults);
    done.push(...changed.done);
    if (changed.done.length > 0)
      files.set(path, writtenText(path, { ...Object(json), records: changed.records }));
  }
  if (faults.length > 0) throw new EditionError(faults);
  return { files, done };
};
