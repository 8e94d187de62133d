import type { NativeChart } from "#scene/table/nativeChart.ts";

/** A drawing, and a picture of it for programs that can't show SVG. Width and height in pixels. */
export interface SlidePicture {
  readonly is: "picture";
  readonly svg: string;
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** A table with as many rows as fit on a slide; `rest` says what is omitted, or is empty. */
export interface SlideTable {
  readonly is: "table";
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Indexes of numeric columns, which are right-aligned. */
  readonly numbers: readonly number[];
  readonly rest: string;
}

interface SlideChart {
  readonly is: "chart";
  readonly chart: NativeChart;
}

export type SlideContent = SlidePicture | SlideTable | SlideChart;

/** The figure's address, and its QR code. */
export interface SlideLink {
  readonly address: string;
  /** A PNG; undefined if the address is too long for a code. */
  readonly code: Uint8Array<ArrayBuffer> | undefined;
  /** The alternative text of the code. */
  readonly alt: string;
}

interface AnySlide {
  /** Letters, digits and hyphens, unique in the deck: a refresh finds the slide's figure by it. */
  readonly id: string;
  readonly title: string;
  /** The speaker's notes; each line is a paragraph. */
  readonly notes: string;
  /** Letters that distinguish the deck's shapes from those pasted from another; set when the deck is written. */
  readonly deck?: string | undefined;
}

/** A text slide: the first, the beginning of a section, the last. */
export interface TextSlide extends AnySlide {
  readonly kind: "title" | "section" | "closing";
  /** Below the title; may be empty. */
  readonly text: string;
}

export interface DeckFigureSlide extends AnySlide {
  readonly kind: "figure";
  /** The figure's alternative text. */
  readonly alt: string;
  /** The line below the figure: its source. */
  readonly source: string;
  readonly content: SlideContent;
  readonly link?: SlideLink;
  /** A short label for the highlight. */
  readonly highlight?: string;
}

export type DeckSlide = TextSlide | DeckFigureSlide;

export interface Deck {
  readonly title: string;
  readonly creator: string;
  /** When it was made: `2026-11-25T00:00:00Z`. */
  readonly createdAt: string;
  readonly slides: readonly DeckSlide[];
  /** What the deck was made from, read when it is refreshed. */
  readonly payload?: string;
}

/** Shapes of a slide by content. */
export const shapeParts = [
  "title",
  "text",
  "figure",
  "source",
  "code",
  "highlight",
  "rest",
] as const;

export type ShapePart = (typeof shapeParts)[number];

/**
 * The name of a shape: `figure:<id>:<deck>`. Programs keep these names, but when LibreOffice copies a shape
 * it replaces trailing digits with a number (`figure:2` becomes `figure: 1`), and otherwise appends one: so
 * the names end in letters.
 */
export const shapeName = (part: ShapePart, { id, deck }: Pick<DeckSlide, "id" | "deck">): string =>
  deck === undefined ? `${part}:${id}` : `${part}:${id}:${deck}`;
