import { phoneAnd, type ScreenWidths } from "#figures/drawing.ts";

/** The widths of lists whose rows have a glyph: a list of targets, one of a body's targets, and the cases of a method. */
export const listWidths = {
  targets: { usual: 72 * 16 },
  ofBody: { usual: 344 },
  cases: { usual: 1100, prerendered: phoneAnd(1100) },
} as const satisfies Readonly<Record<string, ScreenWidths>>;
