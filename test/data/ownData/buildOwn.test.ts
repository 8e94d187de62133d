import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";

import { previewOwn } from "#app/own/ownPreview.ts";
import { buildOwn, clientOf, siteClient } from "#data/ownData/buildOwn.ts";
import { dataQuery } from "#data/loadDataset.ts";
import type { DataFile } from "#domain/dataset/dataFile.ts";
import { loadFile } from "#data/loadFile.ts";
import type { NamesByFile } from "#data/ownData/pinyinWorker.ts";
import { readOtherNames } from "#domain/schema/pinyinFile.ts";
import { syllablesOf } from "#importing/pinyin/syllables.ts";
import { figureFile } from "#languages/en/files/figureFile.ts";
import { datasetVersion } from "#domain/dataset/version.ts";
import { dayFrom } from "#test/support/dataset.ts";
import { csvOf, policy, smallSet } from "#test/importing/files/support.ts";

import { ownSetOf } from "./ownSet.ts";

const today = dayFrom("2026-11-29");
const choice = { name: "Ports", isMerged: true, ownWins: true };

const sitePolicy = {
  id: "site-plan",
  kind: "policy",
  collection: "added",
  title: { en: "The site's plan" },
  documentType: "plan",
  summary: "A plan of the site.",
  dates: [{ means: "published", date: "2023-05-01" }],
  issuers: { co: [] },
  sectors: [],
  targets: [],
  provenance: [{ unlinked: "seen in print" }],
};

const edition = {
  name: "site",
  title: "The site",
  description: "What the site publishes.",
  version: "3.0.0",
  date: "2026-11-29",
  licence: "MIT",
  subject: { site: "The site", titles: { language: "zh-Hans", called: "Chinese" } },
};

/** What the site has: one plan, and its pinyin. */
const published: Readonly<Record<string, unknown>> = {
  data: {
    edition,
    tables: {
      sources: [],
      sectors: [],
      agencies: [],
      companies: [],
      policies: [sitePolicy],
      news: [],
    },
    problems: [],
  },
  pinyin: {
    sectors: {},
    agencies: {},
    companies: {},
    policies: { "site-plan": ["a b"] },
    news: {},
  },
  history: { editions: [] },
};

/** Answers as the worker of that file does. */
class PinyinWorker extends EventTarget {
  readonly terminate = (): void => undefined;
  readonly postMessage = (names: NamesByFile): void => {
    const data = Object.fromEntries(
      Object.entries(names).map(([file, own]) => [file, syllablesOf(own)]),
    );
    queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data })));
  };
}

beforeEach(() => {
  vi.stubGlobal("Worker", PinyinWorker);
  siteClient();
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = /([a-z]+)\.json$/.exec(address)?.[1] ?? "";
    return new Response(JSON.stringify(published[name] ?? { records: [] }));
  });
});

const { signal } = new AbortController();
const policyIds = async (): Promise<readonly string[]> =>
  ((await loadFile("data", signal)) as DataFile).tables.policies.map(({ id }) => id);

test("own data is shown with the site's, and whoever loads a file gets both", async () => {
  const built = await buildOwn(await ownSetOf(smallSet), choice, today);
  expect(built.dataset.entries.map(({ id }) => id)).toEqual(["port-plan-2024", "site-plan"]);
  const client = clientOf(built);
  expect(client.getQueryData(dataQuery.queryKey)?.edition?.own).toEqual({
    name: "Ports",
    isMerged: true,
  });
  expect(await policyIds()).toEqual(["site-plan", "port-plan-2024"]);
});

test("own names have their pinyin beside the site's, made by a worker", async () => {
  clientOf(await buildOwn(await ownSetOf(smallSet), choice, today));
  expect(await loadFile("pinyin", signal)).toMatchObject({
    policies: { "site-plan": ["a b"], "port-plan-2024": ["gang kou gui hua"] },
  });
});

test("in place of the site's nothing of it is left, and its history isn't ours", async () => {
  const set = await ownSetOf(smallSet);
  clientOf(await buildOwn(set, { ...choice, isMerged: false }, today));
  expect(await policyIds()).toEqual(["port-plan-2024"]);
  expect(await loadFile("history", signal)).toEqual({ editions: [] });
});

test("of two records of one id the reader says which counts", async () => {
  const set = await ownSetOf({
    ...smallSet,
    "records.csv": csvOf("records", { ...policy, id: "site-plan", title_en: "Mine" }),
    "targets.csv": "",
    "readings.csv": "",
  });
  const titles = async (ownWins: boolean): Promise<readonly string[]> =>
    (await buildOwn(set, { ...choice, ownWins }, today)).dataset.entries.map(
      ({ record }) => record.title.en,
    );
  expect(await titles(true)).toEqual(["Mine"]);
  expect(await titles(false)).toEqual(["The site's plan"]);
});

test("of own data alone, too, names in the other language are read", async () => {
  const set = await ownSetOf({
    ...smallSet,
    "records.csv": csvOf("records", { ...policy, short_en: "Ports", short_zh: "港口" }),
  });
  clientOf(await buildOwn(set, { ...choice, isMerged: false }, today));
  const { records } = readOtherNames(await loadFile("names", signal));
  expect(records.get("port-plan-2024")).toEqual(["港口"]);
});

test("every export says whose data it is, and the site's own again after that", async () => {
  const wordsOf = async (isMerged: boolean): Promise<string> => {
    const built = await buildOwn(await ownSetOf(smallSet), { ...choice, isMerged }, today);
    clientOf(built);
    return figureFile.version(datasetVersion(built.dataset, built.edition));
  };
  expect(await wordsOf(true)).toMatch(
    /^Data set 3\.0\.0 of 29 November 2026 with own data “Ports”, 2 records; state /,
  );
  expect(await wordsOf(false)).toMatch(
    /^Own data “Ports”, not the published data set, 1 record; state /,
  );
});

test("a reference that leads nowhere is named by the column that has it", async () => {
  const set = await ownSetOf({
    ...smallSet,
    "records.csv": csvOf("records", { ...policy, lead: "nobody" }),
  });
  const { problems } = await previewOwn(await buildOwn(set, choice, today));
  expect(problems).toEqual([
    {
      file: "records.csv",
      row: 2,
      field: "lead",
      record: "port-plan-2024",
      fault: { is: "leads-nowhere", to: "agency", id: "nobody" },
      outcome: "part-left-out",
    },
  ]);
});

const anotherCountry = Object.fromEntries(
  ["dataset", "sources", "sectors", "agencies", "companies", "policies", "news"].map((name) => [
    `${name}.json`,
    readFileSync(
      join(import.meta.dirname, "../../fixtures/another-country", `${name}.json`),
      "utf8",
    ),
  ]),
);

test("a data set of another subject, in place of the site's, says what it is about", async () => {
  const built = await buildOwn(
    await ownSetOf(anotherCountry),
    { ...choice, name: "Valmora", isMerged: false },
    today,
  );
  expect(built.edition).toMatchObject({
    title: "Valmora Energy Watch: an invented data set",
    own: { name: "Valmora", isMerged: false },
    subject: {
      site: "Valmora Energy",
      agencies: "Valmora’s ministries",
      titles: { language: "pt", called: "Portuguese" },
    },
  });
  expect(built.set.problems).toEqual([]);
  expect(built.dataset.targetById.get("wind-2025")?.policy.title.native).toBe(
    "Plano Nacional de Energia 2021–2025",
  );
});
