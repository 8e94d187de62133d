import type { SlideWords } from "#export/ooxml/deck/deckRecord.ts";
import { figureBoxOn, highlightOf, restOf, restWords } from "#export/ooxml/deck/page.ts";
import { spaces, type SlideBox } from "#export/ooxml/deck/shapes.ts";
import type { DeckFigureSlide, DeckSlide, SlidePicture } from "#export/ooxml/deck/slides.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";
import type { FigureChange } from "./figureChange.ts";
import { holderOf, type OurShape, titleOf } from "./ourShapes.ts";
import { adopted, type ReadPackage } from "./readPackage.ts";
import { refreshChart } from "./refreshChart.ts";
import { refreshTable } from "./refreshTable.ts";
import { putAddress, relationsOf, usedPart, addUsed } from "./relations.ts";
import { all, isSame, putText, textOf } from "./words.ts";
import { fitting, SVG_EXTENSION } from "#export/ooxml/deck/content.ts";

const types = { png: "image/png", svg: "image/svg+xml" } as const;

/** Replaces the file that an element embeds; adds a new one if the format differs. */
const embed = (
  file: ReadPackage,
  slide: string,
  at: Element,
  ending: keyof typeof types,
  bytes: Uint8Array<ArrayBuffer>,
): void => {
  const existing = usedPart(file, slide, at);
  if (existing?.toLowerCase().endsWith(`.${ending}`) === true) {
    file.put(existing, bytes);
    return;
  }
  const stem = "ppt/media/figure";
  const added = { stem, ending, type: types[ending], kind: "image", bytes };
  at.setAttributeNS(ns.office, "r:embed", addUsed(file, slide, added));
};

/** The width and height that a drawing of ours declares. */
const sizeOf = (svg: string): Pick<SlidePicture, "width" | "height"> | undefined => {
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0),
  );
  return width && height ? { width, height } : undefined;
};

/** Programs round to hundredths of a millimetre, and pictures to whole pixels. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(2000, b / 100);

const SIDES = ["x", "y", "cx", "cy"] as const;

/**
 * Gives a picture with a new aspect ratio the size that it needs: in our own box, or, if somebody moved or
 * resized it, within their frame. A cropped picture stays cropped.
 */
const reframe = (
  shape: Element,
  before: ReturnType<typeof sizeOf>,
  picture: SlidePicture,
  box: SlideBox,
): void => {
  const [offset] = all(shape, ns.drawing, "off");
  const extent = all(shape, ns.drawing, "ext").find((one) => one.hasAttribute("cx"));
  const holder = { x: offset, y: offset, cx: extent, cy: extent };
  const numberOf = (side: keyof SlideBox): number => Number(holder[side]?.getAttribute(side) ?? 0);
  const frame = { x: numberOf("x"), y: numberOf("y"), cx: numberOf("cx"), cy: numberOf("cy") };
  const isCropped = all(shape, ns.drawing, "srcRect").some((one) => one.attributes.length > 0);
  if (frame.cx === 0 || frame.cy === 0 || isCropped) return;
  const was = before ?? { width: frame.cx, height: frame.cy };
  if (Math.abs((was.width / was.height) * (picture.height / picture.width) - 1) < 0.01) return;
  const originalFrame = fitting(was, box);
  const isAsMade = SIDES.every((side) => isNear(frame[side], originalFrame[side]));
  const now = fitting(picture, isAsMade ? box : frame);
  for (const side of SIDES) holder[side]?.setAttribute(side, String(now[side]));
};

