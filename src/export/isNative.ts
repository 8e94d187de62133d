import type { Figure } from "./figureFile.ts";

/** Whether a deck has a figure as a chart or a table of its own: nothing can be drawn on it. */
export const isNative = ({ chart, slideTable }: Pick<Figure, "chart" | "slideTable">): boolean =>
  chart !== undefined || slideTable !== undefined;
