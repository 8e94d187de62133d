import type { Verdict } from "#domain/judging/verdict.ts";
import type { Edition } from "#domain/schema/edition.ts";

/** What an edition of the data set goes by. */
export type EditionName = Pick<Edition, "version" | "date">;

/** What a slide showed when it was made, so that a later data set can be told apart from it. */
export interface Seen {
  /** The day by which things were judged: `2026-11-25`. */
  readonly asOf: string;
  /** The verdicts of the targets that it is about, by their ids; of very many targets none. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** How many records its selection found; undefined on pages of one thing, or where it wasn't kept yet. */
  readonly records?: number | undefined;
  /** The edition of the data set; undefined where it couldn't be known, or wasn't kept yet. */
  readonly edition?: EditionName | undefined;
}

/** The part of a figure that a talk points at, in shares of its width and height, and what is said of it. */
export interface Highlight {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

interface Common {
  /** Names the slide among those of its briefing. */
  readonly id: string;
  readonly notes: string;
}

/** A slide of words: the first, one between two parts, the last. */
export interface WordSlide extends Common {
  readonly kind: "title" | "section" | "closing";
  readonly title: string;
  readonly text: string;
}

/** A figure of a page. It is drawn anew from the data whenever it is shown. */
export interface FigureSlide extends Common {
  readonly kind: "figure";
  /** The page that the figure stands on, and its parameters. */
  readonly path: string;
  readonly query: string;
  /** Which of the page's figures it is: what the names of its files begin with. */
  readonly figure: string;
  /** Undefined while what was found names it. */
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

/** More than anybody shows, and no more than a browser draws. */
export const MOST_SLIDES = 100;

/** What a slide has before it stands in a briefing. */
export type NewSlide = Omit<WordSlide, "id"> | Omit<FigureSlide, "id">;

/** The lowest number that no slide has. */
const freeId = (slides: readonly Slide[]): string => {
  const taken = new Set(slides.map(({ id }) => id));
  let number = slides.length + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
};

/** Puts a slide at a place, counted from 0; at the end where none is given. A full briefing stays as it is. */
export const withSlide = (
  briefing: Briefing,
  slide: NewSlide,
  at = briefing.slides.length,
): Briefing => {
  const { slides } = briefing;
  if (slides.length >= MOST_SLIDES) return briefing;
  return { ...briefing, slides: slides.toSpliced(at, 0, { ...slide, id: freeId(slides) }) };
};

/** A slide that was taken out, and where it stood. */
export interface TakenOut {
  readonly slide: Slide;
  readonly at: number;
}

/** Puts slides back where they stood, in the order in which they stand there; what was changed since stays. */
export const withRestored = (briefing: Briefing, taken: readonly TakenOut[]): Briefing => {
  let { slides } = briefing;
  for (const { slide, at } of taken) {
    if (slides.length >= MOST_SLIDES) break;
    const isFree = slides.every(({ id }) => id !== slide.id);
    const back = isFree ? slide : { ...slide, id: freeId(slides) };
    slides = slides.toSpliced(at, 0, back);
  }
  return { ...briefing, slides };
};

/** The slides of another briefing after those of this one; undefined where they are more than it can hold. */
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

/** Moves a slide to a place, counted from 0 among the others; beyond either end it stands there. */
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
