import type { NativeChart } from "#scene/table/nativeChart.ts";
import { crc32 } from "#export/ooxml/crc32.ts";
import type { OoxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { language } from "#messages/language.ts";
import { el, ns } from "#export/ooxml/xml.ts";

import type { Deck, DeckSlide } from "./slides.ts";

/** The namespace of the record's root; the record is its text, as JSON. */
export const RECORD_SPACE = "urn:china-industries-dashboard:deck:1";

/** What we wrote on a slide: words that differ from these are somebody's own. */
export interface SlideWords {
  readonly title: string;
  readonly notes: string;
  /** Of slides of words. */
  readonly text?: string | undefined;
  /** Of slides with a figure; `cells` where it is a table, the headings first. */
  readonly source?: string | undefined;
  readonly alt?: string | undefined;
  readonly highlight?: string | undefined;
  readonly rest?: string | undefined;
  readonly cells?: readonly (readonly string[])[] | undefined;
  /** Names of the series of a chart: one that isn't among them is somebody's own. */
  readonly series?: readonly string[] | undefined;
}

/** What a deck tells of itself when it is brought up to date. */
export interface DeckRecord {
  /** What the names of the deck's shapes end in. */
  readonly deck?: string | undefined;
  /** The language of our words. */
  readonly language?: string | undefined;
  readonly payload?: string | undefined;
  /** By the ids of slides. */
  readonly words: Readonly<Record<string, SlideWords>>;
}

/** One without points isn't drawn. */
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

/** Letters for a deck, the same for the same briefing: pasted between its decks, a slide is still itself. */
export const deckLetters = ({ payload, title }: Pick<Deck, "payload" | "title">): string =>
  [...crc32(new TextEncoder().encode(payload ?? title)).toString(26)]
    .map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26)))
    .join("");

/** Adds the record as a part of its own: programs carry it along and show it to nobody. */
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
