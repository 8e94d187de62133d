import type { TextWeight } from "#scene/mark.ts";
import { type Measure, tableMeasure } from "#scene/measure.ts";
import { isPrerendering } from "#ui/screen/prerendering.ts";

/** Tabular figures and rounding to whole pixels may make text a little wider than measured. */
const MARGIN = 1.02;
/** The scale of type on the largest screens; some fonts are wider there than in proportion. */
const LARGE = 1.125;
const weights: Readonly<Record<TextWeight, number>> = { plain: 400, strong: 600 };
/** The most text widths to cache; beyond that the cache starts anew. */
const MOST_KNOWN = 5000;

/** How far apart a reader's own style sets letters and words, in ems. */
interface Spacing {
  readonly letter: number;
  readonly word: number;
}

const spacingNow = (): Spacing => {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(document.documentElement);
  const ems = (length: string): number => Number.parseFloat(length) / Number.parseFloat(fontSize);
  return { letter: ems(letterSpacing) || 0, word: ems(wordSpacing) || 0 };
};

/** Measures text in the font of the page. */
const measureIn = (
  context: OffscreenCanvasRenderingContext2D,
  family: string,
  { letter, word }: Spacing,
): Measure => {
  const cache = new Map<string, number>();
  const widthAt = (text: string, size: number, weight: TextWeight): number => {
    context.font = `${weights[weight]} ${size}px ${family}`;
    return context.measureText(text).width;
  };
  return (text, size, weight = "plain") => {
    const key = `${weight} ${size} ${text}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    if (cache.size > MOST_KNOWN) cache.clear();
    const large = widthAt(text, size * LARGE, weight) / LARGE;
    const spaced = letter * text.length + word * (text.split(" ").length - 1);
    const width = Math.max(widthAt(text, size, weight), large) * MARGIN + spaced * size;
    cache.set(key, width);
    return width;
  };
};

let cachedMeasure: Measure | undefined;

/** The browser's own text measure, or the table's where there is none. Made once per page and spacing of text. */
const screenMeasure = (): Measure => {
  if (cachedMeasure !== undefined) return cachedMeasure;
  const context =
    typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) {
    cachedMeasure = tableMeasure;
    return cachedMeasure;
  }
  const spacing = spacingNow();
  cachedMeasure = measureIn(
    context,
    getComputedStyle(document.documentElement).fontFamily,
    spacing,
  );
  // Figures are laid out anew for another width, and then for another spacing too.
  const look = (): void => {
    const { letter, word } = spacingNow();
    if (letter === spacing.letter && word === spacing.word) return;
    cachedMeasure = undefined;
    removeEventListener("resize", look);
  };
  addEventListener("resize", look);
  return cachedMeasure;
};

/** How wide text is on this screen; by the width table while prerendered. */
export const useMeasure = (): Measure => (isPrerendering ? tableMeasure : screenMeasure());
