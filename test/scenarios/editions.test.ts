import { QueryClient } from "@tanstack/react-query";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";

import { siteRoot } from "#data/address.ts";
import { datasetQueries, editionQuery, wholeQuery } from "#data/loadDataset.ts";
import { setSource } from "#data/loadFile.ts";
import { pinyinQuery } from "#data/usePinyin.ts";
import { splitTexts } from "#domain/dataset/laterTexts.ts";
import { edition as editionSchema } from "#domain/schema/edition.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { FileError, fileNames } from "#domain/schema/files.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { readPinyin } from "#domain/schema/pinyinFile.ts";
import { generate } from "#test/bench/data/generate.ts";
import { coreFiles } from "#test/support/dataset.ts";
import { nextEdition, type Published } from "#test/support/editions.ts";
import { siteOf } from "#test/support/site.ts";
import { type Build, buildOf } from "#test/support/stubBuild.ts";
import { sampled } from "#test/support/runs.ts";

// Two builds, of two editions that have the same version and as many records, and what a page shows where its
// files come from both: by a cache, the network or the service worker, in any pairing.

const real = siteOf().published;
/** Few records, as hundreds of pages are opened. */
const few: Published = (() => {
  const { policies, news, sources } = coreFiles();
  const [somePolicies, someNews] = [policies, news].map(({ records }) =>
    JSON.stringify({ records: records.slice(0, 6) }),
  );
  const cited = sources.records.filter(({ id }) => somePolicies?.includes(`"${String(id)}"`));
  return new Map([
    ...real,
    ["policies.json", somePolicies ?? ""],
    ["news.json", someNews ?? ""],
    ["sources.json", JSON.stringify({ records: cited })],
  ]);
})();
/** Answers an address within the site. */
type Network = (path: string) => Promise<Response>;

const before = buildOf(few);
const after = buildOf(nextEdition(few).published);

const { setTimeout: wait } = globalThis;

beforeEach(() => {
  setSource();
  // Fifty times as fast: what is given up after seconds is given up at once.
  vi.stubGlobal("setTimeout", (then: () => void, ms = 0, ...given: unknown[]) =>
    wait(then, ms / 50, ...given),
  );
});

afterAll(() => setSource());

const parse = (text = ""): unknown => JSON.parse(text);

/** Each part of an edition in the forms in which a page may show it. */
const partsOf = ({ published }: Build): ReadonlyMap<string, ReadonlySet<string>> => {
  const json = (name: string): unknown => parse(published.get(`${name}.json`));
  const files = perFile(json);
  const whole = readDataset(files).tables;
  const first = readDataset({ ...files, ...splitTexts(files).first }).tables;
  return new Map([
    ...fileNames.map(
      (name) =>
        [name, new Set([whole[name], first[name]].map((one) => JSON.stringify(one)))] as const,
    ),
    ["edition", new Set([JSON.stringify(editionSchema.parse(json("dataset")))])],
    ["pinyin", new Set([textOf(readPinyin(json("pinyin")))])],
  ]);
};

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? [...one] : one));

type Parts = ReturnType<typeof partsOf>;
const [partsBefore, partsAfter] = [before, after].map(partsOf) as [Parts, Parts];

/** What a page has come to: of which edition each part is that it shows, and which files it names as missing. */
interface Shown {
  readonly of: ReadonlySet<string>;
  readonly named: readonly string[];
}

/** Opens a page of an edition, whose files are answered so. */
const open = async (
  edition: string | undefined,
  answer: Network,
  [old, newer]: readonly [Parts, Parts] = [partsBefore, partsAfter],
): Promise<Shown> => {
  vi.stubGlobal("document", { documentElement: { dataset: { edition } } });
  vi.stubGlobal("fetch", (address: URL) => answer(address.href.slice(siteRoot.length)));
  const client = new QueryClient();
  const of = new Set<string>();
  const named: string[] = [];
  const show = (name: string, value: unknown): void => {
    const text = textOf(value);
    const [isOld, isNewer] = [old, newer].map((parts) => parts.get(name)?.has(text) === true);
    // What is the same in both is of either.
    if (isOld !== isNewer) of.add(isOld ? "before" : "after");
    if (!isOld && !isNewer) of.add(`neither: ${name}`);
  };
  const got = async <T>(pending: Promise<T>): Promise<T | undefined> => {
    try {
      return await pending;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      named.push(error.message);
      return undefined;
    }
  };
  const { sources, sectors, agencies, companies, policies, news } = datasetQueries;
  const files = await Promise.all([
    got(client.fetchQuery(sources)),
    got(client.fetchQuery(sectors)),
    got(client.fetchQuery(agencies)),
    got(client.fetchQuery(companies)),
    got(client.fetchQuery(policies)),
    got(client.fetchQuery(news)),
  ]);
  const [whole, about, pinyin] = await Promise.all([
    got(client.fetchQuery(wholeQuery)),
    got(client.fetchQuery(editionQuery)),
    got(client.fetchQuery(pinyinQuery)),
  ]);
  for (const [at, file] of files.entries())
    if (file !== undefined) show(fileNames[at] ?? "", file.records);
  if (whole) for (const name of fileNames) show(name, whole.tables[name]);
  if (about !== undefined) show("edition", about);
  if (pinyin !== undefined && pinyin !== noPinyin) show("pinyin", pinyin);
  return { of, named };
};

