import * as z from "zod/mini";

import { dataFiles, editionFolder } from "#domain/site/offeredFiles.ts";
import { isoDay, parseDate } from "#domain/calendar/dates.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { methodWords } from "#messages/judging/opinions.ts";
import type { Site, SiteFile } from "#site/site.ts";

import { editionOf, singleFiles } from "./singles.ts";
import { verdictRow, type VerdictRow, verdictTable } from "./verdicts.ts";

const rowsOf = ({ dataset, judged }: Snapshot): readonly VerdictRow[] =>
  dataset.targets.flatMap((target) => {
    const judgement = judged.byTarget.get(target.id);
    return judgement === undefined ? [] : [verdictRow(target, judgement)];
  });

/** All that is made of the data set, judged by one day, in a folder. */
function* madeFiles(site: Site, folder: string, snapshot: Snapshot): Generator<SiteFile> {
  const { asOf } = snapshot;
  const rows = rowsOf(snapshot);
  yield {
    path: folder + dataFiles.verdicts,
    content: `${JSON.stringify({ edition: editionOf(site), asOf: isoDay(asOf), methods: methodWords, verdicts: rows })}\n`,
  };
  yield {
    path: folder + dataFiles.verdictTable,
    content: verdictTable(rows, asOf, site.edition),
  };
  yield* singleFiles(site, folder, asOf, new Map(rows.map((row) => [row.id, row])));
}

/** Made for the search from the rest, and of no use without it. */
const unkept = "pinyin.json";

/** A resource of a Data Package as this file makes one. */
const resource = async (name: string, path: string, content: string, mediatype: string) => {
  const bytes = new TextEncoder().encode(content);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const digits = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return {
    name,
    path,
    format: path.split(".").at(-1),
    mediatype,
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${digits}`,
  };
};

/** Whatever else a package tells, it lists its files. */
const packageFrame = z.looseObject({ resources: z.array(z.unknown()) });

/**
 * The Data Package of an edition for good: what is published, byte by byte, and the verdicts by the day of
 * the edition. The newest one, under `data/`, stays as it is published: its verdicts go on with the days,
 * so that no hash of theirs would hold.
 */
const packageWith = async (published: string, verdicts: string, table: string): Promise<string> => {
  const described = packageFrame.parse(JSON.parse(published));
  const resources = [
    ...described.resources,
    await resource("verdicts", "verdicts.json", verdicts, "application/json"),
    await resource("verdict-table", "verdicts.csv", table, "text/csv"),
  ];
  return `${JSON.stringify({ ...described, resources })}\n`;
};

const packageFile = "datapackage.json";

/** The edition as it will always be: judged by its own day, whenever it is built. */
async function* keptFiles(site: Site): AsyncGenerator<SiteFile> {
  const { snapshot, edition, published } = site;
  const folder = editionFolder(edition.version);
  const ownDay = parseDate(edition.date)?.end ?? snapshot.asOf;
  const then = snapshot.under({ ...snapshot.selection, asOf: ownDay });
  const texts = new Map<string, string>();
  for (const file of madeFiles(site, folder, then)) {
    if (typeof file.content === "string") texts.set(file.path, file.content);
    yield file;
  }
  for (const [path, content] of published) {
    if (path !== unkept && path !== packageFile) yield { path: `${folder}data/${path}`, content };
  }
  yield {
    path: `${folder}data/${packageFile}`,
    content: await packageWith(
      published.get(packageFile) ?? "{}",
      texts.get(folder + dataFiles.verdicts) ?? "",
      texts.get(folder + dataFiles.verdictTable) ?? "",
    ),
  };
}

/** The data set as files at addresses that stay: the newest, judged by the day of the build, and this edition. */
export async function* publishedData(site: Site): AsyncGenerator<SiteFile> {
  yield* madeFiles(site, "", site.snapshot);
  yield* keptFiles(site);
}
