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
import { readDataset } from "#domain/dataset/readDataset.ts";
import type { Change } from "#editing/edition/changes.ts";
import { EditionError } from "#editing/edition/editionError.ts";
import { parsedIn, rawIn, writtenText } from "#editing/edition/editorFiles.ts";
import { historyFiles, historyOf } from "#editing/edition/history.ts";
import { type Published, publishEdition } from "#editing/edition/publish.ts";
import { nextVersion } from "#editing/edition/version.ts";
import { applyPatch } from "#test/support/applyPatch.ts";
import { dataFiles, someChanges, writtenRecord } from "#test/support/publications.ts";
import { checkFolder } from "#test/tools/check-data.ts";
import { writePackage } from "#test/tools/write-package.ts";
import { pinyinDrift, writePinyin } from "#test/tools/write-pinyin.ts";

const project = join(import.meta.dirname, "../..");
const before = dataFiles();
const last = parsedIn(before, "dataset.json") as { version: string; date: string };
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

  test("and the commands make the same of it", () => {
    unpack();
    writePackage(join(clone, "public/data"));
    writePinyin(join(clone, "public/data"));
    for (const [path, text] of published.files)
      expect(readFileSync(inClone(path), "utf8") === text, path).toBe(true);
  });
});

test("the commands write the published files again, byte for byte", () => {
  writePackage(join(clone, "public/data"));
  writePinyin(join(clone, "public/data"));
  expect(changedFiles()).toEqual([]);
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

  test("keeps the editor's sentences in both languages", () => {
    const text = published.files.get("history.json") ?? "";
    expect(text).toContain('"why": { "en": "A ministry counted it.", "zh": "主管部门已清点。" }');
    expect(parsedIn(published.files, "history.json")).toMatchObject({
      editions: expect.arrayContaining([
        expect.objectContaining({
          version,
          reasons: {
            "computing-power-2023-2025": {
              en: "Storage was counted for the end of 2025.",
              zh: "已公布2025年年底的存储规模。",
            },
            "2026-04-10-miit-electronics-conference": {
              en: "It tells nothing that another record doesn't.",
              zh: "与其他条目重复。",
            },
          },
        }),
      ]),
    });
  });

  test("has no sentence that was left empty, and no language of one", async () => {
    const [added, changed] = changes.filter(({ file }) => file !== "sources");
    if (added === undefined || changed === undefined || !("record" in changed))
      throw new Error("expected a change");
    const empty = { en: " ", zh: "" };
    const { files } = await publishEdition({
      before,
      changes: [changes[0] ?? added, added, { ...changed, why: empty }],
      version,
      date,
      why: { "storage-total": { en: "A ministry counted it.", zh: " " }, other: empty },
    });
    const { editions } = parsedIn(files, "history.json") as { editions: Record<string, unknown>[] };
    expect(editions.at(-1)).not.toHaveProperty("reasons");
    expect(editions.at(-1)).toMatchObject({
      judgedAnew: { "storage-total": { why: "A ministry counted it." } },
    });
  });

  test("is what the commit message says", () => {
    expect(published.message.split("\n")).toEqual([
      "Edition 3.1.0: 1 news item added, 1 record changed, 1 record withdrawn",
      "",
      "News added:",
      "- A ministry counts the country's storage (2026-02-03-storage-passed).",
      "",
      "Changed:",
      "- Action Plan for High-quality Development in Computing Power",
      "  Infrastructure (computing-power-2023-2025), in corrections and",
      "  targets’ readings: Storage was counted for the end of 2025.",
      "",
      "Facts checked:",
      "- computing-power-2023-2025, Storage at the end of the plan, added: more",
      "  than 1,850 EB.",
      "",
      "Withdrawn:",
      "- MIIT names RISC-V, AI devices and one charging port as aims in",
      "  electronics (2026-04-10-miit-electronics-conference): It tells nothing",
      "  that another record doesn't.",
      "",
      "Verdicts that the data changed:",
      "- storage-total, from due-no-baseline to met: A ministry counted it.",
      "",
      "Behind them:",
      "- 1 source added: example-times-2026-02-storage.",
      "- Source withdrawn: MIIT pushes RISC-V, AI devices and standardisation",
      "  as 15th 5-year plan priorities",
      "  (china-policy-miit-pushes-risc-v-ai-devices): Nothing refers to it any",
      "  more.",
    ]);
  });
});

