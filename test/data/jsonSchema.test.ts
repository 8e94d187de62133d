import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

import { faultOf } from "#domain/schema/faultOf.ts";
import type { Fault, Rule } from "#domain/schema/fault.ts";
import { readRecords } from "#domain/dataset/validate.ts";
import { type FileName, fileNames, recordSchemas } from "#domain/schema/files.ts";
import { publishedFile } from "#test/support/dataset.ts";
import { jsonSchemaOf } from "#scripts/write-schemas.ts";

/** What no JSON Schema can say: it compares two values of a record. */
const compared: readonly Rule[] = ["min-up-to-max", "period-in-order", "judging-source"];

const isCompared = (fault: Fault): boolean =>
  (fault.is === "rule" && compared.includes(fault.rule)) ||
  (fault.is === "no-form" && fault.faults.some(isCompared));

/** Spans that end before they begin, which only the code reads as such. */
const reversed = ["2025/2024", "2024-03-02/2024-03-01", "2024-03/2023"];

const dates = [
  "1899 1899-12-31 1900 1900-01-01 1900-02-29 1904-02-29 1949-11-31 1899-12/1900 1900/1901",
  "2100 2100-12-31 2100-02-29 2101 2101-01-01 9023 9023-10 0999 1000 202 20245 2024/9025",
  "2024-02-29 2023-02-29 2000-02-29 1952-02-29 2058-02-29 2096-02-29",
  "2024-00 2024-13 2024-1 2024-04-31 2024-06-30 2024-10-31 2024-01-00",
  "2024/2025 2023-12-31/2024 2024/ /2024 2024/2025/2026 ２０２４",
].flatMap((list) => list.split(" "));

/** Whatever may stand at any place of a record. */
const values: readonly unknown[] = [
  dates,
  reversed,
  ["October 2024", " 2024", "2024 ", "2024-02-28 "],
  [
    "",
    " ",
    "\n",
    "text",
    "Text",
    "字".repeat(60),
    "字".repeat(61),
    "a-b",
    "a--b",
    "-a",
    "1",
    "constructor",
    "__proto__",
  ],
  ["https://example.org/a", "HTTPS://example.org", "http:///a", "javascript:alert(1)", "https://"],
  ["between", "at least", "high", "miit", "met", "final"],
  [0, -1, 1, 2, 1.5, 1e15, 1e16, -1e16, 2024],
  [null, true, false, [], {}, [""], [{}], ["a"], { min: 1, max: 2 }, { min: 2, max: 1 }],
  [{ en: "a" }, { source: "a" }, { source: "a", unlinked: "b" }, { unlinked: "b" }, [null]],
].flat();

type Path = readonly (string | number)[];

/** Places in a value, each kind of place once: of the items of a list the first that has it. */
const placesIn = (value: unknown, path: Path, known: Map<string, Path>): void => {
  const kind = path.filter((step) => typeof step === "string").join(".");
  if (path.length > 0 && !known.has(kind)) known.set(kind, path);
  if (typeof value !== "object" || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    placesIn(item, [...path, Array.isArray(value) ? Number(name) : name], known);
  }
};

const absent = Symbol("absent");

/** A copy with another value at a place, or without any. */
const spoilt = (value: unknown, [step, ...rest]: Path, by: unknown): unknown => {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === step ? spoilt(item, rest, by) : item));
  const entries = Object.entries(value as object).flatMap(([name, item]: [string, unknown]) =>
    name !== step
      ? [[name, item]]
      : rest.length === 0 && by === absent
        ? []
        : [[name, spoilt(item, rest, by)]],
  );
  return Object.fromEntries(entries);
};

const ajv = new Ajv({ strict: false });

describe.each(fileNames)(
  "the schema of %s refuses what the app refuses, and takes what it takes",
  (file: FileName) => {
    const { records } = publishedFile(file);
    const isValid = ajv.compile(jsonSchemaOf(file));
    /** Why the app refuses each of these records, or a part of it, by its place. */
    const faultsOf = (broken: readonly unknown[]): ReadonlyMap<number, readonly Fault[]> => {
      const { problems } = readRecords(file, recordSchemas[file] as never, { records: broken });
      const faults = problems.map(({ place = 0, fault }) => [place - 1, faultOf(fault)] as const);
      // All of them are of a few records.
      const byPlace = new Map<number, Fault[]>();
      for (const [place, fault] of faults) {
        if (fault.is !== "repeated-id") byPlace.set(place, [...(byPlace.get(place) ?? []), fault]);
      }
      return byPlace;
    };

    test("every record as it is published", () => {
      expect(isValid({ records }), ajv.errorsText(isValid.errors)).toBe(true);
    });

    test("a record with any value at any place, and without it", () => {
      const rowSet = new Map<string, readonly [record: unknown, path: Path]>();
      // The shortest that have them, which are read soonest.
      const byLength = records.toSorted(
        (a, b) => JSON.stringify(a).length - JSON.stringify(b).length,
      );
      for (const record of byLength) {
        const places = new Map<string, Path>();
        placesIn(record, [], places);
        for (const [kind, path] of places) if (!rowSet.has(kind)) rowSet.set(kind, [record, path]);
      }
      const cases = [...rowSet].flatMap(([kind, [record, path]]) =>
        [absent, ...values].map((by) => ({ kind, by, broken: spoilt(record, path, by) })),
      );
      const faults = faultsOf(cases.map(({ broken }) => broken));
      const apart = cases.flatMap(({ kind, by, broken }, at) => {
        const own = faults.get(at) ?? [];
        if (own.length > 0 && own.every(isCompared)) return [];
        if (typeof by === "string" && reversed.includes(by)) return [];
        const isTaken = isValid({ records: [broken] });
        return isTaken === (own.length === 0)
          ? []
          : [
              `${kind}: ${by === absent ? "absent" : JSON.stringify(by)} is ${isTaken ? "taken" : "refused"} by the schema`,
            ];
      });
      expect(apart).toEqual([]);
      expect(rowSet.size).toBeGreaterThan(3);
    });
  },
);
