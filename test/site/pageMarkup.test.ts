import { QueryClient } from "@tanstack/react-query";
import { HtmlValidate } from "html-validate";
import { afterEach, describe, expect, test, vi } from "vitest";

import { dataQuery } from "#data/loadDataset.ts";
import { language } from "#messages/language.ts";
import { goalWords } from "#messages/words/amounts.ts";
import { fullTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { pageMarkup } from "#site/pageMarkup.tsx";
import { coreDataset, coreSnapshot, dayFrom } from "#test/support/dataset.ts";
import { readMarkup } from "#test/support/readMarkup.ts";
import { serve } from "#test/support/serve.ts";
import { sampled } from "#test/support/runs.ts";

// Run twice, in English and (project 'zh') with the Chinese messages.

const filledClient = (): QueryClient => {
  serve();
  const client = new QueryClient();
  client.setQueryData(dataQuery.queryKey, coreDataset());
  return client;
};

let filled: QueryClient | undefined;

const drawnAt = new Map<string, string>();

/** A page as a build would write it ahead of time: the data is there, a browser isn't. */
const pageAt = async (address: string, client?: QueryClient): Promise<string> => {
  filled ??= filledClient();
  const given = { root: "./", today: dayFrom("2026-11-24") };
  const cached = client === undefined ? drawnAt.get(address) : undefined;
  const page = cached ?? (await pageMarkup({ address, client: client ?? filled, ...given }));
  if (client === undefined) drawnAt.set(address, page);
  return page;
};

/** The text of a page's main part, as it would be read out. */
const contentAt = async (address: string): Promise<string> => {
  const html = await pageAt(address);
  return html
    .slice(html.indexOf("<main"), html.indexOf("</main>"))
    .replaceAll(/<[^>]*\saria-label="([^"]*)"[^>]*>/g, " $1 ")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
};

const views = [
  "/",
  "/timeline?group=lead&window=2021-01..2026-12",
  "/targets?group=sector",
  "/targets/compute-total?path=compound",
  "/targets/patent-firms",
  "/agencies?agency=miit&role=lead",
  "/agencies?view=table",
  "/agencies/miit?compare=ndrc",
  "/companies/comac",
  "/records?sort=title",
  "/records/computing-power-2023-2025",
  "/data",
  "/data/sources",
  "/data/gaps",
  "/data/own",
  "/method",
  "/nowhere",
];

const zones = ["Pacific/Honolulu", "Europe/Berlin", "Asia/Shanghai", "Pacific/Kiritimati"];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** The rules of HTML itself, less what is a matter of taste or said by the headers of a host. */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard"],
  rules: {
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "require-sri": "off",
    "void-style": "off",
  },
});

describe("every page can be drawn without a browser", () => {
  test.each(sampled(views, 6))("%s", async (address) => {
    expect(typeof globalThis.window).toBe("undefined");
    const html = await pageAt(address);
    expect(html).toContain("<h1");
    expect(html).not.toContain('role="status">Loading');
    // A strict policy refuses styles in the markup, and no address of the machine may get into it.
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toContain("file:");
    expect(html).not.toContain("<script");
    const page = `<!doctype html><html lang="en"><head>${html.match(/<title>.*?<\/title>/)?.[0]}</head><body>${html.replace(/<title>.*?<\/title>/, "")}</body></html>`;
    const { results } = await validator.validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`)),
    ).toEqual([]);
  });

  test("and is the same to the letter in every time zone", async () => {
    const offsets = new Set<number>();
    const drawn = new Map(sampled(views, 6).map((address) => [address, new Set<string>()]));
    for (const zone of zones) {
      vi.stubEnv("TZ", zone);
      offsets.add(new Date(0).getTimezoneOffset());
      // One after another: the zone is the whole process's, and what is read in it too.
      const client = filledClient();
      client.removeQueries(dataQuery);
      await client.fetchQuery(dataQuery);
      for (const [address, pages] of drawn) {
        pages.add(await pageAt(address, client));
      }
    }
    for (const [address, pages] of drawn) expect(pages.size, address).toBe(1);
    expect(offsets.size, "zones that the process took on").toBe(zones.length);
    // Every view is rendered once a zone, on a machine that may be busy.
  }, 300_000);
});

describe("and says what the screen says", () => {
  test("a record's page its title", async () => {
    const { entries } = coreDataset();
    expect(entries.length).toBeGreaterThan(40);
    for (const entry of sampled(entries, 8)) {
      const text = await contentAt(`/records/${entry.id}`);
      expect(text, entry.id).toContain(fullTitle(entry));
      expect(text, entry.id).toContain(entry.record.summary);
    }
  });

  test("a target's page its verdict and its figures", async () => {
    const { targets } = coreDataset();
    const { byTarget } = coreSnapshot().judged;
    expect(targets.length).toBeGreaterThan(70);
    for (const { id, target } of sampled(targets, 8)) {
      const text = await contentAt(`/targets/${id}`);
      const judgement = byTarget.get(id);
      expect(text, id).toContain(judgement && verdictWords[judgement.verdict]);
      expect(text, id).toContain(goalWords(target));
    }
  });

  test("the views their figures", async () => {
    for (const address of ["/", "/timeline", "/targets", "/agencies"]) {
      expect(await pageAt(address), address).toContain("<svg");
    }
  });
});

/** Four words in a row: no name of a company or a unit is as long. */
const englishWords = /[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*){3}/;

/** Texts of a page in English that don't say that they are. */
const englishTexts = (html: string): readonly string[] =>
  readMarkup(html.replaceAll(/\saria-label="[^"]*"/g, "")).flatMap(({ text, within }) => {
    const tagged = within.findLast((tag) => /\slang="/.test(tag)) ?? "";
    const isEnglish = /\slang="en/.test(tagged);
    return !isEnglish && englishWords.test(text) ? [text] : [];
  });

test("what is English in another edition says so: titles of sources, and nothing of ours", async () => {
  const { entries, targets, agencies, companies } = coreDataset();
  const addresses = [
    ...views,
    ...entries.map(({ id }) => `/records/${id}`),
    ...targets.map(({ id }) => `/targets/${id}`),
    ...[...agencies.keys()].slice(0, 10).map((id) => `/agencies/${id}`),
    ...[...companies.keys()].slice(0, 10).map((id) => `/companies/${id}`),
  ];
  const found = new Map<string, string>();
  for (const address of addresses)
    for (const text of englishTexts(await pageAt(address))) found.set(text, address);
  // In English the same finds the sentences, so that it can't pass by finding nothing.
  if (language.code === "en") expect(found.size).toBeGreaterThan(1000);
  else expect([...found].map(([text, address]) => `${address}: ${text}`)).toEqual([]);
});
