import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import type { Finding } from "#domain/checking/finding.ts";
import { warningRules } from "#domain/checking/rules.ts";
import { checkData } from "#editing/rules/checkData.ts";
import { fileNames, type RawFiles } from "#domain/schema/files.ts";
import * as chinese from "#languages/zh/views/dataRules.ts";
import * as english from "#messages/views/dataRules.ts";
import { writtenFiles } from "#test/data/files.ts";

import { excerpts, faults } from "./faults.ts";
import { type Put, smallData, withPuts } from "./smallData.ts";
import { runs } from "#test/support/runs.ts";

const check = (raw: RawFiles): readonly Finding[] => checkData(raw, { excerpts });

const warningNames: ReadonlySet<string> = new Set(warningRules);

describe("each rule", () => {
  test("finds nothing in a data set that keeps them all", () => {
    expect(check(smallData())).toEqual([]);
  });

  test.each(Object.entries(faults))("%s finds what it is named for", (rule, { puts, at }) => {
    const found = check(withPuts(smallData(), ...puts)).filter((one) => one.rule === rule);
    expect(found.map(({ file, record, field }) => ({ file, record, field }))).toEqual([at]);
  });

  test.each(Object.entries(faults))("%s says what it found in both languages", (rule, { puts }) => {
    const found = check(withPuts(smallData(), ...puts)).find((one) => one.rule === rule);
    if (found === undefined) return expect.unreachable(rule);
    expect(english.findingWords(found)).toMatch(/[a-z]{3}/);
    expect(english.findingWords(found)).not.toMatch(/undefined|\[object/);
    expect(chinese.findingWords(found)).toMatch(/\p{Script=Han}/u);
    expect(chinese.findingWords(found)).not.toMatch(/undefined|\[object/);
  });

  test("is in the table of the rules, with its severity, what it asks and why", () => {
    const readme = readFileSync(
      join(import.meta.dirname, "../../../src/editing/rules/README.md"),
      "utf8",
    );
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (error|warning) +\|(.+)\|(.+)\|$/gm)];
    expect(rows.map(([, rule, severity]) => `${rule} ${severity}`).toSorted()).toEqual(
      Object.keys(faults)
        .map((rule) => `${rule} ${warningNames.has(rule) ? "warning" : "error"}`)
        .toSorted(),
    );
    for (const [, rule, , asks, why] of rows) {
      expect(asks?.trim(), rule).not.toBe("");
      expect(why?.trim(), rule).not.toBe("");
    }
  });
});

describe("a warning", () => {
  const undated: Put = ["policies", "wind-2024", "targets.0.baseline.asOf", undefined];
  const reason = { en: "The plan gives no year.", zh: "规划未注明年份。" };
  const accepting = (rule: string): Put => [
    "policies",
    "wind-2024",
    "accepted",
    [{ rule, field: "targets.0.baseline.asOf", reason, day: "2026-01-31" }],
  ];

  test("stands with its reason, in the language that is asked for, once its record accepts it", () => {
    const raw = withPuts(smallData(), undated, accepting("undated-baseline"));
    for (const language of ["en", "zh"] as const) {
      const [found, ...others] = checkData(raw, { language });
      expect(others).toEqual([]);
      expect(found).toMatchObject({
        rule: "undated-baseline",
        severity: "warning",
        accepted: { reason: reason[language], day: "2026-01-31" },
      });
    }
  });

  test("of another rule or field isn't accepted by it, which is an error", () => {
    const found = check(withPuts(smallData(), undated, accepting("weak-source")));
    expect(found.map(({ rule, severity, accepted }) => ({ rule, severity, accepted }))).toEqual([
      { rule: "undated-baseline", severity: "warning", accepted: undefined },
      { rule: "accepts-nothing", severity: "error", accepted: undefined },
    ]);
  });
});

describe("no rule presupposes", () => {
  test("a newsletter", () => {
    const raw = withPuts(
      smallData(),
      ["sources", "weekly", "form", "press"],
      ["sources", "weekly", "reportingPeriod", undefined],
      ["policies", "wind-2024", "collection", "added"],
      ["news", "northwind-order", "collection", "added"],
    );
    expect(check(raw)).toEqual([]);
  });

  test("Chinese, of a data set in one language", () => {
    const inEnglish = (value: unknown, name = ""): unknown => {
      if (Array.isArray(value)) return value.map((one) => inEnglish(one));
      if (typeof value !== "object" || value === null) return value;
      if ("en" in value && "zh" in value && name !== "title" && name !== "name") return value.en;
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => key !== "zh" && key !== "zhSeenInSource")
          .map(([key, one]) => [key, inEnglish(one, key)]),
      );
    };
    const { sectors, ...files } = smallData();
    const raw = inEnglish({ ...files, sectors: { records: [] } }) as RawFiles;
    const quoted: Put = [
      "policies",
      "wind-2024",
      "targets.0.quotation.sentence",
      "30 GW or more of wind",
    ];
    const found = check(withPuts({ ...raw, sectors }, quoted));
    expect(found).toEqual([]);
  });
});

describe("checking again", () => {
  const puts = Object.values(faults).map((fault) => fault.puts);

  test("after any changes finds what checking afresh does", () => {
    fc.assert(
      fc.property(fc.subarray(puts, { maxLength: 4 }), (chosen) => {
        // Some changes take away what others would change.
        const change = (raw: RawFiles): RawFiles => {
          let changed = raw;
          for (const some of chosen) {
            try {
              changed = withPuts(changed, ...some);
            } catch {
              continue;
            }
          }
          return changed;
        };
        const raw = smallData();
        check(raw);
        const again = check(change(raw));
        expect(again).toEqual(check(structuredClone(change(smallData()))));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("our own data", () => {
  const raw = writtenFiles();
  const found = checkData(raw);

  test("has no errors", () => {
    expect(found.filter(({ severity }) => severity === "error").map(english.findingLine)).toEqual(
      [],
    );
  });

  test("names the schema of each of its files", () => {
    for (const name of fileNames)
      expect(raw[name]).toMatchObject({ $schema: `./schema/${name}.schema.json` });
  });
});
