interface OnSlide {
  readonly chart?: unknown;
  readonly slideTable?: unknown;
}

/** Whether a deck has a figure as a chart or a table of its own: nothing can be drawn on it. */
export const isNative = ({ chart, slideTable }: OnSlide): boolean =>
  chart !== undefined || slideTable !== undefined;
