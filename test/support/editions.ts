import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { languageOf } from "#app/build/languages.ts";
import { loadedOf } from "#app/build/loadedData.ts";
import { ofBuild, offline } from "#app/build/offline.ts";
import { fileNames } from "#domain/schema/files.ts";

/** The files of `data/`, by path in it. */
export type Published = ReadonlyMap<string, string>;

type Json = Record<string, unknown>;

const recordsIn = (published: Published, file: string): Json[] =>
  (JSON.parse(published.get(`${file}.json`) ?? "") as { records: Json[] }).records;

const textIn = (published: Published, file: string): Json =>
  JSON.parse(published.get(`${file}.json`) ?? "") as Json;

/** What stands in the next edition for what stood in the one before. */
export interface Changes {
  readonly source: { readonly title: string; readonly link: string };
  readonly summary: { readonly of: string; readonly before: string; readonly after: string };
}

/**
 * The edition that is hardest to tell from these files: with as many records and texts and the same version,
 * but one source replaced, one record at another place and one text changed.
 */
export const nextEdition = (
  published: Published,
): { readonly published: Published; readonly changes: Changes } => {
  const [policies, news] = ["policies", "news"].map((file) => recordsIn(published, file));
  const sources = recordsIn(published, "sources");
  const last = policies?.pop();
  const changed = policies?.find(({ summary }) => typeof summary === "string");
  const cited = JSON.stringify(policies);
  const replaced = sources.findLast(
    ({ id, title, link }) =>
      cited.includes(`"source":"${String(id)}"`) && title !== undefined && link !== undefined,
  );
  if (last === undefined || changed === undefined || replaced === undefined)
    throw new Error("nextEdition: expected records that cite sources");
  const before = String(changed["summary"]);
  const after = "What the next edition says of it.";
  const source = { title: "A page of the next edition", link: "https://example.org/next" };
  changed["summary"] = after;
  const citing = (records: unknown): string =>
    JSON.stringify({ records }).replaceAll(`"${String(replaced["id"])}"`, '"the-next-source"');
  const others = sources.filter((one) => one !== replaced);
  const pinyin = textIn(published, "pinyin");
  return {
    published: new Map([
      ...published,
      ["policies.json", citing([last, ...(policies ?? [])])],
      ["news.json", citing(news)],
      [
        "sources.json",
        JSON.stringify({ records: [{ ...replaced, ...source, id: "the-next-source" }, ...others] }),
      ],
      [
        "dataset.json",
        JSON.stringify({ ...textIn(published, "dataset"), description: "The next edition." }),
      ],
      [
        "pinyin.json",
        JSON.stringify({ ...pinyin, companies: { ...Object(pinyin["companies"]), next: ["xia"] } }),
      ],
    ]),
    changes: { source, summary: { of: String(changed["id"]), before, after } },
  };
};

/** A site as it was built: what a host would serve, by path from its root. */
export interface Build {
  readonly edition: string;
  readonly published: Published;
  readonly files: ReadonlyMap<string, string>;
}

const html = '<html lang="en-GB"><script src="./early.js"></script><div id="root"></div></html>';

/** The site of these files, of which the program and the pages are stubs. */
export const buildOf = (published: Published): Build => {
  const loaded = loadedOf(published);
  const files = new Map([
    ["early.js", ""],
    ["icon.svg", "<svg/>"],
    ["licences.txt", ""],
    ["assets/app.js", ""],
    ...[...published].map(([path, text]) => [`data/${path}`, text] as const),
    ...loaded.files,
  ]);
  const dist = mkdtempSync(join(tmpdir(), "edition-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const { worker, ...names } = offline(dist, published.keys(), loaded, [
    { site: languageOf("production"), html },
  ]);
  rmSync(dist, { recursive: true });
  files.set("sw.js", worker);
  files.set("index.html", ofBuild(html, names));
  return { edition: loaded.edition, published, files };
};

/** The files of records alone. */
export const recordFiles = fileNames.map((name) => `${name}.json`);
