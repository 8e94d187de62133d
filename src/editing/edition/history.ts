import { history, type PastEdition } from "#domain/dataset/historyFile.ts";
import type { OwnText } from "#domain/dataset/textsIn.ts";
import { own } from "#domain/own.ts";
import { type Brought, type Edition, edition } from "#domain/schema/edition.ts";
import type { RawFiles } from "#domain/schema/files.ts";

import {
  type EditorFiles,
  fingerprintFile,
  isObject,
  type Json,
  parsedIn,
  publishedFrom,
  rawIn,
  recordsIn,
  writtenText,
} from "./editorFiles.ts";
import { type Fingerprint, fingerprintOf } from "./fingerprints.ts";
import { nextEdition } from "./nextEdition.ts";

/** A sentence of ours as editors write it, in one language or in each. */
export type Sentence = string | OwnText;

/** What an editor says of an edition. */
export interface EditorsReasons {
  /** Why verdicts turned, by target. */
  readonly verdicts?: Readonly<Record<string, Sentence>>;
  /** Why records were changed or withdrawn, by record. */
  readonly records?: Readonly<Record<string, Sentence>>;
}

/** With the sentences that an editor wrote of it, on verdicts only where they turned the same way. */
const withWhy = (
  { corrections, judgedAnew, verdicts, ...rest }: PastEdition,
  published: PastEdition | undefined,
): PastEdition => ({
  ...rest,
  ...(published?.reasons && { reasons: published.reasons }),
  corrections,
  judgedAnew: Object.fromEntries(
    Object.entries(judgedAnew).map(([id, turn]) => {
      const publishedTurn = published && own(published.judgedAnew, id);
      const isSame = publishedTurn?.from === turn.from && publishedTurn.to === turn.to;
      return [
        id,
        { ...turn, ...(isSame && publishedTurn.why !== undefined && { why: publishedTurn.why }) },
      ];
    }),
  ),
  verdicts,
});

const isFingerprint = (value: unknown): value is Fingerprint =>
  isObject(value) &&
  typeof value["version"] === "string" &&
  isObject(value["records"]) &&
  isObject(value["targets"]) &&
  Array.isArray(value["sources"]);

/** The editions in a file as it is written; none where the file isn't there. */
const writtenIn = (files: EditorFiles, path: string): readonly unknown[] => {
  const read = files.has(path) ? parsedIn(files, path) : undefined;
  const editions: unknown = isObject(read) ? read["editions"] : undefined;
  return Array.isArray(editions) ? editions : [];
};

/** What is remembered of the newest editions; nothing where the file isn't there. */
export const fingerprintsIn = (files: EditorFiles): readonly Fingerprint[] =>
  writtenIn(files, fingerprintFile).filter(isFingerprint);

/** What an edition added to the one before it, in numbers; undefined for the first. */
const broughtBy = (
  { records, targets, judgedAnew }: PastEdition,
  { policies }: RawFiles,
): Brought | undefined => {
  if (targets === undefined) return undefined;
  const documents = new Set(recordsIn(policies).map(({ id }) => id));
  const added = records.filter((id) => documents.has(id)).length;
  return {
    policies: added,
    news: records.length - added,
    targets: targets.length,
    verdicts: Object.keys(judgedAnew).length,
  };
};

/** The editions as published, with the newest one made of the data as they are. */
export interface MadeHistory {
  readonly published: readonly PastEdition[];
  readonly before: readonly PastEdition[];
  /** What is remembered of the last of those before. */
  readonly former: Fingerprint | undefined;
  readonly next: PastEdition;
  readonly now: Fingerprint;
  readonly current: Edition;
  readonly brought: Brought | undefined;
}

/** The editions so far, in English: none where there is no history yet. */
export const editionsIn = (files: EditorFiles): readonly PastEdition[] => {
  if (!files.has("history.json")) return [];
  const read = history.safeParse(publishedFrom(files, "history.json"));
  if (read.success) return read.data.editions;
  const [issue] = read.error.issues;
  throw new Error(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "expected a history"}`);
};

/** @throws Error where a file that it needs can't be read. */
export const historyOf = (files: EditorFiles): MadeHistory => {
  const raw = rawIn(files);
  const current = edition.parse(publishedFrom(files, "dataset.json"));
  const published = editionsIn(files);
  const before = published.filter(({ version }) => version !== current.version);
  const last = before.at(-1);
  const former = fingerprintsIn(files).find(({ version }) => version === last?.version);
  const publishedEdition = published.find(({ version }) => version === current.version);
  const next = withWhy(nextEdition(before, current, raw, former), publishedEdition);
  const now = fingerprintOf(current.version, raw);
  return { published, before, former, next, now, current, brought: broughtBy(next, raw) };
};

const partOf = (json: Json, name: string): Json => {
  const part = own(json, name);
  return isObject(part) ? part : {};
};

/**
 * An edition with its sentences in each language in which an editor wrote them, given the same edition as it is written,
 * and with the editor's new reasons.
 */
const withWritten = (
  { reasons: _reasons, corrections, judgedAnew, verdicts, ...rest }: PastEdition,
  written: Json,
  newReasons: EditorsReasons,
): object => {
  const reasons = { ...partOf(written, "reasons"), ...newReasons.records };
  const turns = partOf(written, "judgedAnew");
  return {
    ...rest,
    ...(Object.keys(reasons).length > 0 && { reasons }),
    corrections,
    judgedAnew: Object.fromEntries(
      Object.entries(judgedAnew).map(([id, { why, ...turn }]) => {
        const reason = own(newReasons.verdicts ?? {}, id) ?? (why && own(partOf(turns, id), "why"));
        return [id, { ...turn, ...(reason !== undefined && { why: reason }) }];
      }),
    ),
    verdicts,
  };
};

/**
 * The files that change with every edition: `dataset.json`, `history.json` and the fingerprints. The present data is
 * appended to the earlier editions, which stay as they are written, or replaces one of the same version.
 */
export const historyFiles = (
  files: EditorFiles,
  { former, next, now, brought }: MadeHistory,
  newReasons: EditorsReasons = {},
): EditorFiles => {
  const dataset = parsedIn(files, "dataset.json");
  const written = writtenIn(files, "history.json").filter(isObject);
  const isNext = ({ version }: Json): boolean => version === next.version;
  const json: Readonly<Record<string, unknown>> = {
    "dataset.json": { ...(isObject(dataset) && dataset), brought },
    "history.json": {
      editions: [
        ...written.filter((one) => !isNext(one)),
        withWritten(next, written.find(isNext) ?? {}, newReasons),
      ],
    },
    [fingerprintFile]: { editions: [...(former === undefined ? [] : [former]), now] },
  };
  return new Map(Object.entries(json).map(([path, value]) => [path, writtenText(path, value)]));
};