/** Replaces a shape's drawing and its fallback picture. */
const refreshPicture = (
  file: ReadPackage,
  slide: string,
  shape: Element,
  picture: SlidePicture,
  box: SlideBox,
): FigureChange | "other-kind" => {
  const [blip] = all(shape, ns.drawing, "blip");
  if (blip === undefined) return "other-kind";
  const change = { isKept: false, added: [], gone: [] };
  let [drawing] = all(blip, ns.svg, "svgBlip");
  const path = usedPart(file, slide, drawing);
  const svg = (path === undefined ? undefined : file.text(path)) ?? "";
  // Programs re-render the fallback picture from the drawing, so it needn't be ours.
  if (svg === picture.svg) return { ...change, isChanged: false };
  reframe(shape, sizeOf(svg), picture, box);
  embed(file, slide, blip, "png", picture.png);
  if (drawing === undefined) {
    const svgBlip = el("asvg:svgBlip", { "xmlns:asvg": ns.svg });
    const list = el("a:extLst", spaces, el("a:ext", { uri: SVG_EXTENSION }, svgBlip));
    all(blip, ns.drawing, "extLst")[0]?.remove();
    blip.append(adopted(shape.ownerDocument, list));
    [drawing] = all(blip, ns.svg, "svgBlip");
  }
  if (drawing !== undefined)
    embed(file, slide, drawing, "svg", new TextEncoder().encode(picture.svg));
  return { ...change, isChanged: true };
};

/** Replaces a picture without a drawing, such as a QR code. */
const refreshCode = (
  file: ReadPackage,
  slide: string,
  shape: Element,
  png: Uint8Array<ArrayBuffer>,
): void => {
  const [blip] = all(shape, ns.drawing, "blip");
  if (blip !== undefined) embed(file, slide, blip, "png", png);
};

/** The words of a slide that are ours unless edited. */
type WordPart = "title" | "text" | "source" | "highlight" | "rest" | "alt" | "notes";

/** The outcome of a slide. */
export interface SlideChange {
  /** Its current position in the deck, from 1. */
  readonly place: number;
  readonly id: string;
  /** Its current title. */
  readonly title: string;
  /**
   * For a slide with a figure. 'other-kind': somebody changed the kind of figure, which was kept;
   * 'taken-out': the slide is there without its figure.
   */
  readonly figure?: FigureChange | "other-kind" | "taken-out";
  /** Words of ours that were updated or restored. */
  readonly brought: readonly WordPart[];
  /** Words that somebody edited, and that were kept. */
  readonly kept: readonly WordPart[];
}

/** The notes of a page. */
export const notesOf = (file: ReadPackage, path: string): Document | undefined => {
  const notes = relationsOf(file, path).find(({ kind }) => kind === "notesSlide")?.path;
  return notes === undefined ? undefined : file.xml(notes);
};

/** Words in their own box, which exists only if there are any. */
const boxes = { highlight: highlightOf, rest: restOf } as const;

const isBoxed = (part: WordPart): part is keyof typeof boxes => part in boxes;

/** Adds a box in front of everything on a page. */
const addBox = (page: Document, box: Xml | undefined): void => {
  const [tree] = all(page, ns.slides, "spTree");
  if (tree === undefined || box === undefined) return;
  const shape = adopted(page, el("p:spTree", spaces, box)).firstElementChild;
  const ids = all(page, ns.slides, "cNvPr").map((one) => Number(one.getAttribute("id")));
  if (shape === null) return;
  for (const one of all(shape, ns.slides, "cNvPr"))
    one.setAttribute("id", String(Math.max(...ids) + 1));
  const extension = [...tree.children].find(({ localName }) => localName === "extLst");
  tree.insertBefore(shape, extension ?? null);
};

