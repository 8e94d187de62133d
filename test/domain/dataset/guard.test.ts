import fc from "fast-check";
import { expect, test } from "vitest";

import { guardOf } from "#domain/dataset/guard.ts";
import { fileFrame, type FileName, fileNames, recordSchemas } from "#domain/schema/files.ts";
import { publishedFile } from "#test/support/dataset.ts";
import { runs } from "#test/support/runs.ts";

const recordsOf = (file: FileName): readonly unknown[] =>
  fileFrame.parse(publishedFile(file)).records;

/** Every place inside a value, as a path. */
const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))]
    : [path];

/** A copy of `value` with what stands at `path` replaced, or left out where `by` is undefined. */
const replaced = (value: unknown, path: readonly string[], by: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return by;
  if (Array.isArray(value)) {
    return value.map((one: unknown, at) => (String(at) === key ? replaced(one, rest, by) : one));
  }
  const entries = Object.entries(value).map(([name, one]: [string, unknown]) => {
    return [name, name === key ? replaced(one, rest, by) : one] as const;
  });
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
};

const damage = fc.constantFrom<unknown>(
  undefined,
  null,
  "",
  " ",
  "text",
  "2023-02-30",
  "2023",
  "https://example.org/x",
  "javascript:alert(1)",
  0,
  -1,
  1.5,
  true,
  false,
  [],
  [7],
  {},
  { min: 2, max: 1 },
  { min: 1, max: 2 },
);

test.each(fileNames)("the guard of %s accepts every bundled record", (file) => {
  const guard = guardOf<unknown>(recordSchemas[file]);
  for (const record of recordsOf(file)) expect(guard(record)).toBe(true);
});

test.each(fileNames)("the guard of %s says what the schema says, whatever is damaged", (file) => {
  const schema = recordSchemas[file];
  const guard = guardOf<unknown>(schema);
  const places = recordsOf(file).flatMap((record) =>
    pathsOf(record).map((path) => ({ record, path })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), damage, ({ record, path }, by) => {
      const damaged = replaced(record, path, by);
      expect(guard(damaged)).toBe(schema.safeParse(damaged).success);
    }),
    { numRuns: runs(1500) },
  );
});
