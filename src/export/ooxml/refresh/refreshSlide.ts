import type { SlideWords } from "#export/ooxml/deck/deckRecord.ts";
import { figureBoxOn, highlightOf, restOf, restWords } from "#export/ooxml/deck/page.ts";
import { spaces } from "#export/ooxml/deck/shapes.ts";
import type { DeckFigureSlide, DeckSlide } from "#export/ooxml/deck/slides.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";

import type { FigureChange } from "./figureChange.ts";
import { holderOf, type OurShape, titleOf } from "./ourShapes.ts";
import { adopted, type ReadPackage } from "./readPackage.ts";
import { refreshChart } from "./refreshChart.ts";
import { refreshCode, refreshPicture } from "./refreshPicture.ts";
import { refreshTable } from "./refreshTable.ts";
import { putAddress, relationsOf, usedPart } from "./relations.ts";
import { all, isSame, putText, textOf } from "./words.ts";

/** Words of a slide that are ours until somebody changes them. */
type WordPart = "title" | "text" | "source" | "highlight" | "rest" | "alt" | "notes";

/** What came of a slide. */
export interface SlideChange {
  /** Its place in the deck as it stands now, from 1. */
  readonly place: number;
  readonly id: string;
  /** Its title as it reads now. */
  readonly title: string;
  /**
   * Of a slide with a figure. 'other-kind': somebody made it a figure of another kind, which was left;
   * 'taken-out': the slide is there without its figure.
   */
  readonly figure?: FigureChange | "other-kind" | "taken-out";
  /** Words of ours that say something else now, or were brought back. */
  readonly brought: readonly WordPart[];
  /** Words that are somebody's own, and were left. */
  readonly kept: readonly WordPart[];
}

/** The notes of a page. */
export const notesOf = (file: ReadPackage, path: string): Document | undefined => {
  const notes = relationsOf(file, path).find(({ kind }) => kind === "notesSlide")?.path;
  return notes === undefined ? undefined : file.xml(notes);
};

/** Words in a box of their own, which is there only if there are any. */
const boxes = { highlight: highlightOf, rest: restOf } as const;

const isBoxed = (part: WordPart): part is keyof typeof boxes => part in boxes;

/** Adds a box over all that stands on a page. */
const addBox = (page: Document, box: Xml | undefined): void => {
  const [tree] = all(page, ns.slides, "spTree");
  if (tree === undefined || box === undefined) return;
  const made = adopted(page, el("p:spTree", spaces, box)).firstElementChild;
  const ids = all(page, ns.slides, "cNvPr").map((one) => Number(one.getAttribute("id")));
  if (made === null) return;
  for (const one of all(made, ns.slides, "cNvPr"))
    one.setAttribute("id", String(Math.max(...ids) + 1));
  const extension = [...tree.children].find(({ localName }) => localName === "extLst");
  tree.insertBefore(made, extension ?? null);
};

/** Replaces words that still say what we wrote. */
const refreshWords = (
  file: ReadPackage,
  path: string,
  page: Document,
  shapes: readonly OurShape[],
  then: SlideWords | undefined,
  now: DeckSlide,
): Pick<SlideChange, "brought" | "kept"> => {
  const [brought, kept]: [WordPart[], WordPart[]] = [[], []];
  const put = (part: Exclude<WordPart, "alt">, words: string | undefined): void => {
    const isNotes = part === "notes";
    const from = isNotes ? notesOf(file, path) : page;
    const holder =
      from === undefined ? undefined : holderOf(from, isNotes ? [] : shapes, part, now.id);
    if (holder === undefined && isBoxed(part) && now.kind === "figure") {
      // One that we wrote and that isn't there was taken out by somebody.
      if ((words ?? "") === "" || then === undefined || (then[part] ?? "") !== "") return;
      addBox(page, boxes[part](now));
      brought.push(part);
    }
    if (holder === undefined || isSame(textOf(holder), words ?? "")) return;
    const was = then?.[part];
    if (was === undefined || !isSame(textOf(holder), was)) {
      kept.push(part);
      return;
    }
    brought.push(part);
    if ((words ?? "") === "" && isBoxed(part)) holder.remove();
    else putText(holder, words ?? "");
  };
  put("title", now.title);
  put("notes", now.notes);
  if (now.kind !== "figure") {
    put("text", now.text);
    return { brought, kept };
  }
  put("source", now.source);
  put("highlight", now.highlight);
  put("rest", restWords(now));
  for (const { part, id, properties } of shapes) {
    const alt = properties.getAttribute("descr") ?? "";
    if (part !== "figure" || id !== now.id || isSame(alt, now.alt)) continue;
    // LibreOffice drops it from charts and tables.
    if (alt === "" || isSame(alt, then?.alt ?? "")) {
      properties.setAttribute("descr", now.alt);
      brought.push("alt");
    } else kept.push("alt");
  }
  return { brought, kept };
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

/** What came of a slide that has its figure more than once. */
const together = (
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

/** Brings a slide up to date. `then` is what we wrote on it. */
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
    if (part === "figure") figure = together(figure, refreshFigure(file, path, shape, then, now));
    if (part !== "code" || now.link?.code === undefined) continue;
    refreshCode(file, path, shape, now.link.code);
    const [link] = all(properties, ns.drawing, "hlinkClick");
    putAddress(file, path, link, now.link.address);
  }
  return { ...about, figure };
};