/** Replaces words that are still as we wrote them. */
const refreshWords = (
  file: ReadPackage,
  path: string,
  page: Document,
  shapes: readonly OurShape[],
  then: SlideWords | undefined,
  now: DeckSlide,
): Pick<SlideChange, "brought" | "kept"> => {
  const [updated, kept]: [WordPart[], WordPart[]] = [[], []];
  const refreshPart = (part: Exclude<WordPart, "alt">, words: string | undefined): void => {
    const isNotes = part === "notes";
    const from = isNotes ? notesOf(file, path) : page;
    const holder =
      from === undefined ? undefined : holderOf(from, isNotes ? [] : shapes, part, now.id);
    if (holder === undefined && isBoxed(part) && now.kind === "figure") {
      // A box that we wrote and that is missing was deleted by somebody.
      if ((words ?? "") === "" || then === undefined || (then[part] ?? "") !== "") return;
      addBox(page, boxes[part](now));
      updated.push(part);
    }
    if (holder === undefined || isSame(textOf(holder), words ?? "")) return;
    const was = then?.[part];
    if (was === undefined || !isSame(textOf(holder), was)) {
      kept.push(part);
      return;
    }
    updated.push(part);
    if ((words ?? "") === "" && isBoxed(part)) holder.remove();
    else putText(holder, words ?? "");
  };
  refreshPart("title", now.title);
  refreshPart("notes", now.notes);
  if (now.kind !== "figure") {
    refreshPart("text", now.text);
    return { brought: updated, kept };
  }
  refreshPart("source", now.source);
  refreshPart("highlight", now.highlight);
  refreshPart("rest", restWords(now));
  for (const { part, id, properties } of shapes) {
    const alt = properties.getAttribute("descr") ?? "";
    if (part !== "figure" || id !== now.id || isSame(alt, now.alt)) continue;
    // LibreOffice drops it from charts and tables.
    if (alt === "" || isSame(alt, then?.alt ?? "")) {
      properties.setAttribute("descr", now.alt);
      updated.push("alt");
    } else kept.push("alt");
  }
  return { brought: updated, kept };
};

const refreshFigure = (
  file: ReadPackage,
  path: string,
  shape: Element,
  then: SlideWords | undefined,
  now: DeckFigureSlide,
): FigureChange | "other-kind" => {
  const { content } = now;
  switch (content.is) {
    case "picture":
      return shape.localName === "pic"
        ? refreshPicture(file, path, shape, content, figureBoxOn(now))
        : "other-kind";
    case "table": {
      const [table] = all(shape, ns.drawing, "tbl");
      const cells = [content.headings, ...content.rows];
      return table === undefined ? "other-kind" : refreshTable(table, then?.cells, cells);
    }
    case "chart": {
      const [chart] = all(shape, ns.chart, "chart");
      const part = usedPart(file, path, chart);
      const change =
        part === undefined ? undefined : refreshChart(file, part, content.chart, then?.series);
      return change ?? "other-kind";
    }
  }
};

/** The combined outcome for a slide that has its figure more than once. */
const combined = (
  one: NonNullable<SlideChange["figure"]>,
  other: FigureChange | "other-kind",
): FigureChange | "other-kind" => {
  if (one === "taken-out") return other;
  if (one === "other-kind" || other === "other-kind") {
    const figure = one === "other-kind" ? other : one;
    return figure === "other-kind" ? figure : { ...figure, isKept: true };
  }
  return {
    isChanged: one.isChanged || other.isChanged,
    isKept: one.isKept || other.isKept,
    added: [...new Set([...one.added, ...other.added])],
    gone: [...new Set([...one.gone, ...other.gone])],
  };
};

/** Refreshes a slide. `then` is what we wrote on it. */
export const refreshSlide = (
  file: ReadPackage,
  path: string,
  page: Document,
  shapes: readonly OurShape[],
  place: number,
  then: SlideWords | undefined,
  now: DeckSlide,
): SlideChange => {
  const words = refreshWords(file, path, page, shapes, then, now);
  const about = { place, id: now.id, title: titleOf(page, shapes, now.id), ...words };
  if (now.kind !== "figure") return about;
  let figure: SlideChange["figure"] = "taken-out";
  for (const { part, id, shape, properties } of shapes) {
    if (id !== now.id) continue;
    if (part === "figure") figure = combined(figure, refreshFigure(file, path, shape, then, now));
    if (part !== "code" || now.link?.code === undefined) continue;
    refreshCode(file, path, shape, now.link.code);
    const [link] = all(properties, ns.drawing, "hlinkClick");
    putAddress(file, path, link, now.link.address);
  }
  return { ...about, figure };
};
