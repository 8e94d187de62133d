import type * as z from "zod/mini";

import { guardOf } from "./guard.ts";
import { type FileName, fileFrame } from "./schema/files.ts";
import { reasonOf } from "./schema/reasonOf.ts";

/** Something in the data that isn't as it should be, and where. */
export interface Problem {
  readonly file: FileName;
  /** The record's id, or its place in the file where it has none. Absent: the whole file. */
  readonly record?: string;
  /** Path of the field within its record, e.g. `targets.0.due`. */
  readonly field?: string;
  readonly message: string;
  /** Whether the record was left out of the data set because of it. */
  readonly setAside: boolean;
}

export interface ReadFile<T> {
  readonly records: readonly T[];
  readonly problems: readonly Problem[];
}

const idOf = (record: unknown, index: number): string =>
  typeof record === "object" && record !== null && "id" in record && typeof record.id === "string"
    ? record.id
    : `record ${index + 1}`;

/**
 * Reads one file's JSON record by record. A malformed record, or a second one of the same id, is set
 * aside and named; the others stand.
 * @throws Error naming the file where the whole isn't one of ours (no `records` array).
 */
export const readRecords = <T extends { readonly id: string }>(
  name: FileName,
  schema: z.ZodMiniType<T>,
  json: unknown,
): ReadFile<T> => {
  const frame = fileFrame.safeParse(json);
  if (!frame.success) {
    throw new Error(`${name}.json: expected an object with a records array`);
  }
  const guard = guardOf(schema);
  const read = (candidate: unknown): z.core.util.SafeParseResult<T> =>
    guard(candidate)
      ? { success: true, data: candidate }
      : schema.safeParse(candidate, { reportInput: true });
  const seen = new Set<string>();
  const records: T[] = [];
  const problems: Problem[] = [];
  frame.data.records.forEach((candidate, index) => {
    const record = idOf(candidate, index);
    const result = read(candidate);
    if (!result.success) {
      for (const issue of result.error.issues) {
        const field = issue.path.map(String).join(".");
        problems.push({
          file: name,
          record,
          ...(field === "" ? {} : { field }),
          message: reasonOf(issue),
          setAside: true,
        });
      }
    } else if (seen.has(result.data.id)) {
      problems.push({
        file: name,
        record,
        field: "id",
        message: `the id ${record} is used twice; the first record stands`,
        setAside: true,
      });
    } else {
      seen.add(result.data.id);
      records.push(result.data);
    }
  });
  return { records, problems };
};

/** One line that names file, record and field. */
export const problemLine = ({ file, record, field, message }: Problem): string =>
  [`${file}.json`, record, field, message].filter((part) => part !== undefined).join(": ");