const notFound = (): Response => new Response("", { status: 404 });

/** Answers a file by its address, as hosts do. */
const host =
  ({ files }: Build): Network =>
  async (path) => {
    const text = files.get(path === "" ? "index.html" : path);
    const type = /\.(\w+)$/.exec(path)?.[1] ?? "html";
    return text === undefined
      ? notFound()
      : new Response(text, { headers: { "Content-Type": `text/${type}` } });
  };

type Pick = "before" | "after" | "none";

/**
 * Answers a file by its name alone, whatever edition is asked for: as a cache does that was filled while
 * the site was published, and a host that keeps files under the names they had.
 */
const byName = (pick: (name: string) => Pick): Network => {
  const named = [before, after].map(
    ({ files, edition }) =>
      (name: string) =>
        files.get(`editions/${edition}/data/${name}`) ?? files.get(`data/${name}`),
  );
  return async (path) => {
    const name = path.replace(/^.*\//, "");
    const picked = pick(name);
    const text = picked === "none" ? undefined : named[picked === "before" ? 0 : 1]?.(name);
    return text === undefined ? notFound() : new Response(text);
  };
};

describe("a page of either edition, its files from both", () => {
  const either: readonly Pick[] = ["before", "after"];
  const any: readonly Pick[] = [...either, "none"];
  /** Which of the published files differ from the rest of them. */
  const odd = [[], ["sources.json"], ["policies.json"], ["dataset.json", "pinyin.json"]];
  const pairings = any.flatMap((first) =>
    any.flatMap((texts) =>
      any.flatMap((published) => odd.map((others) => ({ first, texts, published, others }))),
    ),
  );

  test.each(either)(
    "shows one edition or names what is missing, in each pairing: %s",
    async (own) => {
      const { edition } = own === "before" ? before : after;
      const mixed: string[] = [];
      for (const { first, texts, published, others } of sampled(pairings, 20)) {
        const pick = (name: string): Pick => {
          if (name === "first.json") return first;
          if (name === "texts.json") return texts;
          if (!others.includes(name)) return published;
          return published === "before" ? "after" : "before";
        };
        const { of, named } = await open(edition, byName(pick));
        const isOne = of.size <= 1 && [...of].every((one) => one === own);
        const isWhole = of.size === 1 || named.length > 0;
        if (!isOne || !isWhole)
          mixed.push(JSON.stringify({ first, texts, published, others, of: [...of] }));
      }
      expect(mixed, `${mixed.length} of ${pairings.length}`).toEqual([]);
    },
  );

  test("goes on with the published files of its edition where one of the others can't be had", async () => {
    for (const lost of ["first", "texts"]) {
      const { of, named } = await open(before.edition, async (path) =>
        path.endsWith(`${lost}.json`) ? notFound() : host(before)(path),
      );
      expect([...of], lost).toEqual(["before"]);
      expect(named, lost).toEqual([]);
    }
  });

  test("names each file where the host has the other edition alone", async () => {
    const { of, named } = await open(before.edition, host(after));
    expect([...of]).toEqual([]);
    expect(named).toContain("policies.json: other-edition");
  });

  test("says of a file of the other edition that it is that", async () => {
    const { named } = await open(
      before.edition,
      byName((name) => (name === "first.json" || name === "policies.json" ? "after" : "before")),
    );
    expect(named).toEqual(["policies.json: other-edition"]);
  });
});

describe("a page of a large data set, whose older records are in files of their own", () => {
  const { sources, sectors, agencies, companies, policies, news } = generate(700);
  const large: Published = new Map([
    ...real,
    ...Object.entries({ sources, sectors, agencies, companies, policies, news }).map(
      ([name, records]) => [`${name}.json`, JSON.stringify({ records })] as const,
    ),
  ]);
  const [old, newer] = [large, nextEdition(large).published].map(buildOf) as [Build, Build];

  test("takes none that was changed since, whatever its address says", async () => {
    const laterIn = ({ files }: Build): string[] =>
      [...files.keys()].filter((path) => path.startsWith("editions/later/"));
    const changed = laterIn(newer).find((path) => !old.files.has(path)) ?? "";
    expect(laterIn(old).length).toBeGreaterThan(1);
    expect(changed).not.toBe("");
    const former = laterIn(old).find((path) => path.slice(0, -18) === changed.slice(0, -18)) ?? "";
    // All of the new one, but the text of the old one under the address of the new one.
    const paths: string[] = [];
    const careless: Network = async (path) => {
      paths.push(path);
      return path === changed ? new Response(old.files.get(former)) : host(newer)(path);
    };
    const { of, named } = await open(newer.edition, careless, [partsOf(old), partsOf(newer)]);
    expect([...of].filter((one) => !one.startsWith("neither"))).toEqual(["after"]);
    expect(named).toEqual([]);
    expect(paths).toContain("data/policies.json");
  });
});
