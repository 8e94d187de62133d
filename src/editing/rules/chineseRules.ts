import type { Finding } from "#domain/checking/finding.ts";
import { isOwnText } from "#domain/dataset/textsIn.ts";
import { oncePer } from "#domain/oncePer.ts";
import { type FileName, fileNames, type RawFiles } from "#domain/schema/files.ts";
import type { Steps } from "#domain/steps.ts";

import { figuresMissing } from "./figuresIn.ts";
import { finding } from "./finding.ts";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// Records are taken as immutable: what is found in one is kept as long as the object lives.

/** Fields whose texts are ours, in every file that has them. */
const ownFields: ReadonlySet<string> = new Set([
  "checked",
  "claim",
  "copyOf",
  "derived",
  "field",
  "goal",
  "label",
  "locator",
  "measures",
  "metric",
  "note",
  "printed",
  "reason",
  "short",
  "statistic",
  "summary",
  "text",
  "unlinked",
]);

/** A place in a record whose text is ours. */
interface Place {
  readonly field: string;
  readonly value: unknown;
}

/** Whether a field is a text of ours: `short` of a body is one of its aliases, and a sector's `field` an id. */
const isOwn = (file: FileName, name: string, owner: string): boolean =>
  owner === "wouldSettle" && name === "publisher"
    ? true
    : ownFields.has(name) &&
      !(name === "short" && file === "agencies") &&
      !(name === "field" && owner !== "corrections");

const han = /\p{Script=Han}/u;

/** Chinese names that have no Chinese character, by where they are. */
const namesIn = (value: unknown, path = ""): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item, at) => namesIn(item, `${path}.${at}`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const field = path === "" ? key : `${path}.${key}`;
    const zh = key === "name" && isObject(item) ? item["zh"] : undefined;
    return typeof zh === "string" && !han.test(zh) ? [field] : namesIn(item, field);
  });
};

const placesIn = (
  file: FileName,
  value: unknown,
  path: string,
  owner: string,
): readonly Place[] => {
  if (Array.isArray(value))
    return value.flatMap((item, at) => placesIn(file, item, `${path}.${at}`, owner));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, item]): readonly Place[] => {
    const field = path === "" ? name : `${path}.${name}`;
    if (!isOwn(file, name, owner)) return placesIn(file, item, field, name);
    return Array.isArray(item)
      ? item.map((one: unknown, at) => ({ field: `${field}.${at}`, value: one }))
      : [{ field, value: item }];
  });
};

/** Words of a sentence, which a name alone hasn't: in small letters, and not what abbreviates a unit. */
const sentence = /(?<![\p{L}\d./-])[a-z]{3,}(?![\p{L}\d./-])/u;

/** A name, a number or a formula, which is the same in both languages. */
const isSameInBoth = (en: string): boolean => !sentence.test(en);

type PlaceOfFinding = Parameters<typeof finding>[1];

/** What is wrong with the Chinese of a text. */
const textFindings = (
  value: unknown,
  place: PlaceOfFinding,
  units: readonly string[],
): readonly Finding[] => {
  if (!isOwnText(value)) return [finding("text-in-one-language", place, {})];
  const { en, zh } = value;
  if (zh === undefined || zh.trim() === "") return [finding("text-without-chinese", place, {})];
  if (!han.test(zh) && !(zh === en && isSameInBoth(en)))
    return [finding("text-not-chinese", place, { found: zh.slice(0, 40) })];
  const figures = figuresMissing(en, zh, units);
  return figures.length === 0
    ? []
    : [finding("figure-not-in-chinese", place, { figures, found: zh.slice(0, 60) })];
};

/** The units of a record's figures. */
const unitsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(unitsIn);
  if (!isObject(value)) return [];
  const { unit, ...others } = value;
  return [...(typeof unit === "string" ? [unit] : []), ...Object.values(others).flatMap(unitsIn)];
};

/** A title without Chinese, or with one that isn't Chinese. */
const titleFindings = (title: unknown, place: PlaceOfFinding): readonly Finding[] => {
  if (!isObject(title) || typeof title["zh"] !== "string")
    return [finding("no-chinese-title", place, {})];
  return han.test(title["zh"])
    ? []
    : [finding("title-not-chinese", place, { found: title["zh"].slice(0, 40) })];
};

const recordsIn = (json: unknown): readonly Json[] =>
  isObject(json) && Array.isArray(json["records"]) ? json["records"].filter(isObject) : [];

/** The texts of ours in a record as editors write it. */
const ownTexts = oncePer((record: Json, file: FileName) => placesIn(file, record, "", ""));

const idOf = (record: Json): string | undefined =>
  typeof record["id"] === "string" ? record["id"] : undefined;

const recordFindings = oncePer((record: Json, file: FileName): readonly Finding[] => {
  const at = (field: string) => ({ file, record: idOf(record), field: `${field}.zh` });
  const units = unitsIn(record);
  const hasTitle = file === "policies" || file === "news";
  return [
    ...(hasTitle ? titleFindings(record["title"], at("title")) : []),
    // What we call a page whose own title isn't known: a title as the page has it is in one language.
    ...(file === "sources" && isOwnText(record["title"]) && record["title"].zh !== undefined
      ? textFindings(record["title"], at("title"), units)
      : []),
    ...namesIn(record).map((field) => finding("name-not-chinese", at(field), {})),
    ...ownTexts(record, file).flatMap(({ field, value }) => textFindings(value, at(field), units)),
  ];
});

/** Whether any text of ours is there in Chinese: a data set of one language needs no second one. */
const hasChinese = (raw: RawFiles): boolean =>
  fileNames.some((file) =>
    recordsIn(raw[file]).some((record) =>
      ownTexts(record, file).some(({ value }) => isOwnText(value) && value.zh !== undefined),
    ),
  );

/**
 * Each text of ours is there in Chinese, says it in Chinese, and states the same figures; each record has a Chinese
 * title. Of companies and people the Chinese name may be unknown. One record a step.
 */
export function* chineseRules(raw: RawFiles): Steps<readonly Finding[]> {
  if (!hasChinese(raw)) return [];
  const findings: Finding[] = [];
  for (const file of fileNames)
    for (const record of recordsIn(raw[file])) {
      findings.push(...recordFindings(record, file));
      yield;
    }
  return findings;
}

/** So many words in a row make a sentence another's. */
const RUN = 7;

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? [];

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
};

/** Our texts share no seven words in a row with what the record was written from: `excerpts`, by its id. */
export const ownWordsRules = (
  raw: RawFiles,
  excerpts: Readonly<Record<string, string>>,
): readonly Finding[] => {
  const sources = new Map(Object.entries(excerpts));
  if (sources.size === 0) return [];
  return (["policies", "news"] as const).flatMap((file) =>
    recordsIn(raw[file]).flatMap((record) => {
      const id = idOf(record);
      const excerpt = sources.get(id ?? "");
      if (excerpt === undefined) return [];
      const theirs = new Set(runsOf(excerpt));
      return ownTexts(record, file).flatMap(({ field, value }) => {
        const text = isOwnText(value) ? value.en : value;
        const run =
          typeof text === "string" ? runsOf(text).find((one) => theirs.has(one)) : undefined;
        return run === undefined
          ? []
          : [finding("summary-like-source", { file, record: id, field }, { run })];
      });
    }),
  );
};
