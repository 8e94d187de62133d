import type { TextWeight } from "#scene/mark.ts";
import { type Measure, tableMeasure } from "#scene/measure.ts";
import { useIsPrerendered } from "#ui/screen/prerendered.ts";

/** Tabular figures and rounding to whole pixels may make text a little wider than measured. */
const MARGIN = 1.02;
/** The scale of type on the largest screens; some fonts are wider there than in proportion. */
const LARGE = 1.125;
const weights: Readonly<Record<TextWeight, number>> = { plain: 400, strong: 600 };
/** The most text widths to cache; beyond that the cache starts anew. */
const MOST_KNOWN = 5000;

/** Measures text in the font of the page. */
const measureIn = (context: OffscreenCanvasRenderingContext2D, family: string): Measure => {
  const known = new Map<string, number>();
  const widthAt = (text: string, size: number, weight: TextWeight): number => {
    context.font = `${weights[weight]} ${size}px ${family}`;
    return context.measureText(text).width;
  };
  return (text, size, weight = "plain") => {
    const key = `${weight} ${size} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size > MOST_KNOWN) known.clear();
    const large = widthAt(text, size * LARGE, weight) / LARGE;
    const width = Math.max(widthAt(text, size, weight), large) * MARGIN;
    known.set(key, width);
    return width;
  };
};

let made: Measure | undefined;

/** The browser's own text measure, or the table's where there is none. Made once per page. */
const screenMeasure = (): Measure => {
  if (made !== undefined) return made;
  const context =
    typeof OffscreenCanvas === "undefined" ? null : new OffscreenCanvas(1, 1).getContext("2d");
  made =
    context === null
      ? tableMeasure
      : measureIn(context, getComputedStyle(document.documentElement).fontFamily);
  return made;
};

/** How wide text is on this screen; by the width table while prerendered. */
export const useMeasure = (): Measure => (useIsPrerendered() ? tableMeasure : screenMeasure());
