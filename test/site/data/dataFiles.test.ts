import { createHash } from "node:crypto";

import { beforeAll, describe, expect, test } from "vitest";

import { grades } from "#domain/schema/values.ts";
import { pathValueAt } from "#domain/judging/path/path.ts";
import { wayAt } from "#domain/judging/way.ts";
import { publishedData } from "#site/data/dataFiles.ts";
import type { Site } from "#site/basis/site.ts";
import { siteOf, writtenBy } from "#test/support/site.ts";

// Not the day of the edition, so that what is judged by either can be told apart.
const site = siteOf("https://example.org/ci/", "2027-06-30");
const { snapshot, edition, published } = site;
const { dataset } = snapshot;
const editionPath = `v/${edition.version}/`;

let written: ReadonlyMap<string, string>;
beforeAll(async () => {
  written = await writtenBy(publishedData(site));
});

interface Named {
  readonly id: string;
}

interface Verdict extends Named {
  readonly verdict: string;
  readonly words: string;
  readonly rule: string;
  readonly reason: { readonly codes: readonly string[]; readonly words: string };
  readonly baseline?: { readonly value: number };
  readonly reading?: { readonly value: number };
  readonly latest?: {
    readonly value: number;
    readonly asOf: string;
    readonly source?: { readonly id: string; readonly publisher: string };
    readonly unlinked?: string;
    readonly grade?: string;
    readonly copy?: boolean;
  };
  readonly cautions: readonly string[];
  readonly cautionWords: readonly string[];
  readonly writtenCautions?: readonly string[];
  readonly requiredThen?: number;
  readonly shareOfWay?: number;
  readonly shareOfWayBound?: string;
  readonly growthRatio: { readonly class?: string; readonly why?: string };
}

/** What the files hold, as far as the tests look. */
interface Told {
  readonly edition: { readonly version: string };
  readonly asOf: string;
  readonly verdicts: readonly Verdict[];
}

interface Package {
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly jsonSchema?: string;
  }[];
}

const parsed = (path: string): unknown => {
  const content = written.get(path);
  if (content === undefined) throw new Error(`no file ${path}`);
  return JSON.parse(content);
};

const at = (path: string): Told => parsed(path) as Told;

