import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { structuredPatch } from "diff";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { loadedOf } from "#app/build/loadedData.ts";
import { publishedIn } from "#app/build/publishedIn.ts";
import { EditionError } from "#editing/edition/editionError.ts";
import { parsedIn, writtenText } from "#editing/edition/editorFiles.ts";
import { type Published, publishEdition } from "#editing/edition/publish.ts";
import { nextVersion } from "#editing/edition/version.ts";
import { applyPatch } from "#test/support/applyPatch.ts";
import { dataFiles, someChanges, writtenRecord } from "#test/support/publications.ts";
import { checkFolder } from "#scripts/check-data.ts";
import { pinyinDrift } from "#scripts/write-pinyin.ts";

const project = join(import.meta.dirname, "../..");
const before = dataFiles();
const changes = someChanges(before);
const version = nextVersion(before, changes);
const date = "2026-12-24";
const why = { "storage-total": { en: "A ministry counted it.", zh: "主管部门已清点。" } };

let published: Published;
let clone = "";

const inClone = (path: string): string => join(clone, "public/data", path);

beforeAll(async () => {
  published = await publishEdition({ before, changes, version, date, why });
  clone = mkdtempSync(join(tmpdir(), "edition-"));
}, 60_000);

beforeEach(() => {
  rmSync(join(clone, "public"), { recursive: true, force: true });
  cpSync(join(project, "public/data"), join(clone, "public/data"), { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  rmSync(clone, { recursive: true, force: true });
});

/** The files in the clone that aren't as they were, by their paths. */
const changedFiles = (): readonly string[] =>
  readdirSync(join(clone, "public"), { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(clone, "public", path)).isFile())
    .filter((path) => {
      const was = join(project, "public", path);
      const now = readFileSync(join(clone, "public", path));
      return !existsSync(was) || !readFileSync(was).equals(now);
    })
    .toSorted();

const unpack = (): void => {
  for (const [path, bytes] of Object.entries(unzipSync(published.zip))) {
    const file = join(clone, "public", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
};

describe("an edition comes back into the repository", () => {
  test("as an archive over public/, which data:check passes and the build reads", () => {
    unpack();
    expect(checkFolder(join(clone, "public/data"))).toEqual([]);
    expect(pinyinDrift(join(clone, "public/data"))).toEqual([]);
    for (const language of ["en", "zh"] as const) {
      const files = publishedIn(join(clone, "public/data"), language);
      expect(loadedOf(files).edition).toContain(version);
      expect([...files.keys()]).not.toContain("fingerprints.json");
      expect(files.get("news.json")).toContain('"2026-02-03-storage-passed"');
      expect(files.get("news.json")).not.toContain('"2026-04-10-miit-electronics-conference"');
    }
  });

  test("as a patch that git applies, with the same files", () => {
    applyPatch(clone, published.patch);
    for (const [path, text] of published.files)
      expect(readFileSync(inClone(path), "utf8") === text, path).toBe(true);
    expect(changedFiles()).toEqual(
      [...published.files.keys()].map((path) => `data/${path}`).toSorted(),
    );
    const archive = new Map(
      Object.entries(unzipSync(published.zip)).map(([path, bytes]) => [path, strFromU8(bytes)]),
    );
    expect(archive).toEqual(
      new Map([...published.files].map(([path, text]) => [`data/${path}`, text])),
    );
  });

  test("with no line changed that didn't have to be", () => {
    unpack();
    const [was = "", now = ""] = [join(project, "public/data"), join(clone, "public/data")].map(
      (folder) => readFileSync(join(folder, "policies.json"), "utf8"),
    );
    const lines = structuredPatch("", "", was, now).hunks.flatMap((hunk) => hunk.lines);
    const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
    // A reading and a checked fact, each object and text over several lines.
    expect([count("+"), count("-")]).toEqual([26, 0]);
  });
});

describe("the change log", () => {
  test("says what was added, changed, checked and withdrawn, and why", () => {
    const { edition } = published.log;
    expect(edition).toMatchObject({
      version,
      date,
      records: ["2026-02-03-storage-passed"],
      targets: [],
      sources: ["example-times-2026-02-storage"],
      withdrawn: {
        records: ["2026-04-10-miit-electronics-conference"],
        targets: [],
        sources: ["china-policy-miit-pushes-risc-v-ai-devices"],
      },
      changed: {
        records: { "computing-power-2023-2025": ["corrections"] },
        targets: { "storage-total": ["readings"] },
      },
      corrections: ["computing-power-2023-2025/storage-at-the-end-of-the-plan"],
    });
    expect(edition.judgedAnew["storage-total"]).toMatchObject({
      to: "met",
      because: [{ is: "reading", value: 1850, source: "example-times-2026-02-storage" }],
    });
  });
});

describe("the same edition is the same bytes", () => {
  test("in another time zone", async () => {
    vi.stubEnv("TZ", "America/Los_Angeles");
    const again = await publishEdition({ before, changes, version, date, why });
    expect(Buffer.from(again.zip).equals(Buffer.from(published.zip))).toBe(true);
    expect(again.patch === published.patch).toBe(true);
  });
});

describe("an edition is refused", () => {
  const good = { before, changes, version, date };
  const refusal = async (publication: Parameters<typeof publishEdition>[0]) => {
    const error: unknown = await publishEdition(publication).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(EditionError);
    return error instanceof EditionError ? error.message.split("\n") : [];
  };
  const kept = writtenRecord(before, "news", "2026-01-21-miit-future-industries");
  const keptId = String(kept["id"]);

  test.each([
    ["3.0.0", "The version has to be higher than 3.0.0, that of the last edition; 3.0.0 isn’t."],
    ["2.10.5", "The version has to be higher than 3.0.0, that of the last edition; 2.10.5 isn’t."],
    ["3.1", "A version is three numbers, such as 3.1.0; ‘3.1’ isn’t one."],
    ["3.1.0-beta", "A version is three numbers, such as 3.1.0; ‘3.1.0-beta’ isn’t one."],
  ])("with the version %s", async (found, line) => {
    expect(await refusal({ ...good, version: found })).toEqual([line]);
  });

  test("with records that fail the schema, each field by its name", async () => {
    const { title: _title, ...untitled } = kept;
    expect(
      await refusal({
        ...good,
        changes: [
          { file: "news", id: keptId, record: { ...untitled, sectors: "all", dates: [] } },
          { file: "news", id: "no-id", record: {} },
        ],
      }),
    ).toEqual([
      `news.json: ${keptId}: title: expected object, found nothing`,
      `news.json: ${keptId}: dates: expected at least one date`,
      `news.json: ${keptId}: sectors: expected array, found "all"`,
      "news.json: no-id: id: expected string, found nothing",
      expect.stringMatching(/^news\.json: no-id: collection: expected newsletter or /),
      "news.json: no-id: title: expected object, found nothing",
      "news.json: no-id: summary: expected string, found nothing",
      "news.json: no-id: dates: expected array, found nothing",
      "news.json: no-id: sectors: expected array, found nothing",
      "news.json: no-id: provenance: expected array, found nothing",
      "news.json: no-id: kind: expected policy-news or corporate-news, found nothing",
    ]);
  });

  test("with changes that can't be made", async () => {
    expect(
      await refusal({
        ...good,
        changes: [
          { file: "news", id: keptId, record: kept, is: "added" },
          { file: "news", id: keptId, record: kept },
          { file: "news", id: "nowhere", withdrawn: " " },
          { file: "news", id: "somewhere", record: kept },
          { file: "news", id: "elsewhere", record: { ...kept, id: "elsewhere" }, is: "changed" },
        ],
      }),
    ).toEqual([
      `news.json: ${keptId} can’t be added, because the file has a record with this id.`,
      `news.json: ${keptId} is changed twice; an edition has one change of a record.`,
      "news.json: nowhere can’t be changed or withdrawn, because the file has no such record.",
      "news.json: nowhere can’t be withdrawn without a reason.",
      `news.json: somewhere can’t be replaced by a record with the id ${keptId}.`,
      "news.json: elsewhere can’t be changed or withdrawn, because the file has no such record.",
    ]);
  });

  test("with no change, or none but records as they are", async () => {
    const nothing = ["Nothing has changed, so there is nothing to publish."];
    expect(await refusal({ ...good, changes: [] })).toEqual(nothing);
    expect(
      await refusal({ ...good, changes: [{ file: "news", id: keptId, record: kept }] }),
    ).toEqual(nothing);
  });
});

describe("reasons whose English is the same", () => {
  const misprint = "The date was a misprint.";
  const reasons = [
    { en: misprint, zh: "日期印刷有误。" },
    { en: misprint, zh: "原文日期写错。" },
    misprint,
  ];
  interface WrittenEdition {
    readonly judgedAnew: Readonly<Record<string, object>>;
  }
  const editionsOf = (files: ReadonlyMap<string, string>) =>
    (parsedIn(files, "history.json") as { editions: readonly WrittenEdition[] }).editions;
  const files = ((): ReadonlyMap<string, string> => {
    const editions = editionsOf(before).map((one) => ({
      ...one,
      reasons: Object.fromEntries(reasons.map((reason, at) => [`plan-${at}`, reason])),
      judgedAnew: Object.fromEntries(
        Object.entries(one.judgedAnew).map(([id, turn], at) => [
          id,
          { ...turn, why: reasons[at % reasons.length] },
        ]),
      ),
    }));
    return new Map([...before, ["history.json", writtenText("history.json", { editions })]]);
  })();

  test("stay in all former editions as they were written", async () => {
    const next = await publishEdition({ before: files, changes, version, date, why });
    expect(editionsOf(next.files).slice(0, -1)).toEqual(editionsOf(files));
  });
});
