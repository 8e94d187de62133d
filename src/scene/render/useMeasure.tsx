import type { TextWeight } from "#scene/mark.ts";
import { type Measure, tableMeasure } from "#scene/measure.ts";
import { useIsPrerendered } from "#ui/screen/prerendered.ts";

/** Figures of equal width and rounding to whole pixels may come out a little wider than is measured. */
const MARGIN = 1.02;
/** How many times as large type is on the largest screens; some faces are wider there than in proportion. */
const LARGE = 1.125;
const weights: Readonly<Record<TextWeight, number>> = { plain: 400, strong: 600 };
/** So many texts are kept with their widths; whoever looks at more begins anew. */
const MOST_KNOWN = 5000;

/** Measures in the face that the page is set in. */
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

/** The browser's own measure of text; the table's where there is none. Made once a page. */
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

/** How wide text is on this screen; by the table where a page is written ahead of it. */
export const useMeasure = (): Measure => (useIsPrerendered() ? tableMeasure : screenMeasure());
