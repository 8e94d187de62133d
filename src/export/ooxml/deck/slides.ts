import type { NativeChart } from "#scene/table/nativeChart.ts";

/** A drawing, and the picture of it for programs that don't know drawings. Width and height in pixels. */
export interface SlidePicture {
  readonly is: "picture";
  readonly svg: string;
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** A table with as many rows as a slide has room for; `rest` says what it leaves out, or is empty. */
export interface SlideTable {
  readonly is: "table";
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, which stand right. */
  readonly numbers: readonly number[];
  readonly rest: string;
}

interface SlideChart {
  readonly is: "chart";
  readonly chart: NativeChart;
}

export type SlideContent = SlidePicture | SlideTable | SlideChart;

/** Where the figure stands: its address, and that as a picture which cameras read. */
export interface SlideLink {
  readonly address: string;
  /** A PNG; undefined where the address is too long for a code. */
  readonly code: Uint8Array<ArrayBuffer> | undefined;
  /** What the picture is, for who can't see it. */
  readonly alt: string;
}

interface AnySlide {
  /** Letters, digits and hyphens: the slide's figure is found again by it. No two slides have the same. */
  readonly id: string;
  readonly title: string;
  /** What the speaker reads; a paragraph a line. */
  readonly notes: string;
  /** Letters that distinguish shapes of its deck from those pasted from another; set as the deck is written. */
  readonly deck?: string | undefined;
}

/** A slide of words: the first, one that begins a section, the last. */
export interface TextSlide extends AnySlide {
  readonly kind: "title" | "section" | "closing";
  /** Under the title; may be empty. */
  readonly text: string;
}

export interface DeckFigureSlide extends AnySlide {
  readonly kind: "figure";
  /** What the figure shows, for who can't see it. */
  readonly alt: string;
  /** The line under the figure: where it comes from. */
  readonly source: string;
  readonly content: SlideContent;
  readonly link?: SlideLink;
  /** A short label for what the speaker points at. */
  readonly highlight?: string;
}

export type DeckSlide = TextSlide | DeckFigureSlide;

export interface Deck {
  readonly title: string;
  readonly creator: string;
  /** When it was made: `2026-11-25T00:00:00Z`. */
  readonly made: string;
  readonly slides: readonly DeckSlide[];
  /** What the deck was made from, to be read when it is brought up to date. */
  readonly payload?: string;
}

/** Shapes of a slide by what they hold. */
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
 * What a shape is called: `figure:<id>:<deck>`. Programs keep these names, but LibreOffice puts a number in the
 * place of digits at their end when it copies them (`figure:2` becomes `figure: 1`), and else adds one: so they
 * end in letters.
 */
export const shapeName = (part: ShapePart, { id, deck }: Pick<DeckSlide, "id" | "deck">): string =>
  deck === undefined ? `${part}:${id}` : `${part}:${id}:${deck}`;
