import type { OoxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

import { drawCode, drawFigure } from "./content.ts";
import { footerType, numberType } from "./layouts.ts";
import {
  type SlideBox,
  figureBox,
  highlightBox,
  holder,
  masterColours,
  paragraphs,
  restBox,
  slideNumber,
  spaces,
  textBox,
  tree,
} from "./shapes.ts";
import { type DeckFigureSlide, type DeckSlide, shapeName, type TextSlide } from "./slides.ts";

const numbered = holder({
  id: 4,
  name: "Slide number",
  type: "sldNum",
  idx: 12,
  text: [slideNumber],
  style: numberType,
});

const words = (slide: TextSlide): readonly (Xml | undefined)[] => {
  const { kind, title, text } = slide;
  const isSection = kind === "section";
  return [
    holder({
      id: 2,
      name: shapeName("title", slide),
      type: isSection ? "title" : "ctrTitle",
      text: paragraphs(title),
    }),
    holder({
      id: 3,
      name: shapeName("text", slide),
      type: isSection ? "body" : "subTitle",
      idx: 1,
      text: paragraphs(text),
    }),
  ];
};

/** The label of the highlight. */
export const highlightOf = (slide: DeckFigureSlide): Xml | undefined =>
  slide.highlight === undefined
    ? undefined
    : textBox(
        {
          id: 7,
          name: shapeName("highlight", slide),
          text: slide.highlight,
          size: 1800,
          bold: true,
        },
        highlightBox,
      );

/** What didn't fit in the figure, in words; empty if all of it did. */
export const restWords = ({ content }: DeckFigureSlide): string => {
  if (content.is === "picture") return "";
  return content.is === "chart" ? content.chart.rest : content.rest;
};

export const restOf = (slide: DeckFigureSlide): Xml | undefined => {
  const text = restWords(slide);
  return text === ""
    ? undefined
    : textBox({ id: 8, name: shapeName("rest", slide), text, size: 1200 }, restBox);
};

/** The area for a slide's figure. */
export const figureBoxOn = (slide: DeckFigureSlide): SlideBox => {
  // The highlight's label is above the figure.
  const down = slide.highlight === undefined ? 0 : highlightBox.cy;
  const up = restWords(slide) === "" ? 0 : restBox.cy;
  return { ...figureBox, y: figureBox.y + down, cy: figureBox.cy - down - up };
};

const figure = (
  file: OoxmlPackage,
  path: string,
  at: number,
  slide: DeckFigureSlide,
): readonly (Xml | undefined)[] => {
  const { title, source, link } = slide;
  return [
    holder({ id: 2, name: shapeName("title", slide), type: "title", text: paragraphs(title) }),
    link === undefined ? undefined : drawCode(file, path, at, slide, link),
    highlightOf(slide),
    drawFigure(file, path, at, slide, figureBoxOn(slide)),
    restOf(slide),
    holder({
      id: 3,
      name: shapeName("source", slide),
      type: "ftr",
      idx: 11,
      text: paragraphs(source),
      style: footerType,
    }),
    numbered,
  ];
};

/** A slide's part: its shapes, in reading order. */
export const slidePage = (file: OoxmlPackage, path: string, at: number, slide: DeckSlide): Xml =>
  el(
    "p:sld",
    spaces,
    el(
      "p:cSld",
      {},
      tree(...(slide.kind === "figure" ? figure(file, path, at, slide) : words(slide))),
    ),
    masterColours,
  );
