import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { checkSiteData } from "#app/build/checkSiteData.ts";
import { checkFolder } from "#scripts/check-data.ts";
import { schemaDrift } from "#scripts/write-schemas.ts";
import { dataFolder } from "./files.ts";

describe("a folder of data", () => {
  let folder: string | undefined;

  const copyOfData = (): string => {
    folder = mkdtempSync(join(tmpdir(), "data-"));
    cpSync(dataFolder, folder, { recursive: true });
    return folder;
  };

  afterEach(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true });
    folder = undefined;
  });

  it("has nothing wrong as it stands", () => {
    expect(checkFolder(dataFolder)).toEqual([]);
  });

  it("is named where a file isn't JSON", () => {
    const copy = copyOfData();
    writeFileSync(join(copy, "news.json"), "{ records: [] }");
    expect(checkFolder(copy)).toEqual([expect.stringMatching(/^news\.json: .*JSON/)]);
  });

  it("is named where its package or its history isn't that of the data, or its edition can't be read", () => {
    const copy = copyOfData();
    const edition = readFileSync(join(copy, "dataset.json"), "utf8");
    writeFileSync(join(copy, "dataset.json"), edition.replace(/"version": "\d+/, '"version": "99'));
    expect(checkFolder(copy)).toEqual([
      "datapackage.json: expected the package of the data as they are; run npm run data:package",
      expect.stringMatching(
        /^history\.json: expected 99\.\S+ as its last edition, found 3\.\S+; run npm run data:package$/,
      ),
    ]);
    rmSync(join(copy, "dataset.json"));
    expect(checkFolder(copy)).toEqual([expect.stringMatching(/^dataset\.json: ENOENT/)]);
  });

  it("is refused for a site where it isn't there, isn't whole, or doesn't say what it is about", () => {
    expect(checkSiteData("/no/such/folder").errors).toEqual([
      "/no/such/folder: expected a folder with a data set, found none",
    ]);
    const copy = copyOfData();
    rmSync(join(copy, "pinyin.json"));
    const { subject: _subject, ...rest } = JSON.parse(
      readFileSync(join(copy, "dataset.json"), "utf8"),
    ) as Record<string, unknown>;
    writeFileSync(join(copy, "dataset.json"), JSON.stringify(rest));
    expect(checkSiteData(copy).errors).toEqual([
      "dataset.json: subject: expected what the data set is about, found nothing",
      `pinyin.json: expected the file, which npm run data:pinyin -- ${copy} makes, found none`,
    ]);
    const named = { ...rest, version: "three", subject: { site: "Here", plans: ["A plan"] } };
    writeFileSync(join(copy, "dataset.json"), JSON.stringify(named));
    expect(checkSiteData(copy).errors).toEqual([
      expect.stringMatching(/^dataset\.json: version: /),
      expect.stringMatching(/^dataset\.json: subject\.plans\.0: /),
      expect.stringMatching(/^pinyin\.json: /),
    ]);
  });

  it("is whole in the fixture of another country", () => {
    expect(checkFolder(join(import.meta.dirname, "../fixtures/another-country"))).toEqual([]);
  });

  it("is named with what its history says otherwise", () => {
    const copy = copyOfData();
    const file = join(copy, "history.json");
    const history = JSON.parse(readFileSync(file, "utf8")) as {
      editions: [object, { records: string[]; judgedAnew: Record<string, { to: string }> }];
    };
    const [, newest] = history.editions;
    const [lost = ""] = newest.records.splice(0, 1);
    const turned = newest.judgedAnew["de-software"];
    if (turned === undefined) throw new Error("expected it to have turned");
    turned.to = "missed";
    writeFileSync(file, JSON.stringify(history));
    const lines = checkFolder(copy);
    expect(lines).toContain(`history.json: 3.0.0.records: expected also "${lost}"`);
    expect(lines).toContain(
      'history.json: 3.0.0.judgedAnew.de-software.to: expected "met", found "missed"',
    );
    expect(lines.at(-1)).toMatch(/run npm run data:package/);
  });

  it("is named where a published schema differs from the code", () => {
    const copy = copyOfData();
    writeFileSync(join(copy, "schema/news.schema.json"), "{}");
    rmSync(join(copy, "schema/sources.schema.json"));
    expect(checkFolder(copy)).toEqual([
      expect.stringContaining("schema/sources.schema.json: ENOENT"),
      "schema/news.schema.json: expected what src/domain/schema says; run npm run data:schema",
    ]);
  });
});

it("publishes the schemas that the code holds", () => {
  expect(schemaDrift()).toEqual([]);
});
