import * as z from "zod/mini";
import { dataFiles, editionFolder } from "#domain/site/offeredFiles.ts";
import { isoDay, parseDate } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { language } from "#messages/language.ts";
import type { Site, SiteFile } from "#site/basis/site.ts";
import { type VerdictRow, verdictRow, verdictTable } from "./verdicts.ts";
import { sizeAndHash } from "#editing/edition/dataPackage.ts";

/** The edition that a file comes from. */
const editionOf = ({ edition: { name, version, date, licence } }: Site) => ({
  name,
  version,
  date,
  licence,
});

const rowsOf = (snapshot: Snapshot): readonly VerdictRow[] =>
  snapshot.dataset.targets.flatMap((target) => {
    const judgement = snapshot.judged.byTarget.get(target.id);
    return judgement === undefined ? [] : [verdictRow(target, judgement, snapshot)];
  });

/** The verdicts as of one day, in a folder. */
function* verdictFiles(site: Site, folder: string, snapshot: Snapshot): Generator<SiteFile> {
  const { asOf } = snapshot;
  const rows = rowsOf(snapshot);
  yield {
    path: folder + dataFiles.verdicts,
    content: `${JSON.stringify({ edition: editionOf(site), asOf: isoDay(asOf), verdicts: rows })}\n`,
  };
  yield {
    path: folder + dataFiles.verdictTable,
    content: verdictTable(rows, asOf, site.edition),
  };
}

/** Derived for the search only, and useless without it. */
const searchOnly: ReadonlySet<string> = new Set(["pinyin.json", "names.json"]);

/** A resource entry of a Data Package for this file. */
const resource = (name: string, path: string, content: string, mediatype: string) => ({
  name,
  path,
  format: path.split(".").at(-1),
  mediatype,
  encoding: "utf-8",
  ...sizeAndHash(content),
});

/** The rest of a package's metadata is passed through. */
const packageFrame = z.looseObject({ resources: z.array(z.unknown()) });

/**
 * The permanent Data Package of an edition: the published files, byte by byte, and the verdicts as of the
 * edition's day. The newest one, under `data/`, is left as published: its verdicts change from day to day, so
 * a hash of them would soon be wrong.
 */
const packageWith = (published: string, verdicts: string, table: string): string => {
  const described = packageFrame.parse(JSON.parse(published));
  const resources = [
    ...described.resources,
    resource("verdicts", "verdicts.json", verdicts, "application/json"),
    resource("verdict-table", "verdicts.csv", table, "text/csv"),
  ];
  return `${JSON.stringify({ ...described, resources })}\n`;
};

const packageFile = "datapackage.json";

/**
 * The permanent form of the edition: the published files, and verdicts as of its own day, so that every build gives
 * the same.
 */
async function* editionFiles(site: Site): AsyncGenerator<SiteFile> {
  const { snapshot, edition, published } = site;
  const folder = editionFolder(edition.version);
  const ownDay = parseDate(edition.date)?.end ?? snapshot.asOf;
  const then = snapshot.under({ ...snapshot.selection, asOf: ownDay });
  const texts = new Map<string, string>();
  for (const file of verdictFiles(site, folder, then)) {
    if (typeof file.content === "string") texts.set(file.path, file.content);
    yield file;
  }
  for (const [path, content] of published) {
    if (!searchOnly.has(path) && path !== packageFile)
      yield { path: `${folder}data/${path}`, content };
  }
  yield {
    path: `${folder}data/${packageFile}`,
    content: packageWith(
      published.get(packageFile) ?? "{}",
      texts.get(folder + dataFiles.verdicts) ?? "",
      texts.get(folder + dataFiles.verdictTable) ?? "",
    ),
  };
}

/**
 * The data set as files at stable addresses: the newest, as of the day of the build, and this edition. The edition
 * is kept in the first language alone.
 */
export async function* publishedData(site: Site): AsyncGenerator<SiteFile> {
  yield* verdictFiles(site, language.folder, site.snapshot);
  if (language.folder !== "") return;
  yield* editionFiles(site);
}
