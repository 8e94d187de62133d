import type { Verdict } from "#domain/judging/verdict.ts";
import type { Edition } from "#domain/schema/edition.ts";

/** What identifies an edition of the data set. */
export type EditionName = Pick<Edition, "version" | "date">;

/** What a slide showed when it was made, for comparison with a later data set. */
export interface Seen {
  /** The as-of day: `2026-11-25`. */
  readonly asOf: string;
  /** The verdicts on the targets that it shows, by target id; empty where there are too many targets. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /**
   * How many records its selection found; undefined on pages of one thing, and in briefings that didn't store
   * it yet.
   */
  readonly records?: number | undefined;
  /** Goals: the verdicts are one for each. Undefined where every target was counted, as it was in older briefings. */
  readonly counted?: "goals" | undefined;
  /**
   * The edition of the data set; undefined where it was unknown, and in briefings that didn't store it yet.
   */
  readonly edition?: EditionName | undefined;
}

/** The part of a figure that a talk highlights, in shares of its width and height, and its caption. */
export interface Highlight {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface Common {
  /** Identifies the slide within its briefing. */
  readonly id: string;
  readonly notes: string;
}

/** A text slide: the first, one between two parts, the last. */
export interface WordSlide extends Common {
  readonly kind: "title" | "section" | "closing";
  readonly title: string;
  readonly text: string;
}

/** A figure of a page. It is rendered from the current data whenever it is shown. */
export interface FigureSlide extends Common {
  readonly kind: "figure";
  /** The page of the figure, and its parameters. */
  readonly path: string;
  readonly query: string;
  /** The figure id on its page: the prefix of its file names. */
  readonly figure: string;
  /** Undefined while the finding serves as the title. */
  readonly title: string | undefined;
  readonly highlight: Highlight | undefined;
  readonly seen: Seen;
}

export type Slide = WordSlide | FigureSlide;

export interface Briefing {
  readonly title: string;
  readonly slides: readonly Slide[];
}

export const emptyBriefing: Briefing = { title: "", slides: [] };

/** More than anybody shows, and few enough for a browser to render. */
export const MOST_SLIDES = 100;

/** A slide before it is added to a briefing. */
export type NewSlide = Omit<WordSlide, "id"> | Omit<FigureSlide, "id">;

/** A number that no slide uses as its id: of the slide's place, or the next that is free. */
const freeId = (slides: readonly Slide[]): string => {
  const usedIds = new Set(slides.map(({ id }) => id));
  let number = slides.length + 1;
  while (usedIds.has(String(number))) number += 1;
  return String(number);
};

/**
 * Inserts a slide at a place, counted from 0; at the end by default. A full briefing is returned unchanged.
 */
export const withSlide = (
  briefing: Briefing,
  slide: NewSlide,
  at = briefing.slides.length,
): Briefing => {
  const { slides } = briefing;
  if (slides.length >= MOST_SLIDES) return briefing;
  return { ...briefing, slides: slides.toSpliced(at, 0, { ...slide, id: freeId(slides) }) };
};

/** A removed slide and its former place. */
export interface RemovedSlide {
  readonly slide: Slide;
  readonly at: number;
}

/** Restores slides to their former places, in the order of those; changes made since are kept. */
export const withRestored = (briefing: Briefing, removed: readonly RemovedSlide[]): Briefing => {
  let { slides } = briefing;
  for (const { slide, at } of removed) {
    if (slides.length >= MOST_SLIDES) break;
    const isFree = slides.every(({ id }) => id !== slide.id);
    const back = isFree ? slide : { ...slide, id: freeId(slides) };
    slides = slides.toSpliced(at, 0, back);
  }
  return { ...briefing, slides };
};

/** The slides of this briefing followed by those of another; undefined where they exceed `MOST_SLIDES`. */
export const withAppended = (briefing: Briefing, other: Briefing): Briefing | undefined => {
  if (briefing.slides.length + other.slides.length > MOST_SLIDES) return undefined;
  const title = briefing.title === "" ? other.title : briefing.title;
  let all: Briefing = { ...briefing, title };
  for (const slide of other.slides) all = withSlide(all, slide);
  return all;
};

export const withoutSlide = (briefing: Briefing, id: string): Briefing => ({
  ...briefing,
  slides: briefing.slides.filter((slide) => slide.id !== id),
});

/** A copy of a slide, right after it. */
export const withCopy = (briefing: Briefing, id: string): Briefing => {
  const at = briefing.slides.findIndex((slide) => slide.id === id);
  const slide = briefing.slides[at];
  return slide === undefined ? briefing : withSlide(briefing, slide, at + 1);
};

/** Moves a slide to a place, counted from 0 among the others; clamped to either end. */
export const withMoved = (briefing: Briefing, id: string, to: number): Briefing => {
  const slide = briefing.slides.find((one) => one.id === id);
  if (slide === undefined) return briefing;
  const others = briefing.slides.filter((one) => one !== slide);
  const at = Math.min(Math.max(0, to), others.length);
  return { ...briefing, slides: others.toSpliced(at, 0, slide) };
};

export const withChanged = (
  briefing: Briefing,
  id: string,
  change: (slide: Slide) => Slide,
): Briefing => ({
  ...briefing,
  slides: briefing.slides.map((slide) => (slide.id === id ? change(slide) : slide)),
});
