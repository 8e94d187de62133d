import * as fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";

import { workbook } from "#export/ooxml/workbook.ts";
import { csvText } from "#export/tables/csvText.ts";
import { readOwnFiles } from "#importing/files/readOwnFiles.ts";
import { headingsOf, type TemplateTable } from "#importing/files/template/tables.ts";
import { type RawFiles, writeTables } from "#importing/files/template/writeTables.ts";

import { bytesOf, readBytes } from "./support.ts";
import { runs } from "#test/support/runs.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(?:-[a-z0-9]{1,5}){0,2}$/);
/** Any text that a cell can hold: spaces at its ends aren't part of it, and XML has no control characters. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((one) => one.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, "").trim())
  .filter((one) => /[\p{L}\p{N}]/u.test(one) && !one.startsWith("'") && !one.startsWith("’"));
/** An item of a list, which semicolons end. */
const item = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,8}[a-z]$/);
const figure = fc
  .double({ min: -1e9, max: 1e9, noNaN: true })
  .map((one) => Number(one.toFixed(3)) + 0);
const day = fc
  .tuple(fc.integer({ min: 1950, max: 2059 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}-15`);
const ownText = fc.oneof(text, fc.record({ en: text, zh: text }));

const provenance = fc.oneof(
  fc
    .uniqueArray(id, { minLength: 1, maxLength: 3 })
    .map((ids) => ids.map((source) => ({ source }))),
  fc.tuple(id, ownText).map(([source, locator]) => [{ source, locator }] as const),
  ownText.map((unlinked) => [{ unlinked }] as const),
  fc.tuple(id, ownText).map(([source, unlinked]) => [{ source }, { unlinked }] as const),
);

const reading = fc.record(
  {
    value: figure,
    asOf: day,
    disclosed: day,
    bound: fc.constantFrom("more than", "about"),
    unit: text,
    comparable: fc.boolean(),
    reason: ownText,
    provenance,
  },
  { requiredKeys: ["value", "asOf", "provenance"] },
);

const baseline = fc.record(
  { value: figure, asOf: day, disclosed: day, bound: fc.constant("about"), provenance },
  { requiredKeys: ["value", "provenance"] },
);

const shared = { id, metric: ownText, short: ownText, due: day, series: id, provenance };
const quantity = fc
  .record(
    {
      ...shared,
      unit: text,
      direction: fc.constantFrom("up", "down"),
      baseline,
      readings: fc.array(reading, { maxLength: 3 }),
    },
    { requiredKeys: ["id", "metric", "due", "unit", "readings", "provenance"] },
  )
  .chain((target) =>
    fc.oneof(
      figure.map((value) => ({ ...target, comparator: "at least", value })),
      fc.tuple(figure, figure).map(([a, b]) => ({
        ...target,
        comparator: "between",
        value: { min: Math.min(a, b), max: Math.max(a, b) },
      })),
    ),
  );
const goal = fc
  .record(
    { ...shared, goal: ownText },
    { requiredKeys: ["id", "metric", "due", "goal", "provenance"] },
  )
  .map((target) => ({ ...target, qualitative: true }));

const dates = fc
  .uniqueArray(fc.constantFrom("signed", "published", "comments-close", "happened"), {
    minLength: 1,
  })
  .chain((means) =>
    fc.array(day, { minLength: means.length, maxLength: means.length }).map((days) =>
      ["signed", "adopted", "published", "comments-close", "happened"].flatMap((one) => {
        const at = means.findIndex((other) => other === one);
        return at < 0 ? [] : [{ means: one, date: days[at] }];
      }),
    ),
  );

const title = fc.record(
  { en: text, zh: text, native: text, short: ownText },
  { requiredKeys: ["en"] },
);
const entry = {
  id,
  title,
  summary: ownText,
  stage: fc.constantFrom("draft", "final"),
  documentType: fc.constantFrom("plan", "five-year plan"),
  dates,
  sectors: fc.uniqueArray(id, { maxLength: 3 }),
  provenance,
};
const issuers = fc.record(
  { lead: id, co: fc.uniqueArray(id, { maxLength: 3 }) },
  { requiredKeys: ["co"] },
);
const requiredKeys = ["id", "title", "summary", "dates", "sectors", "provenance"] as const;
const policy = fc
  .record(
    {
      ...entry,
      documentNumber: fc.constant({ number: "国发〔2021〕23号" }),
      issuers,
      period: fc.constant({ start: "2021", end: "2025" }),
      targets: fc.array(fc.oneof(quantity, goal), { maxLength: 3 }),
    },
    { requiredKeys: [...requiredKeys, "documentType", "issuers", "targets"] },
  )
  .map((record) => ({ ...record, kind: "policy", collection: "added" }));
const news = fc
  .record(
    {
      ...entry,
      agencies: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
      companies: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: [...requiredKeys] },
  )
  .map((record) => ({ ...record, kind: "policy-news", collection: "added" }));
const names = fc.record({ en: text, zh: text, native: text }, { requiredKeys: ["en"] });
const aliases = fc.uniqueArray(item, { minLength: 1, maxLength: 3 });

/** Each id once, as a data set has it. */
const once = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((one) => [one.id, one] as const)).values(),
];
const listOf = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.array(one, { maxLength: 4 }).map(once);

const files: fc.Arbitrary<RawFiles> = fc
  .record({
    policies: listOf(policy),
    news: listOf(news),
    agencies: listOf(
      fc.record(
        { id, acronym: text, name: names, aliases, body: fc.constant("ministry"), parent: id },
        { requiredKeys: ["id", "name", "body"] },
      ),
    ),
    companies: listOf(
      fc.record(
        { id, name: names, aliases, country: text, sector: id },
        { requiredKeys: ["id", "name"] },
      ),
    ),
    sources: listOf(
      fc.record(
        {
          id,
          title: text,
          publisher: text,
          form: fc.constant("press"),
          grade: fc.constant("official-media"),
          date: day,
          link: fc.constant("https://example.org/a?b=c,d"),
          reportingPeriod: day,
        },
        { requiredKeys: ["id", "title", "publisher", "form", "grade"] },
      ),
    ),
    sectors: listOf(
      fc.record(
        { id, name: fc.record({ en: text, zh: text }), aliases, field: id },
        { requiredKeys: ["id", "name"] },
      ),
    ),
  })
  .map((all) => {
    // A target's id is its own among all documents, and a record's among policies and news.
    const seen = new Set<string>();
    const isNew = (one: { readonly id: string }): boolean => {
      const isFirst = !seen.has(one.id);
      seen.add(one.id);
      return isFirst;
    };
    const policies = all.policies.map((one) => ({ ...one, targets: one.targets.filter(isNew) }));
    return { ...all, policies };
  });

const asCsv = (tables: readonly TemplateTable[]) =>
  tables.map(({ name, rows }) => ({
    name: `${name}.csv`,
    content: new Blob([csvText([headingsOf(name), ...rows.map((row) => row.map(String))])]),
  }));

const asWorkbook = async (tables: readonly TemplateTable[]) => [
  {
    name: "own.xlsx",
    content: new Blob([
      await workbook(
        tables.map(({ name, rows }) => ({ name, headings: headingsOf(name), rows })),
      ).zip(),
    ]),
  },
];

const inEnglish = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => {
      const isText =
        typeof one === "object" &&
        one !== null &&
        Object.keys(one).join() === "en,zh" &&
        name !== "title" &&
        name !== "name";
      return [name, isText && "en" in one ? one.en : inEnglish(one)];
    }),
  );
};

/** The files as editors write them. */
const asJson = (raw: RawFiles) =>
  Object.entries(raw).map(([name, records]) => ({
    name: `${name}.json`,
    content: new Blob([JSON.stringify({ records })]),
  }));

/** Policies with all that belongs to them as tables, the rest as JSON, in one archive. */
const asArchive = async ({ policies = [], ...rest }: RawFiles) => {
  const inside = [...asCsv(writeTables({ policies })), ...asJson(rest)];
  const entries = inside.map(
    async ({ name, content }) => [name, new Uint8Array(await content.arrayBuffer())] as const,
  );
  const bytes = zipSync(Object.fromEntries(await Promise.all(entries)));
  return [{ name: "own.zip", content: new Blob([new Uint8Array(bytes)]) }];
};

test.each([
  ["CSV", async (raw: RawFiles) => asCsv(writeTables(raw)), 150],
  ["a workbook", async (raw: RawFiles) => asWorkbook(writeTables(raw)), 60],
  ["JSON", async (raw: RawFiles) => asJson(raw), 60],
  ["an archive of tables and JSON", asArchive, 60],
] as const)(
  "records written into %s and read again are the same",
  async (_name, write, numRuns) => {
    await fc.assert(
      fc.asyncProperty(files, async (raw) => {
        const { tables, problems } = await readOwnFiles(await write(raw), "en");
        expect(problems).toEqual([]);
        expect(tables).toEqual(inEnglish(raw));
      }),
      { numRuns: runs(numRuns) },
    );
  },
);

test("random bytes under any name are read or refused, and never crash", async () => {
  const heads = fc.constantFrom("", "PK\u0003\u0004", "{", "id,record,due\n", '"', "[[");
  await fc.assert(
    fc.asyncProperty(
      heads,
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom("a.csv", "a.json", "a.xlsx", "a.zip", ""),
      async (head, rest, name) => {
        const bytes = new Uint8Array([...bytesOf(head), ...rest]);
        const { tables, problems, recognised } = await readBytes(name, bytes);
        expect(Object.values(tables).flat()).toEqual([]);
        expect(problems.length + recognised.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: runs(500) },
  );
});

test("a workbook or archive with a byte changed is read or refused", async () => {
  const [book] = await asWorkbook(
    writeTables({ sectors: [{ id: "a", name: { en: "A", zh: "甲" } }] }),
  );
  const whole = new Uint8Array((await book?.content.arrayBuffer()) ?? new ArrayBuffer());
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
      const bytes = whole.slice();
      bytes[at] = value;
      const { problems, recognised } = await readBytes("own.xlsx", bytes);
      expect(problems.length + recognised.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(300) },
  );
});
