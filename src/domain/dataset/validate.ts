import type * as z from "zod/mini";

import { type FileName, fileFrame } from "#domain/schema/files.ts";
import { runToEnd, type Steps } from "#domain/steps.ts";
import type { Fault, UnreadFault } from "#domain/schema/fault.ts";
import { FileError } from "#domain/schema/fileFault.ts";

/** A problem in the data, and its place. */
export interface Problem {
  readonly file: FileName;
  /** The record's id. Absent where it has none, and where the problem is the whole file. */
  readonly record?: string;
  /** The record's place in its file, counted from 1, which distinguishes records with the same id. */
  readonly place?: number;
  /** Path of the field within its record, e.g. `targets.0.due`. */
  readonly field?: string;
  /** Interpreted by `faultOf` where it is to be shown. */
  readonly fault: Fault | UnreadFault;
  /** Whether the record was left out of the data set because of it. */
  readonly setAside: boolean;
}

export interface ReadFile<T> {
  readonly records: readonly T[];
  readonly problems: readonly Problem[];
}

const nameOf = (record: unknown, index: number): Pick<Problem, "record" | "place"> => ({
  ...(typeof record === "object" &&
  record !== null &&
  "id" in record &&
  typeof record.id === "string" &&
  record.id.trim() !== ""
    ? { record: record.id }
    : {}),
  place: index + 1,
});

/** Lists whose items are dispensable: a malformed item doesn't exclude its record. */
const partLists: ReadonlySet<PropertyKey> = new Set([
  "accepted",
  "assessments",
  "cautions",
  "links",
  "mentions",
  "sectors",
  "updates",
]);

/** Fields that are dispensable. */
const partFields: ReadonlySet<PropertyKey> = new Set([
  "documentNumber",
  "grade",
  "original",
  "quotation",
]);

type Path = readonly PropertyKey[];

/** The dispensable part of a record, or of one of its targets, that an issue is in. */
const partOf = (path: Path): Path | undefined => {
  const at = path[0] === "targets" ? 2 : 0;
  const [field, item] = path.slice(at);
  if (field === undefined) return undefined;
  if (partFields.has(field)) return path.slice(0, at + 1);
  return partLists.has(field) && item !== undefined ? path.slice(0, at + 2) : undefined;
};

/** A copy without the parts at these paths. A source must have a grade: without a readable one, the lowest. */
const without = (value: unknown, parts: readonly Path[]): unknown => {
  if (typeof value !== "object" || value === null || parts.length === 0) return value;
  const isRemoved = (key: PropertyKey): boolean =>
    parts.some((path) => path.length === 1 && path[0] === key);
  const inside = (key: PropertyKey): readonly Path[] =>
    parts.flatMap((path) => (path[0] === key ? [path.slice(1)] : []));
  if (Array.isArray(value))
    return value.flatMap((item: unknown, at) => (isRemoved(at) ? [] : [without(item, inside(at))]));
  const remaining = Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    isRemoved(key) ? [] : [[key, without(item, inside(key))] as const],
  );
  return Object.fromEntries([...remaining, ...(isRemoved("grade") ? [["grade", "other"]] : [])]);
};

/** A copy without the parts that the issues name; undefined where an issue is outside these parts. */
const withoutParts = (candidate: unknown, issues: readonly z.core.$ZodIssue[]): unknown => {
  const parts: Path[] = [];
  for (const { path } of issues) {
    const part = partOf(path);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return without(candidate, parts);
};

/**
 * Reads one file's JSON, one record per step. A malformed record, or a second one with the same id, is set aside
 * and reported; the others are kept. So is a record of which only a part is malformed, such as an assessment
 * without a source or a quotation without its page: without that part, which is reported.
 * @throws FileError where the whole isn't one of ours (no `records` array).
 */
export function* readingSteps<T extends { readonly id: string }>(
  file: FileName,
  schema: z.ZodMiniType<T>,
  json: unknown,
): Steps<ReadFile<T>> {
  const frame = fileFrame.safeParse(json);
  if (!frame.success) {
    throw new FileError(file, { is: "no-records" });
  }
  const parse = (candidate: unknown) => schema.safeParse(candidate, { reportInput: true });
  const seen = new Set<string>();
  const records: T[] = [];
  const problems: Problem[] = [];
  for (const [index, candidate] of frame.data.records.entries()) {
    yield;
    const name = nameOf(candidate, index);
    const whole = parse(candidate);
    const { issues } = whole.error ?? { issues: [] };
    const data = whole.data ?? parse(withoutParts(candidate, issues)).data;
    for (const issue of issues) {
      const field = issue.path.map(String).join(".");
      problems.push({
        file,
        ...name,
        ...(field === "" ? {} : { field }),
        fault: { is: "issue", issue },
        setAside: data === undefined,
      });
    }
    if (data === undefined) continue;
    if (seen.has(data.id)) {
      problems.push({
        file,
        ...name,
        field: "id",
        fault: { is: "repeated-id", of: "record", id: data.id },
        setAside: true,
      });
    } else {
      seen.add(data.id);
      records.push(data);
    }
  }
  return { records, problems };
}

/** The same in one go. */
export const readRecords = <T extends { readonly id: string }>(
  ...given: Parameters<typeof readingSteps<T>>
): ReadFile<T> => runToEnd(readingSteps(...given));
