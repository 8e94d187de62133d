import { isHan } from "#scene/han.ts";
import { LEADING, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Setting, wrapTo } from "#scene/wrap.ts";

/** The name of a body at its row or its column, never cut: it has as many lines as it needs. */
export interface Label {
  /** What it goes by everywhere. */
  readonly lines: readonly string[];
  /** Its whole name before that, where there is room and it says more. */
  readonly whole: readonly string[];
}

export interface LabelNames {
  readonly labelOf: (id: string) => string;
  /** What a body is called in full. */
  readonly wholeOf: (id: string) => string | undefined;
}

/** Between a whole name and the short one behind it. */
export const BETWEEN = 8;
/** More lines than any name needs. */
const ALL = 12;
/** Between the lines of neighbouring names. */
const APART = 5;

/** Chinese is broken anywhere. */
const wordsOf = (text: string): readonly string[] => ([...text].some(isHan) ? [] : text.split(" "));

/** Room for the longest name in lines of a width: a word that is longer than that is not cut. */
export const roomFor = (
  texts: readonly string[],
  width: number,
  size: number,
  measure: Measure,
): number => {
  const strong = (text: string): number => measure(text, size, "strong");
  const words = texts.flatMap(wordsOf).map(strong);
  const longest = Math.max(0, ...texts.map(strong));
  return Math.ceil(Math.max(Math.min(width, longest), ...words)) + 1;
};

/** Lines of about one length: none holds a single word, or character, that was left over. */
const linesOf = (text: string, width: number, setting: Setting): readonly string[] => {
  const lines = wrapTo(text, width, ALL, setting);
  if (lines.length < 2) return lines;
  for (let less = setting.size; less < width; less += setting.size) {
    const narrower = wrapTo(text, width - less, ALL, setting);
    const isCut = narrower.some((line) => line.endsWith("…"));
    if (narrower.length > lines.length || isCut) {
      return wrapTo(text, width - less + setting.size, ALL, setting);
    }
  }
  return lines;
};

/** A name in the lines that a width asks for. */
export const shortLabel = (text: string, width: number, size: number, measure: Measure): Label => ({
  lines: linesOf(text, width, { measure, size, weight: "strong" }),
  whole: [],
});

/** The same with the whole name before it. */
export const wholeLabel = (
  text: string,
  whole: string | undefined,
  width: number,
  size: number,
  measure: Measure,
): Label => {
  if (whole === undefined) return shortLabel(text, width, size, measure);
  const left = width - measure(text, size, "strong") - BETWEEN;
  return { lines: [text], whole: linesOf(whole, left, { measure, size }) };
};

/** From one line of a name to the next, at its size of type. */
export const leadingOf = (size: number): number => Math.round((LEADING / SMALL) * size);

/** How thick a row or a column has to be for its name. */
export const thickness = ({ lines, whole }: Label, cell: number, size: number): number => {
  const most = Math.max(lines.length, whole.length);
  return most < 2 ? cell : Math.max(cell, most * leadingOf(size) + APART);
};
