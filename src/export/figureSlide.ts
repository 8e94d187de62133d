import { svgText } from "#scene/render/svgText.ts";
import type { Scene } from "#scene/scene.ts";
import { figureFile } from "#messages/files/figureFile.ts";
import { slides } from "#messages/files/tableFile.ts";

import { citationOf } from "./citation.ts";
import { codePng } from "./codePng.ts";
import {
  asTable,
  type FigureFile,
  figureWords,
  type Origin,
  figureSources,
} from "./file/figureFile.ts";
import type { DeckFigureSlide, SlideContent } from "./ooxml/deck/slides.ts";
import { rasterise } from "./png.ts";
import { slideTable } from "./slideTable.ts";

/**
 * The largest size of a drawing's picture, in pixels: a full projected slide. Only programs that can't draw
 * SVG show it.
 */
const PROJECTED = { width: 1920, height: 1080 };

/** Pictures by drawing, for as long as the drawing is referenced: a deck made soon after needn't wait for them. */
const pictures = new WeakMap<Scene, Promise<SlideContent>>();

/** The margin around a drawing on its background, in sixteenths of a rem. */
const MARGIN = 8;

/** Adds a light background: the drawing's ink is for one, and a deck may have a dark master. */
const onLightBackground = ({ width, height, marks, ...scene }: Scene): Scene => {
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

const drawn = async (own: Scene): Promise<SlideContent> => {
  const scene = onLightBackground(own);
  const { width, height } = scene;
  const density = Math.min(PROJECTED.width / width, PROJECTED.height / height);
  const png = await rasterise(scene, "light", density);
  return {
    is: "picture",
    svg: svgText(scene, "light"),
    png: new Uint8Array(await png.arrayBuffer()),
    width,
    height,
  };
};

/** Drawn to the end whoever asked first has stopped: another may wait for the same picture. */
const pictureOf = (scene: Scene): Promise<SlideContent> => {
  const cached = pictures.get(scene);
  if (cached !== undefined) return cached;
  const picture = drawn(scene);
  pictures.set(scene, picture);
  // One that failed is tried again.
  picture.catch(() => pictures.delete(scene));
  return picture;
};

/** A native chart or table if there is one, otherwise the drawing. */
export const contentOf = async (
  { scene, chart, slideTable: table }: Pick<FigureFile, "scene" | "chart" | "slideTable">,
  signal?: AbortSignal,
): Promise<SlideContent> => {
  if (chart !== undefined) return { is: "chart", chart };
  if (table !== undefined) return slideTable(table);
  const picture = await pictureOf(scene);
  signal?.throwIfAborted();
  return picture;
};

/** The presenter's own words on a figure's slide; what is missing comes from the figure. */
interface SlideOverrides {
  readonly id: string;
  readonly title?: string;
  /** The speaker's notes; the source of the figure is added after them. */
  readonly notes?: string;
  readonly highlight?: string;
}

/** A figure as a slide of a deck. Its source is under it and in its notes. */
export const figureSlide = async (
  figure: FigureFile,
  origin: Origin,
  { id, title = figure.title, notes = "", highlight }: SlideOverrides,
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
      slides.sources(figureSources(shown, origin.snapshot)),
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
