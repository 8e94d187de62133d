import { describe, expect, test } from "vitest";

import { checkData } from "#editing/rules/checkData.ts";
import { findingLine } from "#messages/views/dataRules.ts";

import { writtenFiles } from "./files.ts";

type Json = Record<string, unknown>;

/** A place in the data as editors write them, and what is put there; undefined takes it away. */
interface Spoilt {
  readonly file: "policies" | "news" | "companies";
  readonly id: string;
  readonly path: string;
  readonly value: unknown;
}

/** What fails the check once the data is spoilt in one place. */
const linesAfter = ({ file, id, path, value }: Spoilt): readonly string[] => {
  const files = writtenFiles();
  const { records } = files[file] as { records: Json[] };
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const record = records.find((one) => one["id"] === id) ?? expect.unreachable(id);
  const owner = keys.reduce<Json>((at, key) => at[key] as Json, record);
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else owner[last] = value;
  return checkData(files)
    .filter(({ severity }) => severity === "error")
    .map(findingLine);
};

const compute = { file: "policies", id: "computing-power-2023-2025" } as const;
const at = (path: string): string => `policies.json: ${compute.id}: ${path}: `;

describe("the checker of the data names", () => {
  test.each<[rule: string, path: string, value: unknown, line: string]>([
    [
      "a text of ours without Chinese",
      "summary.zh",
      undefined,
      `${at("summary.zh")}expected the text in Chinese (zh)`,
    ],
    [
      "a text in one language only",
      "measures.0",
      "Increase the supply of computing power.",
      `${at("measures.0.zh")}expected a text as { "en": …, "zh": … }`,
    ],
    [
      "Chinese without a Chinese character",
      "targets.0.metric.zh",
      "Total computing power",
      `${at("targets.0.metric.zh")}expected Chinese, found Total computing power`,
    ],
    ["a title without Chinese", "title.zh", undefined, `${at("title.zh")}expected a Chinese title`],
    [
      "a short name that labels have no room for",
      "targets.0.short.zh",
      "全国在用算力基础设施的总规模和总容量",
      `${at("targets.0.short")}expected room for at most 17 Chinese characters, found 18: 全国在用算力基础设施的总规模和总容量`,
    ],
    [
      "a figure that differs",
      "summary.zh",
      "到2025年总量达到30 EFLOPS，五年规划已有此目标。",
      `${at("summary.zh")}expected the figure 300 in Chinese too, found 到2025年总量达到30 EFLOPS，五年规划已有此目标。`,
    ],
    [
      "in Chinese what it names in English: a year that wasn't known",
      "measures.0",
      { en: "Increase the supply of computing power.", zh: "2047年增加算力供给。" },
      `${at("measures.0")}expected no year after 2023 without the day since when it is known, found 2047`,
    ],
  ])("%s", (_, path, value, line) => {
    expect(linesAfter({ ...compute, path, value })).toEqual([line]);
  });

  test("a Chinese name without a Chinese character, but not one that isn't known", () => {
    const asml = { file: "companies", id: "asml", path: "name.zh" } as const;
    expect(linesAfter({ ...asml, value: "ASML" })).toEqual([
      "companies.json: asml: name.zh: expected a Chinese name, or none where it isn't known",
    ]);
    expect(linesAfter({ ...asml, value: undefined })).toEqual([]);
  });

  test("nothing where a name or a formula is the same in both", () => {
    const value = { en: "FP16 = 2 × FP8", zh: "FP16 = 2 × FP8" };
    expect(linesAfter({ ...compute, path: "measures.0", value })).toEqual([]);
  });

  test("nothing where a year is ahead in Chinese", () => {
    const value = { en: "More by 2035.", zh: "到2035年增加。" };
    expect(linesAfter({ ...compute, path: "measures.0", value })).toEqual([]);
  });
});
