import { facetKeys } from "#domain/query/facets.ts";
import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { join } from "node:path";
import { unzipSync } from "fflate";

import { pathsOf, targetsOn } from "#app/pages/pageDetails.ts";
import { figureAt, figuresOf } from "#app/figures/figureAt.ts";
import { publishedIn } from "#app/build/publishedIn.ts";
import { svgText } from "#scene/render/svgText.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { asKnown } from "#domain/query/filter/asKnown.ts";
import { type Snapshot, takeSnapshot } from "#domain/query/filter/snapshot.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { figureDeck } from "#export/briefingDeck.ts";
import { type FigureFile, figureWords, fileScene, type Origin } from "#export/file/figureFile.ts";
import { csvFile } from "#export/tables/csvFile.ts";
import { jsonFile } from "#export/tables/jsonFile.ts";
import { xlsxFile } from "#export/tables/xlsxFile.ts";
import { plainSearches } from "#search/dataset/plainSearches.ts";
import { readSite } from "#site/basis/site.ts";

const selections = [
  "",
  "agency=miit",
  "agency=miit&agency=ndrc&match=all&role=lead",
  "field=energy&path=compound",
  "sector=steel&undated=2020-12-31",
  "verdict=behind&verdict=on-pace",
  "due=2025&kind=policy",
  "from=2023-09&to=2023-10",
  "q=solar",
  "-agency=miit&type=action-plan",
  "source=merics-2023-11-01",
  "reason=no-reading&collection=added",
];
const days = ["2024-07-15", "2025-12-31", "2026-11-24"];
const today = "2026-11-29";
/** How views are arranged, on pages that declare such parameters. */
const arrangements: Readonly<Record<string, readonly string[]>> = {
  "/timeline": ["group=agency", "rows=outcome&closed=energy", "range=2023-01..2023-10"],
  "/targets": ["group=due", "units=native", "settle=1&sort=due", "compare=charging"],
  "/agencies": ["view=matrix", "view=table", "select=miit,ndrc"],
};
/** So many records, targets, bodies and companies have all selections; the others one. */
const SOME = 4;

type Form = readonly [path: string, content: string | Uint8Array];

const dayOf = (text: string) => {
  const day = parseDate(text)?.start;
  if (day === undefined) throw new Error(`expected a date, found ${text}`);
  return day;
};

/** Node draws no pictures: one pixel stands for each of them. */
const pixel = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (letter) => letter.charCodeAt(0),
);
const drawNothing = (): void => {
  const canvas = {
    getContext: () => ({ drawImage: () => undefined }),
    toBlob: (take: (blob: Blob) => void) => take(new Blob([pixel])),
  };
  Object.assign(globalThis, {
    Image: class {
      decode = (): Promise<void> => Promise.resolve();
    },
    document: { createElement: () => canvas },
  });
};

const settled = (content: Uint8Array, name: string): readonly Form[] =>
  Object.entries(unzipSync(content)).map(([part, bytes]) => [`${name}/${part}`, bytes] as const);

async function* formsOf(
  name: string,
  make: (isSlide: boolean) => Promise<FigureFile | undefined>,
  origin: Origin,
  place: { readonly path: string; readonly query: string },
): AsyncGenerator<Form> {
  const figure = await make(false);
  if (figure === undefined) {
    yield [name, "nothing"];
    return;
  }
  for (const theme of ["light", "dark"] as const) {
    yield [`${name}.${theme}.svg`, svgText(fileScene(figure, origin), theme)];
  }
  yield [`${name}.words`, JSON.stringify([figureWords(figure, origin), figure.sentence])];
  yield [`${name}.csv`, csvFile(figure, figure.table, origin)];
  yield [`${name}.json`, jsonFile(figure, figure.table, origin)];
  yield* settled(await xlsxFile(figure, figure.table, origin), `${name}.xlsx`);
  const slide = await make(true);
  if (slide === undefined) return;
  const address = (path: string, query: URLSearchParams) => `https://example.org${path}?${query}`;
  yield* settled(await figureDeck(slide, origin, { ...place, address, targetsOn }), `${name}.pptx`);
}

/** Every figure of every page in every form that needs no browser, by its path in the list. */
export async function* figureForms(project: string): AsyncGenerator<Form> {
  drawNothing();
  const site = readSite(publishedIn(join(project, "public/data")), dayOf(today));
  const { dataset } = site.snapshot;
  const prepared = prepare(dataset);
  const vocabulary = vocabularyOf(dataset);
  const snapshotOf = (query: string): Snapshot => {
    const selection = parseSelection(new URLSearchParams(query), vocabulary, dayOf(today));
    const judged = judgeAll(prepared, assumptionsOf(selection, dayOf(today)));
    return takeSnapshot(prepared, judged, selection, dayOf(today), plainSearches(dataset), asKnown);
  };
  const seen = new Map<string, number>();
  const isMain = (route: string): boolean => {
    const [, view = "", id = ""] = route.split("/");
    const count = (seen.get(view) ?? 0) + 1;
    seen.set(view, count);
    return id === "" || count <= SOME;
  };
  const routes = pathsOf(dataset);
  const main = new Set(routes.filter(isMain));
  for (const day of days) {
    for (const chosen of selections) {
      const query = [chosen, `asof=${day}`].filter(Boolean).join("&");
      const snapshot = snapshotOf(query);
      const origin = (path: string): Origin => ({
        snapshot,
        edition: site.edition,
        address: `https://example.org${path}?${query}`,
        pageOf: (page) => `https://example.org${page}`,
      });
      const isWhole = chosen === "" && day === days.at(-1);
      for (const path of isWhole ? routes : main) {
        for (const arranged of ["", ...(arrangements[path] ?? [])]) {
          const parameters = new URLSearchParams([query, arranged].filter(Boolean).join("&"));
          const panels = ["records", "targets"].flatMap((noun) =>
            [...facetKeys, "date"].map((facet) => `${noun}-by-${facet}`),
          );
          const figureIds = [
            ...(await figuresOf(path, snapshot)),
            ...(path === "/records" ? panels : []),
          ];
          for (const figureId of new Set(figureIds)) {
            yield* formsOf(
              `${day}/${chosen}${path}/${arranged}/${figureId}`,
              (isSlide) => figureAt({ path, parameters, figureId }, snapshot, { isSlide }),
              origin(path),
              { path, query: String(parameters) },
            );
          }
        }
      }
    }
  }
}