describe("the same edition is the same bytes", () => {
  test("in another time zone", async () => {
    vi.stubEnv("TZ", "America/Los_Angeles");
    const again = await publishEdition({ before, changes, version, date, why });
    expect(Buffer.from(again.zip).equals(Buffer.from(published.zip))).toBe(true);
    expect(again.patch === published.patch).toBe(true);
  });

  test("in whatever order the fields of a record come", async () => {
    const record = writtenRecord(before, "news", "2026-01-21-miit-future-industries");
    const news = async (fields: object): Promise<unknown> => {
      const one = { ...fields, sectors: ["manufacturing"] };
      const change = { file: "news", id: String(record["id"]), record: one } as const;
      const { files } = await publishEdition({ before, changes: [change], version, date });
      return files.get("news.json");
    };
    const turned = (object: object): object =>
      Object.fromEntries(Object.entries(object).toReversed());
    const title = turned(record["title"] as object);
    const same = await news({ ...turned(record), title });
    expect(same === (await news(record))).toBe(true);
  });
});

describe("the version that is proposed", () => {
  const correction: Change = {
    file: "news",
    id: "2026-01-21-miit-future-industries",
    record: {
      ...writtenRecord(before, "news", "2026-01-21-miit-future-industries"),
      sectors: ["manufacturing"],
    },
  };

  test("is the next minor one where something is added or withdrawn", () => {
    expect(last.version).toBe("3.0.0");
    expect(version).toBe("3.1.0");
    expect(
      nextVersion(
        before,
        changes.filter((change) => "withdrawn" in change),
      ),
    ).toBe("3.1.0");
  });

  test("is the next patch where records are corrected, and sources added for it", () => {
    const [source] = changes;
    if (source === undefined) throw new Error("no source");
    expect(nextVersion(before, [correction, source])).toBe("3.0.1");
  });

  test("is the next minor one where a document gets a target", () => {
    const record = writtenRecord(before, "policies", "computing-power-2023-2025");
    const targets = record["targets"] as Record<string, unknown>[];
    targets.push({ ...targets[0], id: "another" });
    expect(nextVersion(before, [{ file: "policies", id: String(record["id"]), record }])).toBe(
      "3.1.0",
    );
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

  test.each([
    [
      "2026-11-28",
      "An edition can’t be dated 28 November 2026: the last one is from 29 November 2026.",
    ],
    ["2026-12", "An edition needs its day, such as 2026-11-29; ‘2026-12’ isn’t one."],
    ["2027-02-29", "An edition needs its day, such as 2026-11-29; ‘2027-02-29’ isn’t one."],
  ])("with the date %s", async (found, line) => {
    expect(await refusal({ ...good, date: found })).toEqual([line]);
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

  test("with files that aren't there or can't be read", async () => {
    const files = new Map(before);
    files.delete("sources.json");
    files.set("news.json", "{");
    files.set("agencies.json", "[]");
    files.set("dataset.json", JSON.stringify({ ...last, version: "three", licence: "" }));
    files.set("history.json", "{}");
    expect(await refusal({ ...good, before: files })).toEqual([
      "There is no sources.json among the files.",
      "agencies.json has no list of records.",
      expect.stringMatching(/^news\.json can’t be read: .*JSON/),
      "dataset.json: version: expected a version of three numbers such as 2.0.0",
      "dataset.json: licence: expected a text that isn't empty",
      expect.stringMatching(/^history\.json can’t be read: /),
    ]);
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

  test("stay in the newest edition when its files are written again", () => {
    expect(editionsOf(historyFiles(files, historyOf(files)))).toEqual(editionsOf(files));
  });
});

test("a data set without a history gets one, and its fingerprints", async () => {
  const files = new Map(before);
  for (const path of ["history.json", "fingerprints.json", "pinyin.json", "datapackage.json"])
    files.delete(path);
  const { patch, log } = await publishEdition({ before: files, changes, version, date });
  expect(patch.match(/^new file mode/gm)?.length).toBe(4);
  expect(log.edition.records.length).toBe(readDataset(rawIn(before)).entries.length);
});
