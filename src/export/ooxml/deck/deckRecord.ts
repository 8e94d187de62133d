import type { NativeChart } from "#scene/table/nativeChart.ts";
import { crc32 } from "#export/ooxml/crc32.ts";
import type { OoxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { language } from "#messages/language.ts";
import { el, ns } from "#export/ooxml/xml.ts";

import type { Deck, DeckSlide } from "./slides.ts";

/** The namespace of the record's root element in decks of earlier builds, which are read as well. */
export const FORMER_SPACE = "urn:china-industries-dashboard:deck:1";

/** The namespace of the record's root element; its text is the record as JSON. */
export const RECORD_SPACE = "urn:policy-dashboard:deck:1";

/** The words that we wrote on a slide: any that differ from them were edited. */
export interface SlideWords {
  readonly title: string;
  readonly notes: string;
  /** On text slides. */
  readonly text?: string | undefined;
  /** On slides with a figure; `cells` if it is a table, headings first. */
  readonly source?: string | undefined;
  readonly alt?: string | undefined;
  readonly highlight?: string | undefined;
  readonly rest?: string | undefined;
  readonly cells?: readonly (readonly string[])[] | undefined;
  /** Names of a chart's series: any other was added by somebody. */
  readonly series?: readonly string[] | undefined;
}

/** The record in a deck from which it is refreshed. */
export interface DeckRecord {
  /** The suffix of the deck's shape names. */
  readonly deck?: string | undefined;
  /** The language of our words. */
  readonly language?: string | undefined;
  readonly payload?: string | undefined;
  /** By slide id. */
  readonly words: Readonly<Record<string, SlideWords>>;
}

/** A series without points isn't drawn. */
const drawnSeries = ({ series }: NativeChart): readonly string[] =>
  series.flatMap((one) => ("points" in one && one.points.length === 0 ? [] : [one.name]));

const wordsOf = (slide: DeckSlide): SlideWords => {
  const { title, notes } = slide;
  if (slide.kind !== "figure") return { title, notes, text: slide.text };
  const { alt, source, content, highlight } = slide;
  return {
    title,
    notes,
    source,
    alt,
    ...(highlight === undefined ? {} : { highlight }),
    ...(content.is === "table"
      ? { rest: content.rest, cells: [content.headings, ...content.rows] }
      : {}),
    ...(content.is === "chart"
      ? { rest: content.chart.rest, series: drawnSeries(content.chart) }
      : {}),
  };
};

export const recordOf = ({ slides, payload }: Pick<Deck, "slides" | "payload">): DeckRecord => ({
  language: language.tag,
  ...(payload === undefined ? {} : { payload }),
  words: Object.fromEntries(slides.map((slide) => [slide.id, wordsOf(slide)])),
});

/**
 * Letters that identify a deck, the same for the same briefing: a slide copied between its decks keeps its
 * identity.
 */
export const deckLetters = ({ payload, title }: Pick<Deck, "payload" | "title">): string =>
  [...crc32(new TextEncoder().encode(payload ?? title)).toString(26)]
    .map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26)))
    .join("");

/** Adds the record as a part of its own: programs preserve it without showing it. */
export const addRecord = (file: OoxmlPackage, main: string, deck: Deck): void => {
  const [item, properties] = ["customXml/item1.xml", "customXml/itemProps1.xml"];
  file.relate(main, "customXml", { part: item });
  file.relate(item, "customXmlProps", { part: properties });
  file.add(
    item,
    "application/xml",
    el(
      "d:deck",
      { "xmlns:d": RECORD_SPACE },
      JSON.stringify({ deck: deckLetters(deck), ...recordOf(deck) }),
    ),
  );
  file.add(
    properties,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    el(
      "ds:datastoreItem",
      { "xmlns:ds": ns.customXml, "ds:itemID": "{3B5D3C55-5C0B-4A58-9D0C-7C9C5D0E1A11}" },
      el("ds:schemaRefs", {}, el("ds:schemaRef", { "ds:uri": RECORD_SPACE })),
    ),
  );
};
