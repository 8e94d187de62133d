import { svgText } from "#scene/render/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import { usedSources } from "#domain/query/filter/usedSources.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { slides } from "#messages/files/tableFile.ts";

import { citationOf } from "./citation.ts";
import { codePng } from "./codePng.ts";
import { asTable, type FigureFile, figureWords, type Origin } from "./file/figureFile.ts";
import type { DeckFigureSlide, SlideContent } from "./ooxml/deck/slides.ts";
import { rasterise } from "./png.ts";
import { slideTable } from "./slideTable.ts";

/** In pixels what the drawing's picture may fill: a slide on a wall. Only programs that don't draw show it. */
const WALL = { width: 1920, height: 1080 };

/** Drawings as pictures, as long as somebody holds the drawing: a deck made soon after needn't wait for them. */
const pictures = new WeakMap<Scene, Promise<SlideContent>>();

/** Around a drawing on its ground, in sixteenths of a rem. */
const MARGIN = 8;

/** A drawing on ground of its own: its ink is for a light one, and a deck may have a dark master. */
const onGround = ({ width, height, marks, ...scene }: Scene): Scene => {
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  return {
    ...scene,
    ...size,
    marks: [
      { kind: "rect", x: 0, y: 0, ...size, fill: "paper" },
      { kind: "group", at: { x: MARGIN, y: MARGIN }, marks },
    ],
  };
};

const drawn = async (own: Scene, signal: AbortSignal | undefined): Promise<SlideContent> => {
  const scene = onGround(own);
  const { width, height } = scene;
  const density = Math.min(WALL.width / width, WALL.height / height);
  const png = await rasterise(scene, "light", density, signal);
  return {
    is: "picture",
    svg: svgText(scene, "light"),
    png: new Uint8Array(await png.arrayBuffer()),
    width,
    height,
  };
};

const pictureOf = (scene: Scene, signal: AbortSignal | undefined): Promise<SlideContent> => {
  const had = pictures.get(scene);
  if (had !== undefined) return had;
  const picture = drawn(scene, signal);
  pictures.set(scene, picture);
  // What was stopped, or failed, is tried anew.
  picture.catch(() => pictures.delete(scene));
  return picture;
};

/** A chart or a table of the program's own where there is one, else the drawing. */
export const contentOf = async (
  { scene, chart, slideTable: table }: Pick<FigureFile, "scene" | "chart" | "slideTable">,
  signal?: AbortSignal,
): Promise<SlideContent> => {
  if (chart !== undefined) return { is: "chart", chart };
  return table === undefined ? await pictureOf(scene, signal) : slideTable(table);
};

/** How a presenter has a figure's slide; what isn't given is the figure's own. */
interface SlideWishes {
  readonly id: string;
  readonly title?: string;
  /** What the speaker says; where the figure comes from is told after it. */
  readonly notes?: string;
  readonly highlight?: string;
}

/** A figure as a slide of a deck. What it was read from stands under it and in its notes. */
export const figureSlide = async (
  figure: FigureFile,
  origin: Origin,
  { id, title = figure.title, notes = "", highlight }: SlideWishes,
  signal?: AbortSignal,
): Promise<DeckFigureSlide> => {
  const content = await contentOf(figure, signal);
  const shown = content.is === "table" ? asTable(figure) : figure;
  const { selection, asOf, source, version, made } = figureWords(shown, origin);
  const { address } = origin;
  const code = await codePng(address);
  return {
    kind: "figure",
    id,
    title,
    alt: slides.alt(title, figure.scene.title),
    notes: [
      notes,
      citationOf(figure, origin).plain,
      code === undefined ? slides.noCode : "",
      slides.sources(usedSources(shown.entries, origin.snapshot.dataset)),
      made,
    ]
      .filter((part) => part !== "")
      .join("\n\n"),
    source: figureFile.underSlide([selection, asOf, source, version]),
    content,
    link: { address, code, alt: slides.code },
    ...(highlight === undefined ? {} : { highlight }),
  };
};
