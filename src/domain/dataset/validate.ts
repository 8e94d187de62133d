import type * as z from "zod/mini";

import { guardOf } from "./guard.ts";
import { FileError, type FileName, fileFrame } from "#domain/schema/files.ts";
import type { Fault, UnreadFault } from "#domain/schema/fault.ts";

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
  "assessments",
  "mentions",
  "links",
  "sectors",
]);

/** A copy without the parts that the issues name; undefined where an issue is outside these lists. */
const withoutParts = (candidate: unknown, issues: readonly z.core.$ZodIssue[]): unknown => {
  if (typeof candidate !== "object" || candidate === null) return undefined;
  const spoilt = new Map<string, Set<unknown>>();
  for (const { path } of issues) {
    const [list, at] = path;
    if (typeof list !== "string" || at === undefined || !partLists.has(list)) return undefined;
    spoilt.set(list, (spoilt.get(list) ?? new Set()).add(at));
  }
  const kept = (value: unknown, places: ReadonlySet<unknown>): unknown =>
    Array.isArray(value) ? value.filter((_, at) => !places.has(at)) : value;
  return Object.fromEntries(
    Object.entries(candidate).map(([key, value]: [string, unknown]) => {
      const places = spoilt.get(key);
      return [key, places === undefined ? value : kept(value, places)];
    }),
  );
};

/**
 * Reads one file's JSON record by record. A malformed record, or a second one with the same id, is set aside
 * and reported; the others are kept. So is a record of which only a part is malformed, such as an assessment
 * without a source: without that part, which is reported.
 * @throws FileError where the whole isn't one of ours (no `records` array).
 */
export const readRecords = <T extends { readonly id: string }>(
  file: FileName,
  schema: z.ZodMiniType<T>,
  json: unknown,
): ReadFile<T> => {
  const frame = fileFrame.safeParse(json);
  if (!frame.success) {
    throw new FileError(file, { is: "no-records" });
  }
  const guard = guardOf(schema);
  const parse = (candidate: unknown) => schema.safeParse(candidate, { reportInput: true });
  const seen = new Set<string>();
  const records: T[] = [];
  const problems: Problem[] = [];
  frame.data.records.forEach((candidate, index) => {
    const name = nameOf(candidate, index);
    let data: T | undefined;
    if (guard(candidate)) data = candidate;
    else {
      const whole = parse(candidate);
      const { issues } = whole.error ?? { issues: [] };
      data = whole.data ?? parse(withoutParts(candidate, issues)).data;
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
    }
    if (data === undefined) return;
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
  });
  return { records, problems };
};
