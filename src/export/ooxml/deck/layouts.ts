import { el, type Xml } from "#export/ooxml/xml.ts";

import { holder, inches, level, paragraphs, place, rectangle, slideNumber } from "./shapes.ts";
import type { DeckSlide } from "./slides.ts";

/** Repeated on each slide: LibreOffice doesn't inherit the type of a source line or a number from the layout. */
export const footerType = level(1000, undefined, "tx2");
export const numberType = level(1000, "r", "tx2");

/** Positions and type of the placeholders on a slide with a figure. */
export const title = holder({
  id: 2,
  name: "Title",
  type: "title",
  text: paragraphs("Title"),
  box: inches(0.5, 0.3, 11.1, 0.95),
  anchor: "ctr",
});

export const footer = holder({
  id: 3,
  name: "Footer",
  type: "ftr",
  idx: 11,
  text: paragraphs(""),
  box: inches(0.5, 6.85, 11.4, 0.5),
  anchor: "ctr",
  style: footerType,
});

export const number = holder({
  id: 4,
  name: "Slide number",
  type: "sldNum",
  idx: 12,
  text: [slideNumber],
  box: inches(11.93, 6.85, 0.9, 0.5),
  anchor: "ctr",
  style: numberType,
});

/** A coloured rule beside the words of a text slide. */
const ruler = el(
  "p:sp",
  {},
  el(
    "p:nvSpPr",
    {},
    el("p:cNvPr", { id: 9, name: "Line" }),
    el("p:cNvSpPr"),
    el("p:nvPr", { userDrawn: true }),
  ),
  el(
    "p:spPr",
    {},
    place("a:xfrm", inches(0.75, 2.2, 0.08, 3.1)),
    rectangle,
    el("a:solidFill", {}, el("a:schemeClr", { val: "accent1" })),
    el("a:ln", {}, el("a:noFill")),
  ),
);

/** A title with words below it, in the middle of the slide. */
const wordsLayout = (
  types: readonly ["ctrTitle", "subTitle"] | readonly ["title", "body"],
  size: number,
): readonly Xml[] => [
  ruler,
  holder({
    id: 2,
    name: "Title",
    type: types[0],
    text: paragraphs("Title"),
    box: inches(1.05, 2.1, 11.2, 1.7),
    style: level(size),
    anchor: "b",
  }),
  holder({
    id: 3,
    name: "Text",
    type: types[1],
    idx: 1,
    text: paragraphs("Text"),
    box: inches(1.05, 3.9, 11.2, 1.5),
    style: level(2000, undefined, "tx2"),
    anchor: "t",
  }),
];

interface Layout {
  readonly type: string;
  readonly name: string;
  readonly shapes: readonly Xml[];
}

/** The layouts offered by programs for slides that people add. */
export const layouts: readonly Layout[] = [
  { type: "titleOnly", name: "Title Only", shapes: [title, footer, number] },
  { type: "title", name: "Title Slide", shapes: wordsLayout(["ctrTitle", "subTitle"], 4000) },
  { type: "secHead", name: "Section Header", shapes: wordsLayout(["title", "body"], 3600) },
];

export const layoutPath = (at: number): string => `ppt/slideLayouts/slideLayout${at + 1}.xml`;

export const layoutOf: Readonly<Record<DeckSlide["kind"], string>> = {
  figure: layoutPath(0),
  title: layoutPath(1),
  closing: layoutPath(1),
  section: layoutPath(2),
};
