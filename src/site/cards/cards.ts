import { figureAt } from "#app/figures/figureAt.ts";
import { detailsAt } from "#app/pages/pageDetails.ts";
import { idIn } from "#app/pages/pages.ts";
import { svgText } from "#scene/render/svgText.ts";
import { type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import type { Scene } from "#scene/scene.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type FigureFile, figureSources, figureWords } from "#export/file/figureFile.ts";
import { MOST_NAMED, type UsedSources, usedSources } from "#domain/query/filter/usedSources.ts";
import { language } from "#messages/language.ts";
import { cards as words } from "#messages/files/site.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { fullTitle, issuersWords } from "#messages/words/titles.ts";
import { sources } from "#messages/words/sources.ts";
import { asOfPhrase } from "#messages/words/selection.ts";
import type { FigureSize } from "#figures/drawing.ts";
import type { MainFigure } from "#features/page.ts";
import { aboutAt, mainFigure } from "#site/basis/abouts.ts";
import { renderPng } from "./png.ts";
import type { Site, SiteFile } from "#site/basis/site.ts";
import {
  type Card,
  CARD,
  INNER_WIDTH,
  cardScene,
  figureExtent,
  scaleIn,
  cardMeasure,
} from "./cardScene.ts";
import { facetWords, documentTypeWords } from "#messages/words/facets.ts";
import { fileMeasure } from "#scene/measure.ts";
import { kindShape } from "#scene/shapes.ts";
import { wrapTo } from "#scene/wrap.ts";
import { scoreShares } from "#figures/scoreboard/scoreboardShares.ts";
import { scoreboardScene } from "#figures/scoreboard/figure.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { dateWords } from "#messages/words/dates.ts";
import { kindLabels } from "#messages/words/labels.ts";

const SIZE = 15;
const LINE = 20;
/** The width of the labels. */
const LABEL_WIDTH = 130;
const MOST_DATES = 3;
const MOST_LINES = 2;

const measure = cardMeasure;

/** A record in a few lines: its kind, who issued it, when, and the verdicts on its targets. */
const recordScene = (
  entry: Entry,
  own: readonly TargetEntry[],
  { dataset, judged }: Snapshot,
  width: number,
): Scene => {
  const { record, dates } = entry;
  const { facts } = recordPage;
  const marks: Mark[] = [];
  let y = 0;
  const addText = (text: string, x: number, most: number, look: Pick<TextMark, "fill">) => {
    const lines = wrapTo(text, width - x, most, { measure, size: SIZE });
    marks.push({ kind: "text", x, y: y + SIZE, lines, size: SIZE, leading: LINE, ...look });
    return lines.length * LINE;
  };
  const fact = (called: string, text: string): void => {
    if (text === "") return;
    addText(called, 0, 1, { fill: "ink.muted" });
    y += addText(text, LABEL_WIDTH, MOST_LINES, { fill: "ink" }) + 3;
  };
  const kind = kindLabels[record.kind];
  marks.push({
    kind: "path",
    d: kindShape[record.kind],
    fill: `kind.${record.kind}`,
    at: { x: LABEL_WIDTH + 6, y: y + SIZE - 5, scale: 5 },
  });
  addText(facetWords.kind.label, 0, 1, { fill: "ink.muted" });
  y +=
    addText(
      record.documentType === undefined ? kind : documentTypeWords(record.documentType),
      LABEL_WIDTH + 18,
      1,
      { fill: "ink" },
    ) + 3;
  fact(facts.issuers, issuersWords(record.issuers, dataset));
  for (const date of dates.slice(0, MOST_DATES)) {
    fact(recordPage.dated(date.means), dateWords(date));
  }
  const shares = scoreShares(countVerdicts(own, judged));
  const { height, marks: bar } = scoreboardScene(shares, [], scoreboard.title("targets"), {
    width,
    measure: fileMeasure,
  });
  marks.push({ kind: "group", at: { x: 0, y: y + 10 }, marks: bar });
  y += height + 10;
  return { width, height: Math.max(y, SMALL), title: fullTitle(entry), marks };
};

/** Pixels of the picture per unit of the card. */
const DENSITY = 4 / 3;
/** Layout widths and row counts, tried in turn until the figure is drawn large enough to be legible. */
const WIDTHS = [INNER_WIDTH, 640, 760, 920] as const;
const ROWS = [8, 6, 5, 4, 3, 2] as const;
const READABLE = 0.8;
/** The gap between two figures. */
const FIGURE_GAP = 16;

/** A card's words and its figure's layout. */
interface Drawn {
  readonly card: Card;
  readonly scene: Scene;
}

/** Source lines with the first three names, or fewer. */
const sourcesOf = (used: UsedSources): readonly string[] =>
  [MOST_NAMED, 2, 1].map((most) => sources.line(used, most));

const cardOfFigure = (figure: FigureFile, { snapshot, edition }: Site, path: string): Card => {
  const { asOf } = figureWords(figure, { snapshot, edition });
  return {
    title: aboutAt(path)?.answer?.(snapshot) ?? figure.title,
    note: figureFile.underSlide([figure.status, asOf]),
    sources: sourcesOf(figureSources(figure, snapshot)),
    name: words.name,
  };
};

/** Figures one below the other. */
const stacked = (scenes: readonly [Scene, ...Scene[]]): Scene => {
  const marks: Mark[] = [];
  let y = 0;
  for (const scene of scenes) {
    marks.push({ kind: "group", at: { x: 0, y }, marks: scene.marks });
    y += scene.height + FIGURE_GAP;
  }
  const width = Math.max(...scenes.map((scene) => scene.width));
  return { ...scenes[0], width, height: y - FIGURE_GAP, marks };
};

/** The figures that represent a page, laid out at a size. */
const figureIn = async (
  { snapshot }: Site,
  path: string,
  { figureIds: [figureId, ...more], query = "" }: MainFigure,
  size: FigureSize,
): Promise<FigureFile | undefined> => {
  const parameters = new URLSearchParams(query);
  const at = async (one: string) =>
    figureAt({ path, parameters, figureId: one }, snapshot, { isSlide: true, ...size });
  const [figure, ...others] = await Promise.all([at(figureId), ...more.map(at)]);
  if (figure === undefined) return undefined;
  const under = others.flatMap((one) => (one === undefined ? [] : [one.scene]));
  return { ...figure, scene: stacked([figure.scene, ...under]) };
};

/** A page's figure, drawn as large as fits on a card. */
const drawnFigure = async (
  site: Site,
  path: string,
  main: MainFigure,
): Promise<Drawn | undefined> => {
  const usual = await figureIn(site, path, main, {});
  if (usual === undefined) return undefined;
  const extent = figureExtent(cardOfFigure(usual, site, path));
  let [best, largest, bestRows] = [usual, 0, ROWS[0] as number];
  const attempt = async (width: number, rows: number): Promise<number> => {
    const height = (extent.height * width) / INNER_WIDTH;
    const figure = (await figureIn(site, path, main, { width, height, rows })) ?? usual;
    const scale = scaleIn(extent, figure.scene);
    if (scale > largest) [best, largest, bestRows] = [figure, scale, rows];
    return figure.scene.height;
  };
  const search = async (): Promise<void> => {
    let before: number | undefined;
    for (const rows of ROWS) {
      const heights: number[] = [];
      for (const width of WIDTHS) {
        heights.push(await attempt(width, rows));
        if (largest >= READABLE) return;
      }
      // Fewer rows change nothing: it isn't a list.
      if (heights[0] === before) return;
      [before] = heights;
    }
  };
  await search();
  const filled = INNER_WIDTH / largest;
  // A figure limited by its height is laid out wider to fill the card.
  if (best.scene.width < filled - 1) {
    const wider = await figureIn(site, path, main, {
      width: filled,
      height: extent.height / largest,
      rows: bestRows,
    });
    if (wider !== undefined && scaleIn(extent, wider.scene) >= largest - 0.02) best = wider;
  }
  return { card: cardOfFigure(best, site, path), scene: best.scene };
};

const drawnRecord = ({ snapshot }: Site, id: string): Drawn | undefined => {
  const { dataset, asOf } = snapshot;
  const entry = dataset.entryById.get(id);
  const own = snapshot.targets.items.filter((target) => target.entry === entry);
  // Its address and title say as much as a card without a figure would.
  if (entry === undefined || own.length === 0) return undefined;
  return {
    card: {
      title: fullTitle(entry),
      note: asOfPhrase(asOf),
      sources: sourcesOf(usedSources([entry], dataset)),
      name: words.name,
    },
    scene: recordScene(entry, own, snapshot, INNER_WIDTH),
  };
};

const drawnAt = async (site: Site, route: string): Promise<Drawn | undefined> => {
  const kind = detailsAt(route)?.thing?.kind;
  if (kind === "record") return drawnRecord(site, idIn(route));
  if (kind === "company") return undefined;
  const figure = await mainFigure(route, site.snapshot);
  return figure && drawnFigure(site, route, figure);
};

/** A picture of what a page shows that has an answer to show, for the preview of a link to it. */
export interface CardFile extends SiteFile {
  readonly content: Uint8Array;
  /** The alternative text. */
  readonly alt: string;
}

/** The path of a page's card, relative to the site's root. */
const cardPath = (route: string): string =>
  `${language.folder}cards${route === "/" ? "/overview" : route}.png`;

/** Width and height of a card, in pixels. */
export const cardSize = { width: CARD.width * DENSITY, height: CARD.height * DENSITY } as const;

/** The card of a page as a scene; undefined if it has nothing to show. */
export const cardAt = async (site: Site, route: string): Promise<Scene | undefined> => {
  const drawn = await drawnAt(site, route);
  return drawn && cardScene(drawn.card, drawn.scene);
};

/** The card of a page; undefined if it has nothing to show. */
export const cardOf = async (site: Site, route: string): Promise<CardFile | undefined> => {
  const scene = await cardAt(site, route);
  if (scene === undefined) return undefined;
  const content = await renderPng(svgText(scene, "light"), cardSize.width);
  return { path: cardPath(route), content, alt: words.alt(scene.title) };
};

/**
 * The number of pages of each kind with a card of their own, newest first: links to these are shared most, and one
 * card takes as long as ten pages.
 */
const MOST_OF_A_KIND = 24;

/** A page's card and whether it is its own; other pages share the card of their kind's list, or the site's. */
export const cardsOf = (site: Site, most = MOST_OF_A_KIND) => {
  const ofLists = new Map<string, CardFile | undefined>();
  const counts = new Map<string, number>();
  return async (
    route: string,
  ): Promise<{ readonly card: CardFile | undefined; readonly isOwn: boolean }> => {
    const folder = detailsAt(route)?.thing?.folder ?? "/";
    const count = (counts.get(folder) ?? 0) + 1;
    counts.set(folder, count);
    const own = folder !== "/" && count > most ? undefined : await cardOf(site, route);
    if (folder === "/") ofLists.set(route, own);
    return { card: own ?? ofLists.get(folder) ?? ofLists.get("/"), isOwn: own !== undefined };
  };
};
