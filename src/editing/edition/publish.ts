import { strToU8, zipSync } from "fflate";

import type { PastEdition } from "#domain/dataset/historyFile.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { edition } from "#domain/schema/edition.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import { fileFrame, fileNames } from "#domain/schema/files.ts";
import type { EditionFault } from "#messages/views/publishing.ts";

import { appliedTo, type Change, type AppliedChange, trimmedSentence } from "./changes.ts";
import { commitMessage } from "./commitMessage.ts";
import { packageOf } from "./dataPackage.ts";
import { EditionError } from "./editionError.ts";
import {
  type EditorFiles,
  fingerprintFile,
  parsedIn,
  publishedFrom,
  rawIn,
  writtenText,
} from "./editorFiles.ts";
import { fingerprintOf } from "./fingerprints.ts";
import { editionsIn, historyFiles, historyOf, type Sentence } from "./history.ts";
import { patchOf } from "./patch.ts";
import { isHigher, versionOf } from "./version.ts";

/** An edition to publish. */
export interface Publication {
  /** The files as they are in `public/data`, in the edition published last. */
  readonly before: EditorFiles;
  readonly changes: readonly Change[];
  /** Higher than the last one; `nextVersion` proposes one. */
  readonly version: string;
  /** The edition's day: `2026-11-29`. */
  readonly date: string;
  /** Why verdicts turned, by target, as an editor says it; of those that didn't turn it is left out. */
  readonly why?: Readonly<Record<string, Sentence>>;
}

export interface Published {
  /** The files that differ, by their paths in `public/data`. */
  readonly files: EditorFiles;
  /** The same as an archive to unpack over `public/`. */
  readonly zip: Uint8Array;
  /** The same for `git apply` at the root of the repository. */
  readonly patch: string;
  /** What the commit should say. */
  readonly message: string;
  readonly log: {
    /** The edition as `history.json` has it, in English. */
    readonly edition: PastEdition;
    /** Each record of any file that was added, changed or withdrawn. */
    readonly done: readonly AppliedChange[];
  };
}

/** What is wrong with a file of the last edition. */
const faultsOfFile = (files: EditorFiles, file: string): readonly EditionFault[] => {
  if (!files.has(file)) return [{ is: "no-file", file }];
  try {
    if (file === "history.json") {
      editionsIn(files);
      return [];
    }
    const json = publishedFrom(files, file);
    if (file !== "dataset.json")
      return fileFrame.safeParse(json).success ? [] : [{ is: "no-records", file }];
    const { issues } = edition.safeParse(json, { reportInput: true }).error ?? { issues: [] };
    return issues.map((issue) => ({
      is: "field",
      file,
      field: issue.path.map(String).join("."),
      fault: faultOf({ is: "issue", issue }),
    }));
  } catch (error) {
    return [
      { is: "unreadable", file, message: error instanceof Error ? error.message : String(error) },
    ];
  }
};

/** What is wrong with the files that an edition is made of. A data set has no history before its second edition. */
const fileFaults = (before: EditorFiles): readonly EditionFault[] =>
  [
    ...fileNames.map((name) => `${name}.json`),
    "dataset.json",
    ...(before.has("history.json") ? ["history.json"] : []),
  ].flatMap((file) => faultsOfFile(before, file));

/** What is wrong with the version and the day, beside those of the last edition. */
const editionFaults = ({ before, version, date }: Publication): readonly EditionFault[] => {
  const last = edition.parse(publishedFrom(before, "dataset.json"));
  const [now, then] = [versionOf(version), versionOf(last.version)];
  const [day, former] = [parseDate(date), parseDate(last.date)];
  return [
    ...(now === undefined
      ? [{ is: "no-version", found: version } as const]
      : then !== undefined && !isHigher(now, then)
        ? [{ is: "not-higher", found: version, last: last.version } as const]
        : []),
    ...(day?.precision !== "day"
      ? [{ is: "no-day", found: date } as const]
      : former !== undefined && day.end < former.end
        ? [{ is: "earlier", found: date, last: last.date } as const]
        : []),
  ];
};

/** Sentences of an editor by what they are about, without those that say nothing. */
const reasonsIn = (
  sentences: readonly (readonly [string, Sentence | undefined])[],
): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(
    sentences.flatMap(([id, text]) => {
      const reason = text && trimmedSentence(text);
      return reason === undefined ? [] : [[id, reason]];
    }),
  );

/** Why records were changed or withdrawn, for the history; of sources, bodies and the like the commit says it. */
const reasonsOf = (done: readonly AppliedChange[]): Readonly<Record<string, Sentence>> =>
  reasonsIn(
    done.flatMap(({ file, id, why }) =>
      file === "policies" || file === "news" ? [[id, why] as const] : [],
    ),
  );

/** The archive of the files, with the edition's day as theirs, so that the same files make the same bytes. */
const archiveOf = (files: EditorFiles, date: string): Uint8Array => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  // An archive has local times: midnight is the same bytes everywhere.
  const mtime = new Date(year, month - 1, day);
  return zipSync(
    Object.fromEntries([...files].map(([path, text]) => [`data/${path}`, strToU8(text)])),
    { level: 9, mtime },
  );
};

/**
 * Makes an edition of the data: the files that differ, as an archive, as a patch, and what to say of it. Whether the records
 * keep to the rules of `data:check` is for the caller to check; here they are held to the schema alone. Loads the
 * dictionary of pinyin.
 * @throws EditionError with each reason why it can't be published.
 */
export const publishEdition = async (publication: Publication): Promise<Published> => {
  const { before, changes, version, date, why = {} } = publication;
  const unread = fileFaults(before);
  if (unread.length > 0) throw new EditionError(unread);
  const faults = editionFaults(publication);
  if (faults.length > 0) throw new EditionError(faults);
  const { files: changed, done } = appliedTo(before, changes);
  if (done.length === 0) throw new EditionError([{ is: "nothing" }]);

  const last = edition.parse(publishedFrom(before, "dataset.json"));
  const dataset = parsedIn(before, "dataset.json");
  const former = fingerprintOf(last.version, rawIn(before));
  const data = new Map([
    ...before,
    ...changed,
    ["dataset.json", writtenText("dataset.json", { ...Object(dataset), version, date })],
    [fingerprintFile, writtenText(fingerprintFile, { editions: [former] })],
  ]);
  const newHistory = historyOf(data);
  const edited = historyFiles(data, newHistory, {
    verdicts: reasonsIn(Object.entries(why)),
    records: reasonsOf(done),
  });
  const { pinyinOf } = await import("./pinyinFile.ts");
  const after = new Map([
    ...changed,
    ...edited,
    ["pinyin.json", writtenText("pinyin.json", pinyinOf(data))],
    ["datapackage.json", writtenText("datapackage.json", packageOf(data))],
  ]);
  const files = new Map([...after].filter(([path, text]) => before.get(path) !== text));
  const publishedEdition = editionsIn(new Map([...data, ...edited])).at(-1) ?? newHistory.next;
  return {
    files,
    zip: archiveOf(files, date),
    patch: patchOf(before, files),
    message: commitMessage(publishedEdition, done),
    log: { edition: publishedEdition, done },
  };
};