describe("the verdicts", () => {
  test("stand with rule, reason, figures and the ratio of growth rates", () => {
    const { verdicts, asOf, edition: current } = at("data/verdicts.json");
    expect(asOf).toBe("2027-06-30");
    expect(current.version).toBe(edition.version);
    expect(verdicts.length).toBe(dataset.targets.length);
    for (const row of verdicts) {
      const judgement = snapshot.judged.byTarget.get(row.id);
      expect(row.verdict).toBe(judgement?.verdict);
      expect(row.words && row.rule && row.reason.words).toBeTruthy();
      expect(row.reason.codes.length).toBeGreaterThan(0);
      expect(row.growthRatio.class ?? row.growthRatio.why).toBeTypeOf("string");
      if (row.verdict !== "not-judged") expect(row.reading?.value).toBeTypeOf("number");
    }
  });

  test("have reading, required value and share of one reading: that which the verdict rests on", () => {
    const { verdicts } = at("data/verdicts.json");
    let [shares, ofEarlier] = [0, 0];
    for (const { id, reading, baseline, requiredThen, shareOfWay, shareOfWayBound } of verdicts) {
      const judgement = snapshot.judged.byTarget.get(id) ?? expect.unreachable(id);
      const { last, goal, path } = judgement;
      const by = judgement.verdict === "not-judged" ? last : judgement.by;
      expect(reading?.value, id).toBe(by?.value);
      const required = by && path && pathValueAt(path, by.day);
      expect(requiredThen === undefined, id).toBe(required === undefined);
      expect(requiredThen ?? 0, id).toBeCloseTo(required ?? 0, 6);
      // Bounds that contradict each other prove no share.
      const proven = by && wayAt(judgement, by);
      expect([shareOfWay === undefined, shareOfWayBound], id).toEqual([
        proven === undefined,
        proven?.bound,
      ]);
      if (shareOfWay === undefined || reading === undefined || baseline === undefined) continue;
      const way = (reading.value - baseline.value) / ((goal?.aim ?? 0) - baseline.value);
      expect(shareOfWay, id).toBeCloseTo(way, 9);
      shares += 1;
      if (by !== last) ofEarlier += 1;
    }
    expect(shares).toBeGreaterThan(50);
    expect(ofEarlier).toBeGreaterThan(10);
    const nes = verdicts.find(({ id }) => id === "nes");
    expect(nes?.shareOfWay).toBeCloseTo(1.052, 3);
  });

  test("have the latest figure, even without a verdict, with its day, source and grade", () => {
    const { verdicts } = at("data/verdicts.json");
    let unjudged = 0;
    for (const { id, verdict, latest } of verdicts) {
      const last = snapshot.judged.byTarget.get(id)?.last;
      expect([latest?.value, latest?.asOf], id).toEqual([last?.value, last?.reading.asOf]);
      if (latest === undefined) continue;
      expect(latest.source?.publisher ?? latest.unlinked, id).toBeTypeOf("string");
      expect(grades, id).toContain(latest.grade);
      expect(latest.copy, id).toBeTypeOf("boolean");
      if (verdict === "not-judged") unjudged += 1;
    }
    expect(unjudged).toBeGreaterThan(10);
  });

  test("and the cautions, those that the editors wrote too", () => {
    const { verdicts } = at("data/verdicts.json");
    for (const { id, cautions, cautionWords, writtenCautions } of verdicts) {
      expect(cautionWords.length, id).toBe(cautions.length);
      const editors = dataset.targetById.get(id)?.target.cautions?.map(({ text }) => text);
      expect(writtenCautions, id).toEqual(editors);
    }
    const warned = verdicts.filter(({ writtenCautions }) => writtenCautions !== undefined);
    expect(warned.length).toBeGreaterThan(10);
  });

  test("and numbers as they are known, without what calculating in binary adds", () => {
    const fractions = ["data/verdicts.json", "data/verdicts.csv"].flatMap(
      (path) => written.get(path)?.match(/\d+\.\d+/g) ?? [],
    );
    const figures = (number: string): number => number.replace(/^0?\.0*|\./, "").length;
    expect(fractions.filter((number) => figures(number) > 13)).toEqual([]);
  });

  test("and flat, one a row, with the same fields in each", () => {
    const [head = "", ...rows] = (written.get("data/verdicts.csv") ?? "").trimEnd().split("\r\n");
    expect(rows.length).toBe(dataset.targets.length);
    expect(head).toContain("id,policy,policyTitle,metric,due");
    expect(
      rows.every((row) => row.endsWith(`,2027-06-30,${edition.version},${edition.date}`)),
    ).toBe(true);
  });
});

describe("an edition stays as it is", () => {
  test("whatever the day on which it is built, and judged by its own", async () => {
    const later = await writtenBy(publishedData(siteOf(site.url, "2028-02-29")));
    for (const [path, content] of written) {
      if (path.startsWith("v/")) expect(later.get(path) === content, path).toBe(true);
    }
    expect(at(`${editionPath}data/verdicts.json`).asOf).toBe(edition.date);
    expect(later.get("data/verdicts.json")).not.toBe(written.get("data/verdicts.json"));
  });

  test("it holds the files as they are published, and the verdicts", () => {
    for (const path of ["data/verdicts.json", "data/verdicts.csv"])
      expect(written.has(editionPath + path), path).toBe(true);
    for (const [path, content] of published) {
      if (["pinyin.json", "names.json", "datapackage.json"].includes(path)) continue;
      expect(written.get(`${editionPath}data/${path}`) === content, path).toBe(true);
    }
  });

  test("its package lists files that are there, the verdicts among them, with their true hashes", () => {
    const { resources, version } = parsed(`${editionPath}data/datapackage.json`) as Package;
    expect(version).toBe(edition.version);
    expect(resources.map(({ name }) => name)).toContain("verdicts");
    for (const { path, bytes, hash, jsonSchema } of resources) {
      const content = written.get(`${editionPath}data/${path}`) ?? "";
      expect(Buffer.byteLength(content), path).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
      if (jsonSchema !== undefined)
        expect(written.has(`${editionPath}data/${jsonSchema}`)).toBe(true);
    }
  });
});

test("without a host no file holds an address of this site", async () => {
  const hostless: Site = { ...site, url: undefined };
  for (const [path, content] of await writtenBy(publishedData(hostless))) {
    expect(content.includes("example.org"), path).toBe(false);
  }
});
